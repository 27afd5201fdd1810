using CertVerify.Core.Normalising;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Documents;

/// <summary>What was typed in beside the file should be what the file says.</summary>
internal static class TypedFieldsAgree
{
    public static readonly Check Check = new(
        "CV-IN-02", "Do the typed fields agree with the uploaded document?", "CertVerify, one certificate per question", Ask);

    private static Answer Ask(Case @case)
    {
        (string? Typed, string? Printed)[] pairs =
        [
            (@case.Inquiry.CertificateNumber, @case.Claim.CertificateNumber?.Raw),
            (@case.Inquiry.CertificationBody, @case.Claim.CertificationBody?.Raw),
        ];
        var comparable = pairs.Where(pair => @case.HasDocument && pair is { Typed: not null, Printed: not null }).ToList();

        if (StandardTyped(@case) is { } asked && @case.Standards.Count > 0 && !@case.Standards.Any(held => Same.Name(held.Designation, asked.Designation)))
            return Answer.Fail(SubIndication.AmbiguousMatch, $"You named {asked}; this certificate is for {string.Join(", ", @case.Standards)}.").Then(NextStep.AskSupplier) with
            {
                Claimed = Sentence.Quoted(@case.Inquiry.Standard), Found = Sentence.Quoted(string.Join(", ", @case.Standards)),
            };
        if (comparable.Count == 0)
            return Answer.NotApplicable($"Nothing was typed in that the document also states.");
        if (comparable.Find(pair => !IsSame(@case, pair.Typed!, pair.Printed!)) is { Typed: not null } other)
            return Answer.Fail(SubIndication.AmbiguousMatch, $"You entered {other.Typed}; the document says {other.Printed}.") with
            {
                Claimed = Sentence.Quoted(other.Typed), Found = Sentence.Quoted(other.Printed),
            };
        return comparable.Find(pair => pair.Typed != pair.Printed) is { Typed: not null } variant
            ? Answer.Warn($"You entered {variant.Typed}; the document writes it {variant.Printed}.")
            : Answer.Pass($"What was typed in is what the document says.");
    }

    /// <summary>Null when none was typed in, or one we do not know: then nothing can be compared.</summary>
    private static Standard? StandardTyped(Case @case) =>
        @case.Inquiry.Standard is { } typed && PrintedStandards.Find(typed) is [var first, ..] ? first.Standard : null;

    private static bool IsSame(Case @case, string typed, string printed) =>
        Same.Number(typed, printed) || @case.IsIssuer(typed) && @case.IsIssuer(printed);
}
