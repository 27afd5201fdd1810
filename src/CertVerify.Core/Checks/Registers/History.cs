using CertVerify.Core.Matching;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>What the registers remember of the same holder and standard: issuers that followed one another closely, an earlier suspension.</summary>
internal static class History
{
    private const int DaysOfAYear = 365;

    public static readonly Check Check = new("CV-REG-09", "Does the history of the certification raise questions?", "IAF MD 2:2023", Ask);

    private static Answer Ask(Case @case) => @case.Registration is not { } found
        ? Answer.NotApplicable($"There is no record, so there is no history.")
        : Judged(@case, found, [.. @case.Registrations.Where(other => IsSameCertification(found.Record, other.Record))]) with { Source = found.Cited, Assurance = Assurance.Confirmed };

    private static Answer Judged(Case @case, Registration found, IReadOnlyList<Registration> chain)
    {
        var earlier = chain.FirstOrDefault(one => one.Record != found.Record && one.Record.Status is CertificationStatus.Suspended or CertificationStatus.Withdrawn or CertificationStatus.Cancelled);
        return (IssuersWithinAYear(chain), earlier) switch
        {
            ( > 1 and var issuers, _) => Answer.Warn($"{issuers} issuers in 12 months; ask why the certification body was changed.") with { NextSteps = [NextStep.AskSupplier] },
            (_, { } stopped) => Answer.Warn($"An earlier certificate, {stopped.Record.CertificateNumber}, is shown as {stopped.Record.Status.Words}."),
            _ when chain.Count > 1 => Answer.Pass($"{chain.Count} certificates of this holder to this standard are on record, without a break that raises questions."),
            _ when @case.HolderName is null => Answer.NotApplicable($"Only the number was looked up; name the holder to have its earlier certificates looked for."),
            _ => Answer.Unknown(SubIndication.NoRegisterRecord, $"The registers hold no earlier certificates of this holder to this standard."),
        };
    }

    /// <summary>The most issuers of certificates that began within one year of one another.</summary>
    private static int IssuersWithinAYear(IReadOnlyList<Registration> chain)
    {
        var issued = (
            from one in chain
            where one.Record is { CertificationBody: not null, IssuedOn: not null }
            select (Issuer: one.Record.CertificationBody!, Day: one.Record.IssuedOn!.Value)).ToList();
        return issued.Select(one => Distinct([.. issued
            .Where(other => Math.Abs(other.Day.DayNumber - one.Day.DayNumber) <= DaysOfAYear)
            .Select(other => other.Issuer)])).DefaultIfEmpty().Max();
    }

    private static int Distinct(List<string> issuers) => issuers.Index().Count(one => !issuers.Take(one.Index).Any(before => IssuerMatch.AreAlike(before, one.Item)));

    private static bool IsSameCertification(RegistryRecord one, RegistryRecord other) =>
        one.HolderName is { } ours && other.HolderName is { } theirs && (ReferenceEquals(one, other) || HolderMatch.Compare(ours, theirs).IsSure)
        && one.Standards.Any(standard => other.Standards.Any(held => held.Designation == standard.Designation));
}
