using CertVerify.Core.Sentences;

namespace CertVerify.Core.Checks.Numbers;

/// <summary>Some numbers code a year or a standard; it should be what the certificate says.</summary>
internal static class CodedFactsAgree
{
    public static readonly Check Check = new(
        "CV-NUM-03", "Do the facts coded in the number agree with the certificate?", "CertVerify, table of number shapes", Ask);

    private static Answer Ask(Case @case)
    {
        var facts = @case.Number is { } number && @case.Evidence.Issuer.Body is { } body ? CodedFacts.In(number, body.Brand ?? body.Name).ToList() : [];
        DateOnly?[] dates = [@case.Claim.OriginallyIssuedOn?.Value, @case.Claim.IssuedOn?.Value, @case.Claim.ValidFrom?.Value];

        if (facts.Count == 0)
            return Answer.NotApplicable($"We know of no facts coded in this number.");
        return facts.Find(fact => !fact.Agrees(@case.Standards, dates)) switch
        {
            null => Answer.Pass($"What is coded in the number agrees with the certificate."),
            { Year: { } year } fact =>
                Differs(fact.Part, $"the year {year}", string.Join(", ", dates.OfType<DateOnly>().Select(date => date.Year).Distinct())),
            var fact => Differs(fact.Part, $"{string.Join(" / ", fact.Designations)}", string.Join(", ", @case.Standards)),
        };
    }

    private static Answer Differs(string part, Sentence meaning, string stated) =>
        Answer.Warn($"The number's '{part}' usually means {meaning}; the certificate says {stated}. This alone proves nothing.") with
        {
            Claimed = Sentence.Quoted(stated), Found = meaning, NextSteps = [NextStep.AskCertificationBody],
        };
}
