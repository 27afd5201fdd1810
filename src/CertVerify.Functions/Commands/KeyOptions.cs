using System.Globalization;
using CertVerify.Core.Access;
using CertVerify.Functions.Access;
using CertVerify.Functions.Endpoints;

namespace CertVerify.Functions.Commands;

/// <summary>The options of the commands about keys, and what is wrong with them.</summary>
internal sealed class KeyOptions
{
    private const int UsualDays = 365, MostDays = 3 * 366, UsualOverlapHours = 24, MostOverlapHours = 30 * 24, MostOfAny = 1_000_000, LongestName = 200;

    private readonly Dictionary<string, string> values;
    private readonly List<string> faults = [];

    private KeyOptions(Dictionary<string, string> values, bool asJson) => (this.values, AsJson) = (values, asJson);

    internal bool AsJson { get; }

    internal IReadOnlyList<string> Faults => faults;

    internal string? Tenant => values.GetValueOrDefault("tenant");

    internal TimeSpan Lives => TimeSpan.FromDays(Number("days", 1, MostDays) ?? UsualDays);

    internal TimeSpan Overlap => TimeSpan.FromHours(Number("overlapHours", 0, MostOverlapHours) ?? UsualOverlapHours);

    /// <summary>Null when they are no options, or not those of this command.</summary>
    internal static KeyOptions? Read(IReadOnlyList<string> arguments, params string[] known) =>
        NamedOptions.Read(arguments, "json") is var (values, flags) && values.Keys.All(known.Contains) ? new(values, flags.Contains("json")) : null;

    /// <summary>To be used only when there are no faults afterwards.</summary>
    internal NewKey Wanted()
    {
        if (Tenant is not { } tenant || !TenantName.IsOne(tenant))
            faults.Add($"--tenant: {TenantName.Expected}.");
        if (values.GetValueOrDefault("name") is { Length: > LongestName })
            faults.Add($"--name: at most {LongestName} characters.");
        return new(Tenant ?? "", values.GetValueOrDefault("name") ?? "", Scopes(), Lives, Number("perMinute", 1, MostOfAny), Number("perDay", 1, MostOfAny));
    }

    private List<Scope> Scopes()
    {
        var scopes = new List<Scope>();
        foreach (var word in (values.GetValueOrDefault("scopes") ?? "verify,read").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Enum.GetValues<Scope>().Where(scope => Words.Of(scope) == word).ToList() is [var scope])
                scopes.Add(scope);
            else
                faults.Add($"--scopes: there is no scope '{word}'; there are {string.Join(", ", Enum.GetValues<Scope>().Select(Words.Of))}.");
        }

        if (scopes.Count == 0 && faults.Count == 0)
            faults.Add("--scopes: name at least one.");
        return scopes;
    }

    private int? Number(string name, int least, int most)
    {
        if (!values.TryGetValue(name, out var text))
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        faults.Add(string.Create(CultureInfo.InvariantCulture, $"{name}: a whole number from {least} to {most}."));
        return null;
    }
}
