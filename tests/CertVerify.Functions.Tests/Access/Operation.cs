using System.Text.Json;
using CertVerify.Core.Access;

namespace CertVerify.Functions.Tests.Access;

/// <summary>An operation as the API's description has it.</summary>
/// <param name="Scope">What a key for it must be for; null: open to all.</param>
internal sealed record Operation(HttpMethod Method, string Path, Scope? Scope)
{
    internal static IReadOnlyList<Operation> All { get; } = Read();

    internal string Name => $"{Method} {Path}";

    internal static Operation Named(string name) => All.Single(operation => operation.Name == name);

    private static List<Operation> Read()
    {
        using var document = JsonDocument.Parse(typeof(Service).Assembly.GetManifestResourceStream("openapi.json")!);
        return
        [
            .. document.RootElement.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()
                .Select(operation => new Operation(new(operation.Name.ToUpperInvariant()), path.Name, ScopeOf(operation.Value)))),
        ];
    }

    /// <summary>The same for a key in its header and as a bearer token.</summary>
    private static Scope? ScopeOf(JsonElement operation)
    {
        var ways = operation.GetProperty("security").EnumerateArray().SelectMany(way => way.EnumerateObject()).ToList();
        if (ways.Count == 0)
            return null;
        Assert.Equal(["apiKey", "bearer"], ways.Select(way => way.Name));
        var scope = Assert.Single(ways.SelectMany(way => way.Value.EnumerateArray()).Select(word => word.GetString()).Distinct());
        return Enum.Parse<Scope>(scope!, ignoreCase: true);
    }
}
