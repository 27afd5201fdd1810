using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Dates;

/// <summary>A certification is audited every year; the paper does not show whether it was.</summary>
internal static class SurveillanceGoesOn
{
    private const int MonthsUntilFirst = 12;

    public static readonly Check Check = new(
        "CV-DATE-06", "Do surveillance audits go on?", "ISO/IEC 17021-1:2015, 9.1.3.3", Ask);

    private static Answer Ask(Case @case) => (@case.Registration, (@case.Claim.ValidFrom ?? @case.Claim.IssuedOn)?.Value ?? @case.IssuedOn) switch
    {
        ({ Record.Status: CertificationStatus.AwaitingSurveillance } found, _) =>
            Answer.Warn($"{found.Source.Name} shows that the surveillance audit is due.").By(found).Then(NextStep.AskForAuditReports),
        (_, null) =>
            Answer.Unknown(@case.WhyMissing, $"No day of issue is known from which surveillance could be counted.").Then(NextStep.AskForAuditReports),
        (_, { } begin) when @case.Day <= begin.AddMonths(MonthsUntilFirst) =>
            Answer.Pass($"The first surveillance audit after {begin} is not yet overdue."),
        ({ Record.Status: CertificationStatus.Active, Source.AsOf: { } asOf } found, { } begin) when asOf > begin.AddMonths(MonthsUntilFirst) =>
            Answer.Pass($"{found.Source.Name} still showed the certification as active on {asOf}, after the first surveillance was due.").By(found),
        (_, { } begin) =>
            Answer.Warn($"No surveillance audit is evidenced since {begin}; ask for the last audit report.").Then(NextStep.AskForAuditReports),
    };
}
