using CertVerify.Adapters.Registries;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Tests.Registries;

public sealed class RecordsTests
{
    private static readonly RegistryRecord Quality = new()
    {
        Id = "77", CertificateNumber = "IMS-1", Status = CertificationStatus.Active, Standards = [new("ISO 9001", "2015")], ExpiresOn = new(2028, 3, 1), Sites = [new("12 Mill Road, Leeds")],
    };

    private static readonly RegistryRecord Environment = Quality with { Standards = [new("ISO 14001", "2015")], Sites = [new("3 Dock Road, Hull")] };

    [Fact]
    public void Rows_of_one_certification_are_one_record()
    {
        var record = Assert.Single(Records.Merged([Quality, Environment]));
        Assert.Equal(["ISO 9001", "ISO 14001"], record.Standards.Select(standard => standard.Designation));
        Assert.Equal(2, record.Sites.Count);
    }

    [Fact]
    public void Rows_that_fare_differently_stay_apart()
    {
        Assert.Equal(2, Records.Merged([Quality, Environment with { Status = CertificationStatus.Suspended }]).Count);
        Assert.Equal(2, Records.Merged([Quality, Environment with { ExpiresOn = new(2025, 3, 1) }]).Count);
        Assert.Equal(2, Records.Merged([Quality, Environment with { Accredited = false }]).Count);
    }
}
