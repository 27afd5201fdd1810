using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Claims;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Registers;

public class DocumentAgreesTests
{
    [Fact]
    public void Equal_after_normalising_agrees() => Assert.Equal(Outcome.Pass, Asked(Printed, Listed).Outcome);

    [Fact]
    public void A_later_last_day_on_the_document_contradicts_the_register()
    {
        var answer = Asked(Printed with { ExpiresOn = Read(new DateOnly(2028, 3, 2)) }, Listed);
        Assert.Equal((Outcome.Fail, SubIndication.DocumentContradictsRegister), (answer.Outcome, answer.Implies));
        Assert.Equal("The last day of validity differs: the document says 2 March 2028; World index says 1 March 2028.", answer.Because.ToString());
        Assert.Equal(("last day of validity: 2 March 2028", "last day of validity: 1 March 2028"), (answer.Claimed?.ToString(), answer.Found?.ToString()));
    }

    [Fact]
    public void An_earlier_last_day_is_an_older_copy() => Assert.Equal(Outcome.Warn, Asked(Printed with { ExpiresOn = Read(new DateOnly(2028, 2, 29)) }, Listed).Outcome);

    [Fact]
    public void The_other_reading_of_an_ambiguous_date_agrees()
    {
        var printed = Read(new DateOnly(2028, 4, 3)) with { Alternatives = [new(2028, 3, 4)] };
        Assert.Equal(Outcome.Pass, Asked(Printed with { ExpiresOn = printed }, Listed with { ExpiresOn = new(2028, 3, 4) }).Outcome);
    }

    [Fact]
    public void Another_holder_contradicts() => Assert.Equal(SubIndication.DocumentContradictsRegister, Asked(Printed with { HolderName = Read("Greenfield Optics GmbH") }, Listed).Implies);

    [Fact]
    public void Another_holder_read_poorly_only_warns() => Assert.Equal(Outcome.Warn, Asked(Printed with { HolderName = Read("Gr33nfie1d 0pt1cs", 0.69) }, Listed).Outcome);

    [Fact]
    public void Another_standard_contradicts() =>
        Assert.Equal(SubIndication.DocumentContradictsRegister, Asked(Printed with { Standards = [Read(new Standard("ISO 14001", "2015"))] }, Listed).Implies);

    [Fact]
    public void A_newer_edition_than_registered_contradicts_and_an_older_one_is_an_older_copy()
    {
        Assert.Equal(Outcome.Fail, Asked(Printed with { Standards = [Read(new Standard("ISO 9001", "2026"))] }, Listed).Outcome);
        Assert.Equal(Outcome.Warn, Asked(Printed with { Standards = [Read(new Standard("ISO 9001", "2008"))] }, Listed).Outcome);
    }

    [Fact]
    public void Another_issuer_for_the_same_number_and_holder_contradicts() =>
        Assert.Equal(SubIndication.DocumentContradictsRegister, Asked(Printed with { CertificationBody = Read("Südcert GmbH") }, Listed).Implies);

    [Fact]
    public void A_wider_scope_contradicts() =>
        Assert.Equal(SubIndication.DocumentContradictsRegister, Asked(Printed with { Scope = Read("Design and manufacture of plastic components") }, Listed).Implies);

    [Fact]
    public void An_address_that_is_none_of_the_registered_ones_leaves_it_open()
    {
        var elsewhere = Printed with { HolderAddress = Read("91 Quayside Road, Selbridge ZQ1 9RT, United Kingdom") };
        var registered = Listed with { HolderAddress = "7 Foundry Lane, Harrowmere ZH4 7QX, United Kingdom", Sites = [] };
        Assert.Equal((Outcome.Unknown, SubIndication.SiteUnclear), (Asked(elsewhere, registered).Outcome, Asked(elsewhere, registered).Implies));
        Assert.Equal(Outcome.Warn, Asked(elsewhere, registered with { Sites = [new("91 Quayside Road, Selbridge ZQ1 9RT, United Kingdom")] }).Outcome);
        Assert.Equal(Outcome.Warn, Asked(elsewhere with { HolderAddress = elsewhere.HolderAddress! with { Confidence = 0.69 } }, registered).Outcome);
    }

    [Fact]
    public void A_document_newer_than_the_registers_copy_is_not_accused()
    {
        var renewed = Printed with { IssuedOn = Read(World.AsOf!.Value.AddDays(1)), ExpiresOn = Read(new DateOnly(2029, 11, 20)) };
        Assert.Equal((Outcome.Unknown, SubIndication.StaleEvidence), (Asked(renewed, Listed).Outcome, Asked(renewed, Listed).Implies));
        var onTheDay = renewed with { IssuedOn = Read(World.AsOf!.Value) };
        Assert.Equal(Outcome.Fail, Asked(onTheDay, Listed).Outcome);
    }

    [Fact]
    public void Fields_that_one_side_leaves_out_are_not_compared() => Assert.Equal(
        Outcome.Pass, Asked(NumberOnly with { CertificationBody = Printed.CertificationBody }, new() { Id = "1", CertificateNumber = "NC-1042-26" }).Outcome);

    [Theory]
    [InlineData("holder", "The holder differs: the document says Greenfield Optics GmbH; World index says Brightwater Plastics Ltd.")]
    [InlineData("address", "The address differs: the document says 91 Quayside Road, Selbridge ZQ1 9RT, United Kingdom; World index says 12 Mill Road, Leeds LS1 4AB, United Kingdom.")]
    [InlineData("standard", "The standard differs: the document says ISO 14001:2015; World index says ISO 9001:2015.")]
    [InlineData("scope", "The scope differs: the document says design; World index says Manufacture of plastic components.")]
    [InlineData("issuer", "The certification body differs: the document says Südcert GmbH; World index says Nordcert AS.")]
    [InlineData("accreditor", "The accreditation body differs: the document says DAkkS; World index says UKAS.")]
    [InlineData("issued", "The date of issue differs: the document says 1 March 2025; World index says 2 March 2025.")]
    public void The_field_that_differs_is_named_with_what_each_says(string field, string because) =>
        Assert.Equal(because, $"{Asked(Differing(Printed, field), Listed with { AccreditationBody = "UKAS" }).Because}");

    [Fact]
    public void Of_several_the_weightiest_is_told_first_and_the_others_are_named()
    {
        var answer = Asked(Differing(Differing(Differing(Printed, "issued"), "scope"), "address"), Listed);

        Assert.Equal("The scope differs: the document says design; World index says Manufacture of plastic components. They also differ in: address, date of issue.", $"{answer.Because}");
        Assert.Equal(SubIndication.DocumentContradictsRegister, answer.Implies);
    }

    [Theory]
    [InlineData(0.7, Outcome.Fail)]
    [InlineData(0.69, Outcome.Warn)]
    public void A_field_contradicts_when_it_was_surely_read(double confidence, Outcome outcome) =>
        Assert.Equal(outcome, Asked(Printed with { HolderName = Read("Greenfield Optics GmbH", confidence) }, Listed).Outcome);

    [Fact]
    public void Another_accreditor_leaves_it_open_also_one_that_is_unknown_to_us()
    {
        Answer With(params Core.Tables.AccreditationBody[] others) => DocumentAgrees.Check.Ask(Of(World.Holds(Listed with { AccreditationBody = "UKAS" })).OnPaper(Differing(Printed, "accreditor"))
            .Evident(evidence => evidence with { Accreditor = new() { Body = Given.Ukas with { Id = "DAkkS", Name = "Deutsche Akkreditierungsstelle", Aliases = [] }, AccreditorsOfIssuer = others } }));

        Assert.Equal((Outcome.Unknown, SubIndication.SourcesDisagree), (With(Given.Ukas with { Id = "ENAC", Name = "Entidad" }, Given.Ukas).Outcome, With(Given.Ukas).Implies));
        Assert.Equal(Outcome.Unknown, With(Given.Ukas with { Id = "ENAC", Name = "Entidad" }).Outcome);
        Assert.Equal(Outcome.Unknown, With().Outcome);
    }

    [Fact]
    public void The_same_street_and_number_in_a_town_that_nobody_knows_leaves_it_open() => Assert.Equal(Outcome.Unknown, DocumentAgrees.Check.Ask(
        Of(World.Holds(Listed with { HolderAddress = "12 Mill Road, Corvale" })).OnPaper(Printed with { HolderAddress = Read("12 Mill Road, Oakhythe") })).Outcome);

    [Fact]
    public void A_register_that_names_no_standard_confirms_none()
    {
        var answer = DocumentAgrees.Check.Ask(Of(World.Holds(Listed with { Standards = [] })).OnPaper(Printed));
        Assert.Equal((Outcome.Unknown, SubIndication.NoRegisterRecord), (answer.Outcome, answer.Implies));
    }

    [Fact]
    public void An_issuer_that_was_not_read_surely_and_is_not_the_registered_one_leaves_it_open() => Assert.Equal(
        Outcome.Unknown, DocumentAgrees.Check.Ask(Of(World.Holds(Listed)).OnPaper(Printed with { CertificationBody = Read("Umbra Cert", 0.5) })).Outcome);

    [Fact]
    public void Another_holder_in_the_record_of_another_standard_leaves_it_open_and_its_expiry_is_known()
    {
        var (quality, environment) = (Listed, Listed with { Id = "2", Standards = [new("ISO 14001", "2015")], ExpiresOn = new(2027, 3, 1) });
        Outcome Compared(RegistryRecord other) => DocumentAgrees.Check.Ask(Of(World.Holds(quality, other))
            .OnPaper(Printed with { Standards = [Read(new Standard("ISO 9001", "2015")), Read(new Standard("ISO 14001", "2015"))] })).Outcome;

        Assert.Equal(Outcome.Pass, Compared(environment));
        Assert.Equal(Outcome.Unknown, Compared(environment with { ExpiresOn = quality.ExpiresOn, HolderName = "Greenfield Optics GmbH" }));
    }

    [Fact]
    public void An_accreditor_by_its_other_name_is_the_same() => Assert.Equal(Outcome.Pass, DocumentAgrees.Check.Ask(
        Of(World.Holds(Listed with { AccreditationBody = "United Kingdom Accreditation Service" })).OnPaper(Printed with { AccreditationBody = Read("UKAS") }).Accreditor(Given.Ukas)).Outcome);

    [Theory]
    [InlineData(null, "2015", Outcome.Pass)]
    [InlineData("2015", null, Outcome.Pass)]
    [InlineData("2015", "2015", Outcome.Pass)]
    [InlineData("2008", "2015", Outcome.Warn)]
    public void An_edition_that_one_side_leaves_out_is_not_compared(string? printed, string? registered, Outcome outcome) => Assert.Equal(
        outcome, Asked(Printed with { Standards = [Read(new Standard("ISO 9001", printed))] }, Listed with { Standards = [new("ISO 9001", registered)] }).Outcome);

    private static Claim Differing(Claim claim, string field) => field switch
    {
        "holder" => claim with { HolderName = Read("Greenfield Optics GmbH") },
        "address" => claim with { HolderAddress = Read("91 Quayside Road, Selbridge ZQ1 9RT, United Kingdom") },
        "standard" => claim with { Standards = [Read(new Standard("ISO 14001", "2015"))] },
        "scope" => claim with { Scope = Read("Design and manufacture of plastic components") },
        "issuer" => claim with { CertificationBody = Read("Südcert GmbH") },
        "accreditor" => claim with { AccreditationBody = Read("DAkkS") },
        _ => claim with { IssuedOn = Read(new DateOnly(2025, 3, 1)) },
    };

    [Fact]
    public void Without_a_record_there_is_nothing_to_compare() => Assert.Equal(Outcome.NotApplicable, DocumentAgrees.Check.Ask(Of(World.IsSilent())).Outcome);

    [Fact]
    public void A_number_that_was_typed_in_is_no_document_to_compare() =>
        Assert.Equal(Outcome.NotApplicable, DocumentAgrees.Check.Ask(Of(World.Holds(Listed)) with { Claim = NumberOnly }).Outcome);

    [Fact]
    public void A_register_that_is_down_contradicts_nobody() => Assert.Equal(Outcome.NotApplicable, DocumentAgrees.Check.Ask(Of(World.IsDown())).Outcome);

    private static Answer Asked(Claim claim, RegistryRecord record) => DocumentAgrees.Check.Ask(Of(World.Holds(record)).OnPaper(claim));
}
