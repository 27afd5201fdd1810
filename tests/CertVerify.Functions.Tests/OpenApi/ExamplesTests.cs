using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace CertVerify.Functions.Tests.OpenApi;

/// <summary>What the description shows is what happens: its requests succeed, and its refusals are given.</summary>
public sealed class ExamplesTests(Replay replay) : IClassFixture<Replay>
{
    /// <summary>What takes a key, a load, a gigabyte, a broken store or a history to be given; their own tests give it.</summary>
    private static readonly HashSet<string> NotHere = ["401", "403", "429", "503", "409", "importRegister 413", "createBatch 413"];

    public static IEnumerable<object[]> Requests => ApiDescription.Operations
        .SelectMany(operation => operation.Bodies.Where(body => !body.Name.EndsWith(".sheet", StringComparison.Ordinal) && body.Name != "application/zip").Select(body => new object[] { operation.Id, body.Name }));

    public static IEnumerable<object[]> Refusals => ApiDescription.Operations.SelectMany(operation => operation.Answers
        .Where(answer => answer.MediaType == "application/problem+json" && !NotHere.Contains(answer.Status) && !NotHere.Contains($"{operation.Id} {answer.Status}"))
        .SelectMany(answer => answer.Content.GetProperty("examples").EnumerateObject().Select(example => new object[] { operation.Id, answer.Status, example.Name })));

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Every_request_that_is_shown_succeeds(string operationId, string mediaType)
    {
        var operation = ApiDescription.Named(operationId);
        using var request = replay.Request(operation, Replay.Query(operation));
        request.Content = Replay.Body(operation.Bodies.Single(body => body.Name == mediaType));

        var answer = await replay.Client.SendAsync(request);

        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(answer.IsSuccessStatusCode, $"{answer.StatusCode} {body}");
        Assert.Empty(ApiDescription.Schemas.Differences(body, operation.Schema($"{(int)answer.StatusCode}", "application/json")));
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Every_refusal_that_is_shown_is_given(string operationId, string status, string name)
    {
        var operation = ApiDescription.Named(operationId);
        var shown = operation.Answers.Single(answer => answer.Status == status && answer.MediaType == "application/problem+json").Content.GetProperty("examples").GetProperty(name).GetProperty("value");

        var answer = await replay.Client.SendAsync(Provoking(operation, shown));

        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(status == $"{(int)answer.StatusCode}", $"{answer.StatusCode} {problem}");
        Assert.Empty(Shown.Missing(shown, problem));
    }

    /// <summary>A request that is refused as it is shown.</summary>
    private HttpRequestMessage Provoking(Operation operation, JsonElement problem)
    {
        var at = problem.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("pointer").GetString()! : "";
        var request = (Type(problem), at) switch
        {
            ("unknown-field", _) when operation.Method == "GET" => replay.Request(operation, $"?{at[1..]}=x"),
            ("invalid-field", "/limit") => replay.Request(operation, "?limit=0"),
            ("invalid-field", "/businessPartnerNumber") => replay.Request(operation, "?businessPartnerNumber=BPNL1"),
            ("refused-list", _) => replay.Request(operation, Replay.Query(operation)),
            ("not-exportable", _) => replay.Request(operation, "?businessPartnerNumber=BPNL00000003AYRE"),
            ("not-found", _) => replay.Request(operation, id: "none"),
            _ => replay.Request(operation),
        };
        request.Content = (Type(problem), at) switch
        {
            _ when operation.Method is "GET" or "DELETE" => null,
            ("unknown-field", _) => JsonContent.Create(Replay.At(at, 1)),
            ("invalid-field", "/policy") => JsonContent.Create(new { certificateNumber = "EX-1", policy = "none" }),
            ("invalid-field", "/verificationId") => JsonContent.Create(new { verificationId = "none" }),
            ("invalid-field", "/url") => JsonContent.Create(new { url = "http://buyer.example/" }),
            ("invalid-field", "/receipt") => JsonContent.Create(new { }),
            ("unreadable-file", _) => new MultipartFormDataContent { { new ByteArrayContent([]), "file", "empty.pdf" } },
            ("too-large", _) => new MultipartFormDataContent { { new ByteArrayContent(new byte[(25 << 20) + 1]), "file", "large.pdf" } },
            ("unsupported-media-type", _) => new StringContent("x", Encoding.UTF8, "text/plain"),
            ("wrong-type", "/inquiries") => JsonContent.Create(new { inquiries = "none" }),
            ("unusable-list", _) => new StringContent("supplier\nExample Works Ltd\n", Encoding.UTF8, "text/csv"),
            ("refused-list", _) => new StringContent("name,status,date of suspension\nKestrelgate Certification Ltd,on hold,2026-11-02\n", Encoding.UTF8, "text/csv"),
            ("refused-import", _) => new StringContent("x\n", Encoding.UTF8, "text/csv"),
            _ => null,
        };
        if (Type(problem) == "not-exportable" || at == "/businessPartnerNumber")
            request.Headers.Accept.ParseAdd("application/vnd.certverify.business-partner-certificate+json");
        if (Type(problem) == "not-acceptable")
            request.Headers.Accept.ParseAdd("image/gif");
        if (Type(problem) == "outdated")
            request.Headers.IfMatch.ParseAdd("\"another\"");
        return request;
    }

    private static string Type(JsonElement problem) => problem.GetProperty("type").GetString()!.Split(':')[^1];
}
