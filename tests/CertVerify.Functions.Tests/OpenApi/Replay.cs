using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CertVerify.Adapters.Tests;
using CertVerify.Specimens.Samples;

namespace CertVerify.Functions.Tests.OpenApi;

/// <summary>The real service on the day of the description's examples, with the sample register in it and one of each thing that can be asked for.</summary>
public sealed class Replay : IAsyncLifetime
{
    /// <summary>The day on which the examples were made.</summary>
    private static readonly DateTimeOffset Day = new(2026, 11, 22, 9, 30, 0, TimeSpan.Zero);

    private readonly TestService service = new()
    {
        Clock = new MovingClock(Day),
        Settings = { ["CertVerify:SampleData"] = "true", ["CertVerify:WatchByItself"] = "false" },
    };

    private readonly Dictionary<string, string> ids = [];

    internal HttpClient Client => service.Client;

    public async Task InitializeAsync()
    {
        await service.InitializeAsync();
        using var register = new StringContent(SampleRegister.ToCsv(), Encoding.UTF8, "text/csv");
        ids["imports"] = (await service.Client.PostAsync("/api/v1/registry/imports?asOf=2026-11-22", register)).Headers.Location!.OriginalString.Split('/')[^1];
        ids["batches"] = await MadeAsync("createBatch");
        ids["verifications"] = await MadeAsync("createVerification");
        ids["certificates"] = await MadeAsync("watchCertificate");
        ids["webhooks"] = await MadeAsync("addWebhook");
    }

    public Task DisposeAsync() => service.DisposeAsync();

    /// <summary>A request as the description shows it; what it shows as an id is one that is there.</summary>
    /// <param name="operation">What is called.</param>
    /// <param name="query">In the place of the query that is shown.</param>
    /// <param name="id">In the place of an id that is there.</param>
    internal HttpRequestMessage Request(Operation operation, string? query = null, string? id = null)
    {
        var path = operation.Parameters.Where(parameter => In(parameter) == "path").Aggregate(operation.Path, (address, parameter) =>
            address.Replace($"{{{Name(parameter)}}}", Name(parameter) switch
            {
                "id" => id ?? There(operation),
                "page" => Example(parameter),
                _ => id ?? Example(parameter),
            }, StringComparison.Ordinal));
        return new(new(operation.Method), path + query);
    }

    /// <summary>The query that the description shows, its required fields alone.</summary>
    internal static string Query(Operation operation) => "?" + string.Join('&', operation.Parameters
        .Where(parameter => In(parameter) == "query" && operation.Method == "POST")
        .Select(parameter => $"{Name(parameter)}={Uri.EscapeDataString(Example(parameter))}"));

    /// <summary>The body that the description shows for a media type.</summary>
    internal static HttpContent Body(JsonProperty body) => body.Name switch
    {
        "multipart/form-data" => Form(Shown(body)),
        "application/json" => JsonContent.Create(Shown(body)),
        var type => new StringContent(Shown(body).GetString()!, Encoding.UTF8, type),
    };

    /// <summary>{"holder": {"nmae": 1}} for "/holder/nmae".</summary>
    internal static JsonNode At(string pointer, JsonNode value) =>
        pointer.Split('/')[1..].Reverse().Aggregate(value, (inner, name) => new JsonObject { [name] = inner });

    private string There(Operation operation) => ids.First(one => operation.Path.Contains($"/{one.Key}/", StringComparison.Ordinal)).Value;

    private async Task<string> MadeAsync(string operationId)
    {
        var operation = ApiDescription.Named(operationId);
        var answer = await Client.PostAsync(operation.Path, Body(operation.Bodies.First()));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    private static MultipartFormDataContent Form(JsonElement fields)
    {
        var file = fields.TryGetProperty("file", out var shown) ? Encoding.UTF8.GetBytes(shown.GetString()!) : SampleSet.All[0].ToPdf();
        var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "file" } };
        foreach (var field in fields.EnumerateObject().Where(field => field.Name != "file"))
        {
            foreach (var value in field.Value.ValueKind is JsonValueKind.Array ? field.Value.EnumerateArray().Select(item => item.GetString()!) : [field.Value.GetString()!])
                form.Add(new StringContent(value), field.Name);
        }

        return form;
    }

    private static JsonElement Shown(JsonProperty body) => body.Value.GetProperty("examples").EnumerateObject().First().Value.GetProperty("value");

    private static string Name(JsonElement parameter) => parameter.GetProperty("name").GetString()!;

    private static string In(JsonElement parameter) => parameter.GetProperty("in").GetString()!;

    private static string Example(JsonElement parameter) => parameter.GetProperty("example").ToString();
}
