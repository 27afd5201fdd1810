using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Documents;

/// <summary>Signs that a file was changed after it was made; there are innocent reasons, so they never decide.</summary>
internal static class NoSignOfAlteration
{
    private static readonly string[] Editors =
        ["photoshop", "illustrator", "gimp", "inkscape", "coreldraw", "canva", "sejda", "ilovepdf", "smallpdf", "pdfescape", "pdfelement", "pdf editor", "phantompdf"];

    public static readonly Check Check = new(
        "CV-DOC-06", "Is the file free of signs of alteration?", "ISO 32000-2, 7.5.6 and 12.8", Ask);

    private static Answer Ask(Case @case) => @case.Evidence.Document switch
    {
        null => Answer.NotApplicable($"No file was supplied."),
        { Signatures: [_, ..] signatures } => OfSignatures(signatures),
        { Revisions: > 1 and var times } =>
            Sign($"The file was saved {times} times on top of itself, so parts were changed or added after it was made."),
        { Producer: var producer, Creator: var creator } when EditorIn($"{producer} {creator}") is { } editor =>
            Sign($"The file was last written by a program for editing pictures or PDFs ({editor})."),
        _ => Answer.NotApplicable($"The file bears no digital signature, and no sign of later changes."),
    };

    private static Answer OfSignatures(IReadOnlyList<SignatureFact> signatures) => signatures switch
    {
        _ when signatures.Any(signature => signature.Intact is false) => Sign($"A digital signature in the file does not fit its content."),
        _ when signatures.Any(signature => signature is { Intact: true, CoversWholeFile: true }) => signatures.First(signature => signature.Intact is true).Signer is { } signer
            ? Answer.Pass($"The file is unchanged since it was signed by {signer}.")
            : Answer.Pass($"The file is unchanged since it was signed by an unnamed signer."),
        _ when signatures.Any(signature => signature is { Intact: true, CoversWholeFile: false }) =>
            Sign($"Something was added to the file after it was signed."),
        _ => Answer.Unknown(SubIndication.UnreadableDocument, $"The digital signature in the file could not be checked."),
    };

    private static Answer Sign(Sentence because) =>
        Answer.Warn(because) with { NextSteps = [NextStep.AskCertificationBody] };

    private static string? EditorIn(string program) => Array.Find(Editors, editor => program.Contains(editor, StringComparison.OrdinalIgnoreCase));
}
