using CertVerify.Core.Claims.Cues;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Says what a day of certification, or of the decision on it, is: that depends on the other days of the page.</summary>
internal static class CertificationDays
{
    public static List<DatedRole> Settled(List<DatedRole> all) => Certified(Decided(Since(all)));

    /// <summary>"Valid from … until …, certified with us since …": of two beginnings the one that lies a cycle or more before the end is that of the first.</summary>
    private static List<DatedRole> Since(List<DatedRole> all)
    {
        var (latest, end) = (Latest(all, Role.From), Latest(all, Role.Expires));
        return all.Exists(d => d.Role == Role.Initial) ? all : [.. all.Select(d => d.Role == Role.From && Day(d) < latest && IsOfEarlierCycle(d, end) ? d with { Role = Role.Initial } : d)];
    }

    /// <summary>The day on which it was decided to certify is the day of issue where no other is.</summary>
    private static List<DatedRole> Decided(List<DatedRole> all)
    {
        var meaning = all.Exists(d => d.Role is Role.Issued or Role.Certified) ? Role.Other : Role.Issued;
        return [.. all.Select(d => d.Role == Role.Decided ? d with { Role = meaning } : d)];
    }

    /// <summary>
    /// The day of certification is the first one where it lies more than a cycle before the end; else the day of issue,
    /// unless that is printed too: then validity begins on it, or, where both are one day, nothing more is said.
    /// </summary>
    private static List<DatedRole> Certified(List<DatedRole> all)
    {
        var end = Latest(all, Role.Expires);
        var meaning = !all.Exists(d => d.Role == Role.Issued) ? Role.Issued : !all.Exists(d => d.Role == Role.From) ? Role.From : Role.Other;
        return [.. all.Select(d => d.Role != Role.Certified ? d : d with { Role = IsOfFirstCycle(d) ? Role.Initial : SaysNothingNew(d) ? Role.Other : meaning })];

        bool SaysNothingNew(DatedRole date) => all.Exists(d => d.Role == Role.Issued && Day(d) == Day(date));

        bool IsOfFirstCycle(DatedRole date) => IsOfEarlierCycle(date, end) && !all.Exists(d => d.Role == Role.Initial);
    }

    private static bool IsOfEarlierCycle(DatedRole date, DateOnly? end) => Day(date).AddYears(3).AddMonths(4) < end;

    private static DateOnly? Latest(List<DatedRole> all, Role role) => all.Where(d => d.Role == role).Max(d => (DateOnly?)Day(d));

    private static DateOnly Day(DatedRole date) => date.Printed.Readings[0];
}
