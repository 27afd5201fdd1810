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

    [Fact]
    public void Without_a_record_there_is_nothing_to_compare() => Assert.Equal(Outcome.NotApplicable, DocumentAgrees.Check.Ask(Of(World.IsSilent())).Outcome);

    [Fact]
    public void A_number_that_was_typed_in_is_no_document_to_compare() =>
        Assert.Equal(Outcome.NotApplicable, DocumentAgrees.Check.Ask(Of(World.Holds(Listed)) with { Claim = NumberOnly }).Outcome);

    [Fact]
    public void A_register_that_is_down_contradicts_nobody() => Assert.Equal(Outcome.NotApplicable, DocumentAgrees.Check.Ask(Of(World.IsDown())).Outcome);

    private static Answer Asked(Claim claim, RegistryRecord record) => DocumentAgrees.Check.Ask(Of(World.Holds(record)).OnPaper(claim));
}
