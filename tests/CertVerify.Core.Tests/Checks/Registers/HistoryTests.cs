using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sources;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Registers;

public class HistoryTests
{
    private static readonly RegistryRecord Earlier = Listed with
    {
        Id = "0", CertificateNumber = "NC-0800-22", Status = CertificationStatus.Expired, IssuedOn = new(2022, 3, 2), ExpiresOn = new(2025, 3, 1),
    };

    [Fact]
    public void An_orderly_chain_passes() => Assert.Equal(Outcome.Pass, Asked(Earlier).Outcome);

    [Theory]
    [InlineData(365, Outcome.Warn)]
    [InlineData(366, Outcome.Pass)]
    public void A_second_issuer_within_twelve_months_is_told(int daysBefore, Outcome expected) =>
        Assert.Equal(expected, Asked(Earlier with { CertificationBody = "Südcert GmbH", IssuedOn = Listed.IssuedOn!.Value.AddDays(-daysBefore) }).Outcome);

    [Fact]
    public void An_earlier_suspension_is_told() => Assert.Contains("suspended", Asked(Earlier with { Status = CertificationStatus.Suspended }).Because.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Another_companys_certificates_are_another_history() => Assert.Equal(Outcome.Unknown, Asked(Earlier with { HolderName = "Greenfield Optics GmbH" }).Outcome);

    [Fact]
    public void Without_a_record_there_is_no_history() => Assert.Equal(Outcome.NotApplicable, History.Check.Ask(Of(World.IsDown())).Outcome);

    [Fact]
    public void A_number_alone_does_not_tell_whose_history_to_look_for() =>
        Assert.Contains("name the holder", History.Check.Ask(Of(World.Holds(Listed)) with { Claim = NumberOnly }).Because.ToString(), StringComparison.Ordinal);

    private static Answer Asked(RegistryRecord earlier) => History.Check.Ask(Of(World.Holds(Listed, earlier)));
}
