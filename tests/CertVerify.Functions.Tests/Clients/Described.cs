using System.Text.Json;
using System.Text.Json.Nodes;
using CertVerify.Adapters.Tests.Registries.Live;
using CertVerify.Functions.Tests.OpenApi;
using Microsoft.AspNetCore.Http;

namespace CertVerify.Functions.Tests.Clients;

/// <summary>A server on loopback that answers with the description's own examples, and notes which calls came and what about them is not described.</summary>
internal sealed class Described : IAsyncDisposable
{
    private readonly StandIn server;

    internal Described() => server = new(AnswerAsync);

    internal Uri Address => server.Address;

    internal List<string> Called { get; } = [];

    internal List<string> Faults { get; } = [];

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, steps) = (context.Request, context.Request.Path.Value!.Split('/'));
        if (ApiDescription.Operations.FirstOrDefault(operation => operation.Method == request.Method && Fits(operation.Path.Split('/'), steps)) is not { } called)
        {
            Faults.Add($"{request.Method} {request.Path} is not described");
            context.Response.StatusCode = 404;
            return;
        }

        Called.Add(called.Id);
        Faults.AddRange(request.Query.Keys.Except(Named(called, "query")).Select(name => $"{called.Id}: {name} is not described"));
        Faults.AddRange(new[] { "Idempotency-Key" }.Where(request.Headers.ContainsKey).Except(Named(called, "header")).Select(name => $"{called.Id}: {name} is not described"));
        if (request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true)
            Faults.AddRange(ApiDescription.Schemas.Differences(JsonDocument.Parse((string)context.Items["body"]!).RootElement, called.Bodies.Single(body => body.Name == "application/json").Value.GetProperty("schema"), called.Id));
        var (status, mediaType, content) = called.Answers.First(answer => answer.Status[0] == '2' && answer.MediaType == "application/json");
        var example = JsonNode.Parse(content.GetProperty("examples").EnumerateObject().First().Value.GetProperty("value").GetRawText())!.AsObject();
        if (request.Query.ContainsKey("after") && called.Id != "readEvents")
            example.Remove("next");
        await StandIn.Says(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture), example.ToJsonString(), mediaType)(context);
    }

    private static IEnumerable<string> Named(Operation operation, string place) =>
        operation.Parameters.Where(parameter => parameter.GetProperty("in").GetString() == place).Select(parameter => parameter.GetProperty("name").GetString()!);

    private static bool Fits(string[] described, string[] called) =>
        described.Length == called.Length && described.Zip(called).All(step => step.First.StartsWith('{') ? step.Second.Length > 0 : step.First == step.Second);
}
