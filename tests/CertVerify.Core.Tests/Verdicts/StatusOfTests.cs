using System.Globalization;
using CertVerify.Core.Checks;
using CertVerify.Core.Sources;
using CertVerify.Core.Tests.Checks;
using CertVerify.Core.Verdicts;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Verdicts;

public sealed class StatusOfTests
{
    private static readonly DateOnly Issued = new(2024, 12, 15);

    [Theory]
    [InlineData(CertificationStatus.Active, null, CertificationStatus.Active)]
    [InlineData(CertificationStatus.Suspended, 1, CertificationStatus.Active)]
    [InlineData(CertificationStatus.Suspended, 0, CertificationStatus.Suspended)]
    [InlineData(CertificationStatus.Withdrawn, null, null)]
    [InlineData(CertificationStatus.Unknown, null, null)]
    public void The_status_is_told_for_the_day_of_issue_too(CertificationStatus now, int? daysAfterIssue, CertificationStatus? atIssue)
    {
        var record = Listed with { Status = now, IssuedOn = Issued, StatusSince = daysAfterIssue is { } days ? Issued.AddDays(days) : null };

        var status = StatusOf.Certification(Certificate().Registers(Found(Register, record)));

        Assert.Equal((now, atIssue), (status.Unified, status.AtIssue));
    }

    [Theory]
    [InlineData(CertificationStatus.Suspended)]
    [InlineData(CertificationStatus.Withdrawn)]
    [InlineData(CertificationStatus.Cancelled)]
    public void What_was_stopped_does_not_expire_besides(CertificationStatus status) =>
        Assert.Equal(status, StatusOf.Certification(Certificate().Recorded(record => record with { Status = status }).On(2028, 1, 1)).Unified);

    [Theory]
    [InlineData("2027-12-14", CertificationStatus.Active)]
    [InlineData("2027-12-15", CertificationStatus.Expired)]
    public void The_last_day_counts(string day, CertificationStatus status) => Assert.Equal(status, OnDay(Certificate(), day).Unified);

    [Theory]
    [InlineData("2029-09-30", CertificationStatus.Active)]
    [InlineData("2029-10-01", CertificationStatus.Superseded)]
    public void The_last_day_of_an_edition_counts(string day, CertificationStatus status) =>
        Assert.Equal(status, OnDay(Certificate().Valid(new(2027, 1, 1), new(2029, 12, 31)), day).Unified);

    [Theory]
    [InlineData("2024-12-14", CertificationStatus.NotYetValid)]
    [InlineData("2024-12-15", CertificationStatus.Unknown)]
    public void A_paper_holds_from_its_first_day(string day, CertificationStatus status) => Assert.Equal(status, OnDay(Certificate().Registers(), day).Unified);

    [Fact]
    public void A_register_that_calls_it_active_before_its_first_day_is_believed() =>
        Assert.Equal(CertificationStatus.Active, OnDay(Certificate(), "2024-12-14").Unified);

    [Fact]
    public void The_day_of_issue_is_asked_before_the_first_day()
    {
        var record = Listed with { Status = CertificationStatus.Suspended, IssuedOn = Issued.AddDays(-30), ValidFrom = Issued, StatusSince = Issued.AddDays(-10) };

        Assert.Equal(CertificationStatus.Active, StatusOf.Certification(Certificate().Registers(Found(Register, record))).AtIssue);
        Assert.Equal(CertificationStatus.Suspended, StatusOf.Certification(Certificate().Registers(Found(Register, record with { IssuedOn = null }))).AtIssue);
    }

    private static Status OnDay(Case @case, string day) => StatusOf.Certification(@case with { Day = DateOnly.Parse(day, CultureInfo.InvariantCulture) });
}
