using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Registers;

public class RenewalsTests
{
    [Fact]
    public void A_certification_in_force_has_the_same_holder_issuer_and_standards_and_covers_the_day()
    {
        var renewed = Listed with { CertificateNumber = "NC-2001-26", Standards = [new("ISO 14001", "2015"), new("ISO 9001", "2015")] };
        RegistryRecord? InForce(RegistryRecord record) => Of(World.Holds(record)).InForce?.Record;

        Assert.Equal(renewed, InForce(renewed));
        Assert.Equal(renewed with { ValidFrom = Day, IssuedOn = Day.AddDays(9) }, InForce(renewed with { ValidFrom = Day, IssuedOn = Day.AddDays(9) }));
        Assert.Null(InForce(renewed with { ValidFrom = Day.AddDays(1) }));
        Assert.Null(InForce(renewed with { IssuedOn = Day.AddDays(1) }));
        Assert.NotNull(InForce(renewed with { ExpiresOn = Day }));
        Assert.Null(InForce(renewed with { ExpiresOn = Day.AddDays(-1) }));
        Assert.Null(InForce(renewed with { ExpiresOn = null }));
        Assert.Null(InForce(renewed with { Status = CertificationStatus.Suspended }));
        Assert.Null(InForce(renewed with { HolderName = "Greenfield Optics GmbH" }));
        Assert.Null(InForce(renewed with { CertificationBody = "Südcert GmbH" }));
        Assert.Null(InForce(renewed with { CertificationBody = null }));
        Assert.Null(InForce(renewed with { Standards = [new("ISO 14001", "2015")] }));
        Assert.Null((Of(World.Holds(renewed)) with { Claim = Printed with { Standards = [.. Printed.Standards, Read<Standard>(new("ISO 50001", "2018"))] } }).InForce);
    }

    [Fact]
    public void A_renewal_without_a_first_day_is_taken_from_the_same_register_only()
    {
        var before = Listed with { Id = "before", IssuedOn = null, Status = CertificationStatus.Expired, ExpiresOn = new(2025, 3, 1) };
        var after = Listed with { Id = "after", IssuedOn = null };
        var copy = Printed with { ExpiresOn = Read(new DateOnly(2025, 3, 1)) };

        Assert.Equal("after", (Of(World.Holds(before, after)) with { Claim = copy }).Renewal?.Record.Id);
        Assert.Null((Of(IssuersOwn.Holds(before), World.Holds(after)) with { Claim = copy }).Renewal);
    }
}
