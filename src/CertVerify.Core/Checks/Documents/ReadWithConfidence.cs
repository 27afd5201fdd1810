using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Claims;
using CertVerify.Core.Claims.Confidence;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Documents;

/// <summary>A misread letter can turn one certificate into another; a value that a register confirms was not misread.</summary>
internal static class ReadWithConfidence
{
    public static readonly Check Check = new(
        "CV-DOC-03", "Were the needed fields read with confidence?", "CertVerify, reading confidence", Ask);

    private static Answer Ask(Case @case)
    {
        if (!@case.HasDocument)
            return Answer.NotApplicable($"No file was supplied.");
        if (Missing(@case) is { } missing)
            return Answer.Unknown(SubIndication.LowExtractionConfidence, $"The {missing.Name} could not be read, so it could not be compared; the register says {missing.Registered}. Type in what the document says.")
                .Then(NextStep.AskSupplier);
        if (Contradiction(@case) is { } contradiction)
            return Answer.Unknown(SubIndication.LowExtractionConfidence, contradiction).Then(NextStep.AskCertificationBody, NextStep.AskSupplier);
        var doubtful = Needed(@case).Where(read => read.Confidence < Confidences.Sure).OrderBy(read => read.Confidence).FirstOrDefault();
        return doubtful switch
        {
            null => Answer.Pass($"The fields that were found were read with confidence."),
            { Confidence: < Confidences.Usable } => Answer
                .Unknown(SubIndication.LowExtractionConfidence, $"The {doubtful.Name} was read as {doubtful.Readings} with low confidence; please confirm.")
                .Then(NextStep.AskSupplier),
            _ => Answer.Warn($"The {doubtful.Name} was read as {doubtful.Readings}, not with full confidence; please compare it with the document."),
        };
    }

    /// <summary>A paper that says two things of itself was altered, or is not understood; no register can tell which of them it means.</summary>
    private static Sentence? Contradiction(Case @case) => @case.Claim switch
    {
        { CertificateNumber: { } number, NumbersBeside: [var other, ..] } when !@case.MayHaveSeveralNumbers => $"The document gives itself two numbers, '{number.Raw}' and '{other.Raw}'.",
        { LanguageCopies: var copies } when copies.FirstOrDefault(copy => copy.DiffersDecisively) is { } copy => $"The copy in another language on page {copy.Page} differs in {Sentence.All(copy.Differs)}.",
        _ => null,
    };

    /// <summary>What a register states and the document must state too: unread, it may say something else.</summary>
    private static (Sentence Name, Sentence Registered)? Missing(Case @case) => (@case.Claim, @case.Registration?.Record) switch
    {
        ({ HolderName: null }, { HolderName: { } holder }) => ($"holder", $"{holder}"),
        ({ Standards: [] }, { Standards: [_, ..] standards }) => ($"standard", $"{string.Join(", ", standards)}"),
        ({ ExpiresOn: null }, { ExpiresOn: { } last }) => ($"expiry date", $"{last}"),
        _ => null,
    };

    private static IEnumerable<Reading> Needed(Case @case)
    {
        var (claim, record) = (@case.Claim, @case.Registration?.Record);
        if (claim.CertificateNumber is { } number && record is null)
            yield return Reading.Of($"certificate number", number);
        if (claim.HolderName is { } holder && !(record?.HolderName is { } registered && Same.Name(holder.Value, registered)))
            yield return Reading.Of($"holder", holder);
        if (claim.CertificationBody is { } issuer && @case.Evidence.Issuer.Body is null)
            yield return Reading.Of($"certification body", issuer);
        if (claim.ExpiresOn is { } expiry && expiry.Value != record?.ExpiresOn)
            yield return Reading.Of($"expiry date", expiry);
        foreach (var standard in claim.Standards.Where(standard => record?.Standards.Contains(standard.Value) is not true))
            yield return Reading.Of<Standard>($"standard", standard);
    }

    private sealed record Reading(Sentence Name, string Raw, double Confidence, string Alternatives)
    {
        /// <summary>"'NC 700001' or NC 700007".</summary>
        public Sentence Readings => Alternatives switch
        {
            "" => $"'{Raw}'",
            _ => $"'{Raw}' or {Alternatives}",
        };

        public static Reading Of<T>(Sentence name, Field<T> field) => new(name, field.Raw, field.Confidence, string.Join(", ", field.Alternatives ?? []));
    }
}
