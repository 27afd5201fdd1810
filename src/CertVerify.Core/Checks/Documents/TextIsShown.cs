using CertVerify.Core.Claims;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Documents;

/// <summary>A file can hold text that nobody sees, or that looks like other text; what a person sees on the page counts.</summary>
internal static class TextIsShown
{
    public static readonly Check Check = new(
        "CV-DOC-09", "Does the page show what its text says?", "CertVerify, what a person sees counts", Ask);

    private static Answer Ask(Case @case)
    {
        IReadOnlyList<Sighting> said = [.. (@case.Evidence.Document?.Sightings ?? []).Where(sighting => !IsCorrected(@case.Claim, sighting.Field))];
        return said switch
        {
            _ when !@case.HasDocument => Answer.NotApplicable($"No file was supplied."),
            _ when @case.Evidence.Document is { MayShowOtherwise: true } => Doubtful(
                $"The file may hold a program, a form or a layer by which it shows another person something else. Ask for a file without one."),
            [] => Answer.NotApplicable($"What the certificate says was read off its pictures."),
            _ when said.FirstOrDefault(sighting => sighting.IsSeen is false) is { } unseen => Doubtful(
                $"The text inside the file gives '{unseen.Raw}' as the {Named(unseen.Field)}; that could not be seen in its place on page {unseen.Page}. Compare it with the page yourself."),
            _ when said.FirstOrDefault(sighting => IsDisguised(@case, sighting)) is { } other => Doubtful(
                $"The {Named(other.Field)} '{other.Raw}' holds signs that print as nothing, or letters of another alphabet that print like the ones expected. Type it in as you see it."),
            _ when said.All(sighting => sighting.IsSeen is true) => Answer.Pass($"The values that were read from the text inside the file can be seen on its pages."),
            _ when @case.Registrations is [] => Answer.NotApplicable($"No register knows it, so its pages were not compared with the text inside the file."),
            _ => Doubtful($"The pages could not be compared with the text inside the file; send it again."),
        };
    }

    private static Answer Doubtful(Sentence because) =>
        Answer.Unknown(SubIndication.LowExtractionConfidence, because).Then(NextStep.AskSupplier, NextStep.AskCertificationBody);

    /// <summary>What the buyer typed in was seen by the buyer.</summary>
    private static bool IsCorrected(Claim claim, SightedField field) => field switch
    {
        SightedField.Number => claim.CertificateNumber?.CorrectedFrom is not null,
        SightedField.Holder => claim.HolderName?.CorrectedFrom is not null,
        SightedField.Address => claim.HolderAddress?.CorrectedFrom is not null,
        SightedField.Standard => claim.Standards.Any(standard => standard.CorrectedFrom is not null),
        SightedField.Scope => claim.Scope?.CorrectedFrom is not null,
        SightedField.ExpiresOn => claim.ExpiresOn?.CorrectedFrom is not null,
        SightedField.CertificationBody => claim.CertificationBody?.CorrectedFrom is not null,
        _ => claim.AccreditationBody?.CorrectedFrom is not null,
    };

    /// <summary>Where the register writes it with the same signs, they are meant.</summary>
    private static bool IsDisguised(Case @case, Sighting sighting) => sighting.Field switch
    {
        SightedField.Number => Disguise.IsIn(sighting.Raw) && !Holds(@case.Registration?.Record.CertificateNumber, sighting.Raw),
        SightedField.Holder => Disguise.Of(sighting.Raw) is { } word && !Holds(@case.Registration?.Record.HolderName, word),
        SightedField.Scope or SightedField.Address => false,
        _ => Disguise.Of(sighting.Raw) is not null,
    };

    private static bool Holds(string? registered, string word) => registered?.Contains(word, StringComparison.OrdinalIgnoreCase) is true;

    private static Sentence Named(SightedField field) => field switch
    {
        SightedField.Number => $"certificate number",
        SightedField.Holder => $"holder",
        SightedField.Address => $"address",
        SightedField.Standard => $"standard",
        SightedField.Scope => $"scope",
        SightedField.ExpiresOn => $"expiry date",
        SightedField.CertificationBody => $"certification body",
        _ => $"accreditation body",
    };
}
