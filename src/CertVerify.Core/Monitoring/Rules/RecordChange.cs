using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Scopes;
using CertVerify.Core.Matching;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Monitoring.Rules;

/// <summary>CV-MON-04: the same register's record names another holder, address, scope or standard than when it was last seen.</summary>
internal static class RecordChange
{
    internal static IEnumerable<Happening> In(Sight sight) =>
        sight.Before.Memory.Record is { } before && sight.Record is { } now && before.SourceId == now.SourceId
            ? new[] { Holder(before, now), Address(before, now), Scope(before, now), Standards(before, now) }.OfType<Happening>()
            : [];

    private static Happening? Holder(RecordSeen before, RecordSeen now) =>
        before.HolderName is { } old && now.HolderName is { } name && !Same.Name(old, name)
            ? Of("holder", HolderMatch.Compare(old, name).Decision is Sameness.Different ? Severity.High : Severity.Warning, old, name, $"The register names another holder: {name}, before {old}.")
            : null;

    private static Happening? Address(RecordSeen before, RecordSeen now) =>
        before.HolderAddress is { } old && now.HolderAddress is { } address && !Same.Name(old, address)
            ? Of("address", AddressMatch.Compare(old, address).Decision is Sameness.Different ? Severity.Warning : Severity.Info, old, address, $"The register gives another address: {address}.")
            : null;

    private static Happening? Scope(RecordSeen before, RecordSeen now)
    {
        if (before.Scope is not { } old || now.Scope is not { } scope || Same.Name(old, scope))
            return null;
        return ScopeWidth.Added(old, scope) is [_, ..] lost
            ? Of("scope", Severity.High, old, scope, $"The scope was narrowed; it no longer names {string.Join(", ", lost)}.")
            : Of("scope", Severity.Info, old, scope, $"The register words the scope differently.");
    }

    private static Happening? Standards(RecordSeen before, RecordSeen now)
    {
        if (before.Standards.Count == 0 || now.Standards.Count == 0 || before.Standards.SequenceEqual(now.Standards))
            return null;
        var lost = before.Standards.Select(Designation).Except(now.Standards.Select(Designation)).ToList();
        var (old, held) = (string.Join(", ", before.Standards), string.Join(", ", now.Standards));
        return lost.Count > 0
            ? Of("standard", Severity.High, old, held, $"The register no longer names {string.Join(", ", lost)}.")
            : Of("standard", Severity.Info, old, held, $"The register names {held}; before it named {old}.");
    }

    private static string Designation(string standard) => standard.Split(':')[0];

    private static Happening Of(string what, Severity severity, string before, string after, Sentence because) =>
        new(EventKind.RecordChanged, "CV-MON-04", severity, what, before, after, because);
}
