using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using CertVerify.Core.Matching;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks;

public sealed class RegisterFactsTests
{
    [Fact]
    public void Registers_are_believed_from_the_issuer_outwards_and_the_newer_before_the_older_and_last_what_is_too_old()
    {
        var newer = World with { Id = "newer", AsOf = Day };
        var old = IssuersOwn with { Id = "old", AsOf = Day.AddDays(-400) };

        var @case = Of(Copy.Holds(Listed), old.Holds(Listed), World.Holds(Listed), National.IsSilent(), newer.Holds(Listed), Scheme.Holds(Listed), IssuersOwn.Holds(Listed));

        Assert.Equal(["nordcert", "space-scheme", "newer", "world", "old"], @case.Registrations.Select(found => found.Source.Id));
        Assert.Same(@case.Registrations, @case.Registrations);
        Assert.Same(@case.OfThisNumber, @case.OfThisNumber);
        Assert.Same(@case.OfThisCertificate, @case.OfThisCertificate);
    }

    [Fact]
    public void A_record_of_another_issuer_under_the_number_is_this_certificate_s_when_the_holder_is_the_same()
    {
        var other = Listed with { CertificationBody = "Südcert GmbH" };

        Assert.Single(Of(World.Holds(other)).OfThisNumber);
        Assert.Empty(Of(World.Holds(other with { HolderName = "Greenfield Optics GmbH" })).OfThisNumber);
        Assert.Single(Of(World.Holds(other with { HolderName = "Greenfield Optics GmbH", CertificationBody = null })).OfThisNumber);
        Assert.Single((Of(World.Holds(other with { HolderName = "Greenfield Optics GmbH" })) with { Claim = NumberOnly }).OfThisNumber);
        Assert.Empty(Of(World.Holds(Listed with { CertificateNumber = "NC-9" })).OfThisNumber);
    }

    [Fact]
    public void Of_one_record_for_each_standard_those_of_the_standards_claimed_count_and_the_gravest_speaks()
    {
        var environment = Listed with { Id = "2", Standards = [new("ISO 14001", "2015")], Status = CertificationStatus.Suspended };
        var safety = Listed with { Id = "3", Standards = [new("ISO 45001", "2018"), new("ISO 9001", "2015")], Status = CertificationStatus.Unknown };
        var both = Printed with { Standards = [.. Printed.Standards, Read<Standard>(new("ISO 50001", "2018"))] };

        Assert.Equal(["1"], Of(World.Holds(Listed, environment)).OfThisCertificate.Select(found => found.Record.Id));
        Assert.Equal(["1"], (Of(World.Holds(Listed, environment)) with { Claim = both }).OfThisCertificate.Select(found => found.Record.Id));
        Assert.Equal(["1", "3"], Of(World.Holds(Listed, environment, safety)).OfThisCertificate.Select(found => found.Record.Id));
        Assert.Equal(["1", "2"], (Of(World.Holds(Listed, environment)) with { Claim = NumberOnly }).OfThisCertificate.Select(found => found.Record.Id));
        Assert.Equal("2", (Of(World.Holds(Listed, environment)) with { Claim = NumberOnly }).Registration?.Record.Id);
        Assert.Equal("3", Of(World.Holds(Listed, environment, safety)).Registration?.Record.Id);
        Assert.Equal(["1"], Of(World.Holds(Listed), IssuersOwn.IsSilent(), (World with { Id = "later" }).Holds(environment)).OfThisCertificate.Select(found => found.Record.Id));
        Assert.Null(Of(World.IsSilent()).Registration);
    }

    [Fact]
    public void A_cycle_before_does_not_speak_for_the_standards_of_the_one_that_runs()
    {
        var before = Listed with { Id = "before", IssuedOn = new(2022, 3, 2), ExpiresOn = new(2025, 3, 1), Status = CertificationStatus.Cancelled };
        var integrated = Listed with { Standards = [new("ISO 9001", "2015"), new("ISO 14001", "2015")] };
        Case Asked(Claim claim, RegistryRecord other) => Of(World.Holds(before, other)) with { Claim = claim };

        Assert.Equal("1", Asked(NumberOnly, integrated).Registration?.Record.Id);
        Assert.Equal("1", Asked(Printed, integrated).Registration?.Record.Id);
        Assert.Equal("before", Asked(Printed with { ExpiresOn = Read(new DateOnly(2025, 3, 1)) }, integrated).Registration?.Record.Id);
        Assert.Equal("before", Asked(NumberOnly, integrated with { Standards = [new("ISO 14001", "2015")] }).Registration?.Record.Id);
    }

    [Fact]
    public void A_number_typed_in_with_a_standard_is_about_that_standard()
    {
        var withdrawn = Listed with { Id = "2", Standards = [new("ISO 14001", "2015")], Status = CertificationStatus.Withdrawn };
        string? Meant(string? standard) => (Of(World.Holds(Listed, withdrawn)) with { Claim = NumberOnly, Inquiry = new() { Standard = standard } }).Registration?.Record.Id;

        Assert.Equal("1", Meant("ISO 9001"));
        Assert.Equal("2", Meant("14001:2015"));
        Assert.Equal("2", Meant(null));
    }

    [Fact]
    public void Of_records_of_one_state_the_one_that_is_not_accredited_or_ends_first_speaks()
    {
        var environment = Listed with { Id = "2", Standards = [new("ISO 14001", "2015")] };
        string? Speaks(RegistryRecord other) => (Of(World.Holds(Listed, other)) with { Claim = NumberOnly }).Registration?.Record.Id;

        Assert.Equal("1", Speaks(environment));
        Assert.Equal("2", Speaks(environment with { Accredited = false }));
        Assert.Equal("2", Speaks(environment with { ExpiresOn = new(2026, 1, 1) }));
        Assert.Equal("2", (Of(World.Holds(Listed with { Status = CertificationStatus.AwaitingSurveillance }, environment with { ExpiresOn = new(2026, 1, 1) })) with { Claim = NumberOnly }).Registration?.Record.Id);
    }

    [Fact]
    public void Two_records_of_the_same_standards_in_another_order_are_two_cycles_of_one_certificate()
    {
        Standard quality = new("ISO 9001", "2015"), environment = new("ISO 14001", "2015");
        var @case = Of(World.Holds(Listed with { Standards = [quality, environment] }, Listed with { Id = "0", Standards = [environment, quality], ExpiresOn = new(2025, 3, 1) }));

        Assert.Equal(["1"], @case.OfThisCertificate.Select(found => found.Record.Id));
    }

    [Fact]
    public void Of_several_cycles_the_one_on_the_paper_is_meant_else_the_one_that_runs_else_the_one_not_replaced_else_the_gravest()
    {
        var past = Listed with { Id = "past", IssuedOn = new(2022, 3, 2), ExpiresOn = new(2025, 3, 1), Status = CertificationStatus.Expired };
        var replaced = past with { Id = "replaced", Status = CertificationStatus.Superseded };
        var withdrawn = past with { Id = "withdrawn", Status = CertificationStatus.Withdrawn };
        string? Meant(Claim claim, params RegistryRecord[] records) => (Of(World.Holds(records)) with { Claim = claim }).Registration?.Record.Id;

        Assert.Equal("past", Meant(Printed with { ExpiresOn = Read(new DateOnly(2025, 3, 1)) }, Listed, past));
        Assert.Equal("held", Meant(Printed, Listed, Listed with { Id = "held", ExpiresOn = new(2029, 3, 1), Status = CertificationStatus.Suspended }));
        Assert.Equal("1", Meant(Printed, past, Listed));
        Assert.Equal("1", Meant(NumberOnly, withdrawn, Listed));
        Assert.Equal("past", Meant(NumberOnly, replaced, past));
        Assert.Equal("withdrawn", Meant(NumberOnly, past, withdrawn, replaced));
    }

    [Fact]
    public void A_bare_number_that_several_issuers_use_names_nothing_without_the_issuer_or_the_holder()
    {
        var other = Listed with { Id = "2", CertificationBody = "Südcert GmbH", HolderName = "Greenfield Optics GmbH" };
        var bare = Of(World.Holds(Listed, other)) with { Claim = NumberOnly };

        Assert.Null(bare.Registration);
        Assert.Equal("2", bare.ForSupplier("Greenfield Optics GmbH").Registration?.Record.Id);
        Assert.Equal("1", bare.Asking(new() { CertificationBody = "Nordcert" }).Registration?.Record.Id);
        Assert.Null((Of(World.Holds(Listed, other with { HolderName = Listed.HolderName })) with { Claim = NumberOnly }).ForSupplier(Listed.HolderName!).Registration);
        Assert.Equal("1", (Of(World.Holds(Listed, Listed with { Id = "2", CertificationBody = "NORDCERT" })) with { Claim = NumberOnly }).Registration?.Record.Id);
    }

    [Fact]
    public void A_holder_is_the_same_by_another_name_that_the_register_has_and_may_be_by_an_identifier_on_the_paper()
    {
        var claim = Printed with { HolderName = Read("Greenfield Optics GmbH"), Identifiers = [Read("lei:5299000EXAMPLE000193")] };

        Assert.False((Of() with { Claim = claim }).HolderOf(Listed)!.IsSure);
        Assert.Equal(Sameness.Unsure, (Of() with { Claim = claim }).HolderOf(Listed with { HolderIdentifiers = ["lei:5299000EXAMPLE000193"] })!.Decision);
        Assert.True((Of() with { Claim = claim }).HolderOf(Listed with { OtherHolderNames = ["Greenfield Optics GmbH"] })!.IsSure);
        Assert.Null(Of().HolderOf(Listed with { HolderName = null }));
        Assert.Null((Of() with { Claim = NumberOnly }).HolderOf(Listed));
    }

    [Fact]
    public void Not_knowing_is_graver_than_what_still_holds_and_lighter_than_what_ended() => Assert.Equal(
        [
            CertificationStatus.Active, CertificationStatus.AwaitingSurveillance, CertificationStatus.Unknown, CertificationStatus.NotYetValid, CertificationStatus.Superseded,
            CertificationStatus.Expired, CertificationStatus.Suspended, CertificationStatus.Cancelled, CertificationStatus.Withdrawn,
        ],
        Enum.GetValues<CertificationStatus>().OrderBy(status => status.Gravity));

    [Fact]
    public void A_register_is_cited_with_its_day()
    {
        Assert.Equal("World index (as of 18 November 2026)", $"{World.Cited}");
        Assert.Equal("World index", $"{(World with { AsOf = null }).Cited}");
    }
}
