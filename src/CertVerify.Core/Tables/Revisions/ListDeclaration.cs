using System.Globalization;

namespace CertVerify.Core.Tables.Revisions;

/// <summary>What the operator says a list is.</summary>
internal sealed record ListDeclaration(
    ListKind Kind, string? AccreditationBodyId, string Source, DateOnly AsOf, bool Complete, bool ScopesComplete, IReadOnlyList<ListFault> Faults)
{
    private static readonly string[] Known = ["kind", "accreditationBody", "source", "asOf", "complete", "scopesComplete"];

    internal static ListDeclaration Read(IReadOnlyDictionary<string, string> declared)
    {
        var faults = declared.Keys.Where(name => !Known.Contains(name, StringComparer.OrdinalIgnoreCase))
            .Select(name => new ListFault(null, $"'{name}' is not known; a list declares {string.Join(", ", Known)}.")).ToList();
        var kind = KindCalled(declared.GetValueOrDefault("kind"));
        var body = declared.GetValueOrDefault("accreditationBody");
        var source = declared.GetValueOrDefault("source") ?? "";
        var hasDay = DateOnly.TryParseExact(declared.GetValueOrDefault("asOf"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asOf);
        if (kind is null)
            faults.Add(new(null, "kind is certificationBodies, signatories or sanctions."));
        if (kind is ListKind.CertificationBodies && body is null)
            faults.Add(new(null, "accreditationBody must say whose list it is."));
        if (kind is ListKind.Signatories && body is not null)
            faults.Add(new(null, "accreditationBody has no place on a list of signatories: the arrangement publishes it."));
        if (source.Length == 0)
            faults.Add(new(null, "source must say where the list was published."));
        if (!hasDay)
            faults.Add(new(null, "asOf must be the day on which the list was true, written 2026-11-24."));
        return new(kind ?? default, body, source, asOf, Flag("complete"), Flag("scopesComplete"), faults);

        bool Flag(string name)
        {
            var word = declared.GetValueOrDefault(name);
            if (word is not (null or "yes" or "no"))
                faults.Add(new(null, $"{name} is yes or no."));
            return word == "yes";
        }
    }

    private static ListKind? KindCalled(string? word) => Enum.TryParse<ListKind>(word, ignoreCase: true, out var kind) && !char.IsDigit(word![0]) ? kind : null;
}
