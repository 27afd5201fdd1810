using CertVerify.Core.Checks.Scopes;
using CertVerify.Core.Claims;
using CertVerify.Core.Matching;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Sectors;

/// <summary>An automotive certificate counts when the scheme's owner lists it; it carries the owner's number and the site's identifier, and its site makes parts.</summary>
internal static class AutomotiveListed
{
    private const int LettersOfSite = 6;
    private const int DigitsOfCertificate = 7;

    public static readonly Check Check = new(
        "CV-SEC-02", "Does the automotive scheme's own database list it?", "IATF Rules, 6th edition; IATF validity check", Ask);

    private static Answer Ask(Case @case) => @case.SchemeOf("iatf") switch
    {
        null => Answer.NotApplicable($"It is not a certificate of the automotive scheme."),
        _ when @case.Claim.Wordings.Any(said => said.Value is Wording.LetterOfConformance) => Answer
            .Fail(SubIndication.NotACertification, $"A letter of conformance is not a certificate: the site has not been certified yet.")
            .Then(NextStep.AskSupplier),
        { } scheme when SchemeDatabase.Ask(@case, scheme) is { Outcome: not Outcome.Pass } answer => answer,
        { } scheme when Missing(@case) is [_, ..] missing => Answer
            .Warn($"The scheme's database lists it, but {Sentence.All(missing)} could not be found on the document.").Then(NextStep.AskSupplier) with
            { Assurance = SchemeDatabase.Ask(@case, scheme).Assurance, Source = SchemeDatabase.Ask(@case, scheme).Source },
        _ when @case.CertifiedScope is { } scope && MakesNothing(scope) => Answer
            .Warn($"The scheme certifies sites that make parts; the scope '{scope}' names no making.").Then(NextStep.AskCertificationBody, NextStep.AskSupplier),
        { } scheme => SchemeDatabase.Ask(@case, scheme),
    };

    /// <summary>A site is eligible when it manufactures what customers specify (IATF Rules, 6th edition, 1.0); a scope whose activities are not understood is left alone.</summary>
    private static bool MakesNothing(string scope) => ScopeConcepts.Of(scope) is { Activities.Count: > 0 } said && !said.IsMaking;

    /// <summary>What an automotive certificate must show and this document does not; empty for a number that was typed in.</summary>
    private static IReadOnlyList<Sentence> Missing(Case @case)
    {
        if (!@case.HasDocument)
            return [];
        Sentence?[] missing =
        [
            Shows(@case, "iatf:", id => id.Length == DigitsOfCertificate && id.All(char.IsAsciiDigit)) ? null : (Sentence)$"the seven-digit IATF number",
            Shows(@case, "usi:", id => id.Length == LettersOfSite && id.All(char.IsAsciiLetterOrDigit)) ? null : (Sentence)$"the site's six-character identifier (USI)",
        ];
        return [.. missing.OfType<Sentence>()];
    }

    private static bool Shows(Case @case, string kind, Func<string, bool> isSound) => @case.Claim.Identifiers.Any(identifier =>
        identifier.Value.StartsWith(kind, StringComparison.OrdinalIgnoreCase) && isSound(identifier.Value[kind.Length..].Trim()));
}
