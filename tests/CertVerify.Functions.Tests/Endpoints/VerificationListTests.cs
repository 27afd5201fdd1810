using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace CertVerify.Functions.Tests.Endpoints;

public sealed class VerificationListTests : IAsyncLifetime
{
    private readonly TestService service = new();

    public Task InitializeAsync() => service.InitializeAsync();

    public Task DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task The_latest_come_first_page_by_page()
    {
        var made = new List<string>();
        for (var number = 0; number < 5; number++)
            made.Add(await VerifiedAsync($"EX-{number}"));

        var listed = new List<string>();
        for (var page = await ListAsync("limit=2"); ; page = await ListAsync($"limit=2&after={page.GetProperty("next").GetString()}"))
        {
            listed.AddRange(Ids(page));
            if (!page.TryGetProperty("next", out _))
                break;
        }

        Assert.Equal(made.AsEnumerable().Reverse(), listed);
    }

    [Fact]
    public async Task Those_of_a_number_are_found_however_it_is_written()
    {
        var (first, second) = (await VerifiedAsync("EX-1"), await VerifiedAsync("ex 1"));
        await VerifiedAsync("EX-2");

        var page = await ListAsync("certificateNumber=EX1");

        Assert.Equal([second, first], Ids(page));
        Assert.Equal("EX-1", page.GetProperty("verifications")[1].GetProperty("certificateNumber").GetString());
        Assert.Equal("indeterminate", page.GetProperty("verifications")[1].GetProperty("verdict").GetProperty("indication").GetString());
    }

    [Fact]
    public async Task Those_of_a_document_are_found_by_its_digest()
    {
        var pdf = Pdfs.OfLines("CERTIFICATE OF REGISTRATION", "Certificate number: EX-2002", "ISO 9001:2015");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(pdf), "file", "a.pdf" } };
        var verified = await (await service.Client.PostAsync("/api/v1/verifications", form)).Content.ReadFromJsonAsync<JsonElement>();
        await VerifiedAsync("EX-2002");

        var page = await ListAsync($"documentSha256={Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(pdf))}");

        Assert.Equal([verified.GetProperty("id").GetString()!], Ids(page));
    }

    [Theory]
    [InlineData("limit=0", "/limit")]
    [InlineData("limit=101", "/limit")]
    [InlineData("after=nonsense!", "/after")]
    [InlineData("after=AAAA", "/after")]
    [InlineData("documentSha256=12", "/documentSha256")]
    [InlineData("certificateNumber=EX-1&documentSha256=b508bd040e0ed17af681e47674a6ff40dc67ebe5c6c3ab0f3cfc753564443dbb", "/documentSha256")]
    public async Task What_cannot_be_listed_is_refused_by_its_field(string query, string field)
    {
        var problem = await ProblemAssert.IsAsync(await service.Client.GetAsync($"/api/v1/verifications?{query}"), HttpStatusCode.UnprocessableEntity, "invalid-field");

        Assert.Equal([field], ProblemAssert.Pointers(problem));
    }

    [Fact]
    public async Task A_field_that_is_not_known_is_refused() =>
        await ProblemAssert.IsAsync(await service.Client.GetAsync("/api/v1/verifications?number=EX-1"), HttpStatusCode.BadRequest, "unknown-field");

    private async Task<string> VerifiedAsync(string number)
    {
        var answer = await service.Client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = number });
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    private Task<JsonElement> ListAsync(string query) => service.Client.GetFromJsonAsync<JsonElement>($"/api/v1/verifications?{query}");

    private static IEnumerable<string> Ids(JsonElement page) =>
        page.GetProperty("verifications").EnumerateArray().Select(line => line.GetProperty("id").GetString()!);
}
