namespace CertVerify.Core.Monitoring;

/// <summary>The days before an end on which it is told that the end is near.</summary>
internal static class Milestones
{
    private static readonly int[] Days = [90, 60, 30, 7, 0];
    private static readonly int[] Months = [12, 6, 3, 1, 0];

    /// <summary>Of the last day of a certificate: how many days are left, and on which day that is so.</summary>
    internal static IEnumerable<Milestone> OfExpiry(DateOnly last) => Days.Select(left => new Milestone(left, last.AddDays(-left)));

    /// <summary>Of the last day of an edition: how many months are left, and on which day that is so.</summary>
    internal static IEnumerable<Milestone> OfEdition(DateOnly last) => Months.Select(left => new Milestone(left, last.AddMonths(-left)));

    /// <summary>The one that was reached last; null while none has been.</summary>
    internal static Milestone? Reached(this IEnumerable<Milestone> milestones, DateOnly today) => milestones.LastOrDefault(milestone => milestone.Day <= today);
}

/// <summary>A day on which so much is left.</summary>
internal sealed record Milestone(int Left, DateOnly Day);
