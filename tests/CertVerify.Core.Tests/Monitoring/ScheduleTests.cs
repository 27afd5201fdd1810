using CertVerify.Core.Checks;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Sources;
using CertVerify.Core.Tests.Checks;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Monitoring;

/// <summary>When a certificate is due again (CHECKS.md, section C11).</summary>
public sealed class ScheduleTests
{
    /// <summary>Nothing is near its end and nothing warns.</summary>
    private static readonly Case Sound = Certificate()
        .Editions(Iso9001In2015 with { ValidUntil = null }).Registers(Found(Register with { AsOf = Today }, Listed));

    [Fact]
    public void A_sound_certificate_with_time_left_is_due_after_thirty_days() => IsAfterDays(30, Sound);

    [Theory]
    [InlineData(181, 30)]
    [InlineData(180, 14)]
    [InlineData(91, 14)]
    [InlineData(90, 7)]
    public void The_nearer_the_end_the_sooner(int left, int days)
    {
        var last = Today.AddDays(left);
        var near = Sound.Valid(last.AddYears(-3).AddDays(1), last);

        var due = Days(near);

        // A milestone on the way may come first.
        var milestone = new[] { 90, 60, 30, 7, 0 }.Select(before => left - before).Where(ahead => ahead > 0).Min();
        Assert.InRange(due, Math.Min(days, milestone - 0.5), Math.Min(days * 1.1, milestone + 0.25 - 0.5));
    }

    [Fact]
    public void A_warning_or_a_surveillance_that_is_due_is_looked_at_weekly()
    {
        IsAfterDays(7, Sound.Recorded(record => record with { Status = CertificationStatus.AwaitingSurveillance }));
        IsAfterDays(7, Sound.Editions(Iso9001In2015));
    }

    [Theory]
    [InlineData("2026-10-11", 7)]
    [InlineData("2026-05-12", 2)]
    [InlineData("2026-05-10", 1)]
    [InlineData("2026-05-04", 1)]
    [InlineData("2026-05-03", 7)]
    [InlineData("2025-10-01", 7)]
    public void A_suspension_is_followed_weekly_for_six_months_then_daily_for_a_week(string since, int days) => IsAfterDays(
        days, Sound.Recorded(record => record with { Status = CertificationStatus.Suspended, StatusSince = DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture) }));

    [Fact]
    public void One_that_is_withdrawn_or_long_expired_is_looked_at_quarterly()
    {
        IsAfterDays(90, Sound.Recorded(record => record with { Status = CertificationStatus.Withdrawn }));
        IsAfterDays(90, Sound.Valid(new(2023, 1, 1), Today.AddMonths(-7)));
        IsAfterDays(7, Sound.Valid(new(2023, 1, 1), Today.AddMonths(-5)));
    }

    [Fact]
    public void A_new_certificate_that_is_not_registered_yet_is_looked_for_weekly_an_older_one_monthly()
    {
        IsAfterDays(7, Unregistered(issued: Today.AddDays(-59)));
        IsAfterDays(30, Unregistered(issued: Today.AddDays(-60)));
    }

    [Theory]
    [InlineData(1, 15)]
    [InlineData(2, 30)]
    [InlineData(3, 60)]
    [InlineData(7, 960)]
    [InlineData(8, 1440)]
    [InlineData(50, 1440)]
    public void A_source_that_is_down_is_asked_again_after_a_quarter_of_an_hour_then_ever_later_up_to_a_day(int unanswered, int minutes)
    {
        var verification = Watched.Verified(Sound.Registers(Down(Register) with { RetryAt = null }), "v");

        var wait = Schedule.NextAt("a1", 1, verification, unanswered) - verification.VerifiedAt;

        Assert.InRange(wait.TotalMinutes, minutes, minutes * 1.1);
    }

    [Fact]
    public void A_source_that_names_a_time_is_not_asked_before_it()
    {
        var verification = Watched.Verified(Sound.Registers(Down(Register) with { RetryAt = Watched.Noon(Today).AddHours(3) }), "v");

        Assert.InRange(Schedule.NextAt("a1", 1, verification, 1) - verification.VerifiedAt, TimeSpan.FromHours(3), TimeSpan.FromHours(3.3));
    }

    [Fact]
    public void The_same_certificate_always_has_the_same_jitter_and_many_are_spread_evenly()
    {
        var verification = Watched.Verified(Sound, "v");
        var waits = Enumerable.Range(0, 1000).Select(number => (Schedule.NextAt($"c{number}", 1, verification, 0) - verification.VerifiedAt).TotalDays).ToList();

        Assert.Equal(Schedule.NextAt("a1", 1, verification, 0), Schedule.NextAt("a1", 1, verification, 0));
        Assert.All(waits, days => Assert.InRange(days, 30, 33));
        Assert.All(Enumerable.Range(0, 10), tenth => Assert.InRange(waits.Count(days => days >= 30 + tenth * 0.3 && days < 30.3 + tenth * 0.3), 60, 140));
    }

    private static Case Unregistered(DateOnly issued) =>
        Sound.Printed(claim => claim with { IssuedOn = Read(issued), ValidFrom = Read(issued) }).Registers(Absent(Register));

    private static void IsAfterDays(int days, Case @case) => Assert.InRange(Days(@case), days, days * 1.1);

    private static double Days(Case @case)
    {
        var verification = Watched.Verified(@case, "v");
        return (Schedule.NextAt("a1", 1, verification, 1) - verification.VerifiedAt).TotalDays;
    }
}
