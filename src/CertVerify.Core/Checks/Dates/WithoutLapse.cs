using CertVerify.Core.Checks.Registers;

namespace CertVerify.Core.Checks.Dates;

/// <summary>Between two cycles a certification may lapse; within six months it may be restored, keeping its old expiry.</summary>
internal static class WithoutLapse
{
    private const int MonthsToRestore = 6;

    public static readonly Check Check = new(
        "CV-DATE-05", "Did the certification go on without a gap?", "ISO/IEC 17021-1:2015, 9.6.3.2.5", Ask);

    private static Answer Ask(Case @case) => (PreviousEnd(@case), (@case.Claim.ValidFrom ?? @case.Claim.IssuedOn)?.Value) switch
    {
        (null, _) or (_, null) => Answer.NotApplicable($"No earlier cycle is known."),
        ({ } end, { } begin) when begin <= end.AddDays(1) =>
            Answer.Pass($"The certification went on without a gap when the last cycle ended on {end}."),
        ({ } end, { } begin) when begin > end.AddMonths(MonthsToRestore) && @case.Claim.OriginallyIssuedOn?.Value < end => Answer
            .Warn($"Certification lapsed from {end} to {begin}, longer than it may be restored after, yet the original date was kept.")
                .Then(NextStep.AskCertificationBody),
        ({ } end, { } begin) => Answer.Warn($"Certification lapsed from {end} to {begin}, {(begin.DayNumber - end.DayNumber).InDays}."),
    };

    private static DateOnly? PreviousEnd(Case @case) => @case.Claim.LastCycleEndedOn?.Value ?? @case.OfThisNumber
        .Select(found => found.Record.ExpiresOn)
        .Where(end => end < (@case.Claim.ExpiresOn?.Value ?? @case.ExpiresOn))
        .Max();
}
