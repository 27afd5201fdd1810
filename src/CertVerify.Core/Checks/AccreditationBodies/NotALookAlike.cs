using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.AccreditationBodies;

/// <summary>Some organisations are taken for others because of their names; a table tells them apart, never likeness of letters.</summary>
internal static class NotALookAlike
{
    public static readonly Check Check = new(
        "CV-AB-05", "Is the accreditation body the one it may be taken for?", "CertVerify, table of look-alike names", Ask);

    private static Answer Ask(Case @case) => @case.Evidence.Accreditor switch
    {
        { LookAlike: { IsAccreditor: true } named, Body: null } => named.Provenance
            .Against(SubIndication.AccreditationBodyNotRecognised, SubIndication.AccreditationBodyUnknown,
                $"'{@case.AccreditorName ?? named.Name}' is a different organisation from {named.Resembles}.")
            .Then(NextStep.CheckAccreditationDirectory) with { Claimed = Sentence.Quoted(@case.AccreditorName), Found = Sentence.Known(named.Note) },
        var accreditor when (accreditor.LookAlike ?? @case.Evidence.Issuer.LookAlike) is { } named =>
            Answer.Warn($"'{named.Name}' may be taken for {named.Resembles}: {Sentence.Known(named.Note.TrimEnd('.'))}.").By(named.Provenance),
        _ when @case.AccreditorName is null => Answer.NotApplicable($"No accreditation body was named or could be read."),
        _ => Answer.Pass($"'{@case.AccreditorName}' is not among the names that are taken for another's."),
    };
}
