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
}
