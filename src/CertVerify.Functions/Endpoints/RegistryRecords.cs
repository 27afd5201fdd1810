using System.Globalization;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Matching;
using CertVerify.Core.Reports;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;

namespace CertVerify.Functions.Endpoints;

/// <summary>The search for people: by number, or by a name that may be misspelt or transliterated; each hit says why it is one.</summary>
internal static class RegistryRecords
{
    private const int Longest = 300, MostHits = 50;
    private const string UsualHits = "10";
    private static readonly string[] Known = ["number", "name", "register", "limit"];

    internal static async Task<IResult> FindAsync(HttpRequest request, RecordSearch search, CancellationToken cancel)
    {
        var fields = request.Declarations();
        if (fields.Keys.Except(Known, StringComparer.OrdinalIgnoreCase).ToList() is { Count: > 0 } unknown)
            return Problem.UnknownField([.. unknown.Select(name => new FieldFault($"/{Pointer.Escape(name)}", $"There is no such field; there are {string.Join(", ", Known)}."))]).AsAnswer();
        var faults = Faults(fields, out var limit).ToList();
        if (faults.Count > 0)
            return Problem.InvalidField(faults).AsAnswer();
        var hits = await search.FindAsync(Tenants.Shared, Text(fields, "number"), Text(fields, "name"), Text(fields, "register"), limit, cancel);
        return Results.Json(new RecordList([.. hits.Select(RecordReport.Of)]), CoreJson.Options);
    }

    private static List<FieldFault> Faults(IReadOnlyDictionary<string, string> fields, out int limit)
    {
        var faults = new List<FieldFault>();
        if (Text(fields, "number") is null && Text(fields, "name") is null)
            faults.Add(new("/number", "Ask for a number or a name."));
        faults.AddRange(fields.Where(field => field.Value.Length > Longest).Select(field => new FieldFault($"/{field.Key}", $"It is longer than {Longest} characters.")));
        if (!int.TryParse(Text(fields, "limit") ?? UsualHits, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > MostHits)
            faults.Add(new("/limit", $"It must be a number from 1 to {MostHits}."));
        return faults;
    }

    private static string? Text(IReadOnlyDictionary<string, string> fields, string name) =>
        fields.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    private sealed record RecordList(IReadOnlyList<RecordReport> Records);

    /// <summary>A record, the register that holds it and the day that was true, how well it fits what was asked, and why.</summary>
    private sealed record RecordReport(Source Source, RegistryRecord Record, Sameness Decision, double Score, Sentence Because, IReadOnlyList<Feature> Features)
    {
        internal static RecordReport Of(RecordHit hit) => new(
            hit.Source, hit.Record, hit.Match.Decision, Math.Round(hit.Match.Score, 3),
            hit.Match.Differences is { IsEmpty: false } differences ? differences : hit.Match.Features[0].Because, hit.Match.Features);
    }
}
