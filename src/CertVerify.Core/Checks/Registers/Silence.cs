using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>Says what it means, and what it does not, that a register holds no record of a certificate.</summary>
internal static class Silence
{
    internal static Answer Explained(Case @case, Lookup<IReadOnlyList<RegistryRecord>> lookup) =>
        Answer.Unknown(SubIndication.NoRegisterRecord, $"Not found in {lookup.Source.Name}.{Of(@case, lookup)}{OfOthers(@case)}") with { Source = lookup.Source.Cited };

    private static string Of(Case @case, Lookup<IReadOnlyList<RegistryRecord>> lookup) => lookup.Source switch
    {
        { Coverage: Coverage.CompleteAuthoritative } => " It is complete, but its answer is too old, the certificate too new or the number not read surely enough to conclude from that.",
        { Coverage: Coverage.CompleteNational } when @case.IsTooOld(lookup) => $" Its answer is {Age(@case, lookup)}, too old to conclude anything from it.",
        { Coverage: Coverage.CompleteNational } when !@case.ShouldBeListed(lookup) => $" A certificate may take {lookup.Source.LagDays} days after its issue to appear there.",
        { Coverage: Coverage.CompleteNational } => " It should be listed there by now; ask the certification body why it is not.",
        { Coverage: Coverage.PartialVoluntary, CoverageNote: { } note } => $" That says little, because listing there is not a duty: {note}",
        { CoverageNote: { } note } => $" That source is not complete: {note}",
        _ => " That source is not complete: the certificate may be not yet uploaded, confidential or removed.",
    };

    private static string Age(Case @case, Lookup<IReadOnlyList<RegistryRecord>> lookup) => @case.AgeOf(lookup) is { } days ? $"{days} days old" : "not dated";

    /// <summary>A record under the same number that is somebody else's is told, never taken.</summary>
    private static string OfOthers(Case @case) => @case.Registrations.FirstOrDefault(found => @case.IsNumber(found.Record.CertificateNumber)) is { Record: var other }
        ? $" The number is listed there for {other.HolderName ?? "another holder"}, issued by {other.CertificationBody}, which is another certificate."
        : "";
}
