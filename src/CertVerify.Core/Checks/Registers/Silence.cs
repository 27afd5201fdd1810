using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>Says what it means, and what it does not, that a register holds no record of a certificate.</summary>
internal static class Silence
{
    internal static Answer Explained(Case @case, Lookup<IReadOnlyList<RegistryRecord>> lookup) =>
        Answer.Unknown(SubIndication.NoRegisterRecord, Sentence.Several($"Not found in {lookup.Source.Name}.", Of(@case, lookup), OfOthers(@case))) with { Source = lookup.Source.Cited };

    private static Sentence Of(Case @case, Lookup<IReadOnlyList<RegistryRecord>> lookup) => lookup.Source switch
    {
        { Coverage: Coverage.CompleteAuthoritative } => $"It is complete, but its answer is too old, the certificate too new or the number not read surely enough to conclude from that.",
        { Coverage: Coverage.CompleteNational } when @case.IsTooOld(lookup) => @case.AgeOf(lookup) is { } days
            ? (Sentence)$"Its answer is {days.InDays} old, too old to conclude anything from it."
            : $"Its answer is not dated, so that nothing can be concluded from it.",
        { Coverage: Coverage.CompleteNational } when !@case.ShouldBeListed(lookup) => $"A certificate may take {lookup.Source.LagDays} days after its issue to appear there.",
        { Coverage: Coverage.CompleteNational } => $"It should be listed there by now; ask the certification body why it is not.",
        { Coverage: Coverage.PartialVoluntary, CoverageNote: { } note } => $"That says little, because listing there is not a duty: {Sentence.Known(note)}",
        { CoverageNote: { } note } => $"That source is not complete: {Sentence.Known(note)}",
        _ => $"That source is not complete: the certificate may be not yet uploaded, confidential or removed.",
    };

    /// <summary>A record under the same number that is somebody else's is told, never taken.</summary>
    private static Sentence? OfOthers(Case @case) => @case.Registrations.FirstOrDefault(found => @case.IsNumber(found.Record.CertificateNumber))?.Record switch
    {
        null => null,
        { HolderName: { } holder, CertificationBody: var issuer } => $"The number is listed there for {holder}, issued by {issuer}, which is another certificate.",
        { CertificationBody: var issuer } => $"The number is listed there for another holder, issued by {issuer}, which is another certificate.",
    };
}
