using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Documents;
using CertVerify.Core.Claims;
using CertVerify.Core.Normalising;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Documents;

public sealed class StatesWhatItMustTests
{
    [Fact]
    public void A_certificate_that_states_all_passes() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void One_missing_item_warns_and_is_named() =>
        Ask(Certificate().Printed(claim => claim with { Scope = null })).Is(Outcome.Warn, null, "the scope (8.2.2 f)");

    [Fact]
    public void An_edition_that_is_missing_is_named() => Ask(Certificate().To("ISO 9001")).Is(Outcome.Warn, null, "the standard with its edition (8.2.2 e)");

    [Fact]
    public void Two_missing_key_items_fail_only_when_no_register_has_the_certificate()
    {
        var incomplete = Certificate().Printed(claim => claim with { HolderName = null, ExpiresOn = null });

        Ask(incomplete).Is(Outcome.Warn);
        Ask(incomplete.Registers()).Is(Outcome.Fail, SubIndication.InputIncomplete);
    }

    [Fact]
    public void What_is_missing_on_a_picture_may_have_escaped_the_reader() => Ask(Certificate()
        .Printed(claim => claim with { HolderName = null, ExpiresOn = null }).Registers()
        .File(file => file with { PagesRecognised = [1] })).Is(Outcome.Unknown, SubIndication.LowExtractionConfidence);

    [Fact]
    public void Without_a_document_there_is_nothing_to_read() => Ask(Nothing).Is(Outcome.NotApplicable);

    [Theory]
    [InlineData("holder", "the name of the certified organisation (8.2.2 a)")]
    [InlineData("location", "its location (8.2.2 a)")]
    [InlineData("dates", "the effective date (8.2.2 b)")]
    [InlineData("expiry", "the expiry date (8.2.2 c)")]
    [InlineData("number", "an identification code (8.2.2 d)")]
    [InlineData("standard", "the standard with its edition (8.2.2 e)")]
    [InlineData("scope", "the scope (8.2.2 f)")]
    [InlineData("issuer", "the name of the certification body (8.2.2 g)")]
    public void Every_missing_item_is_named_with_its_letter(string item, string named) =>
        Assert.Equal($"A certificate must state {named}; this one does not.", $"{Ask(Certificate().Printed(claim => Without(claim, item))).Because}");

    [Theory]
    [InlineData("holder", Outcome.Fail)]
    [InlineData("number", Outcome.Fail)]
    [InlineData("standard", Outcome.Fail)]
    [InlineData("issuer", Outcome.Fail)]
    [InlineData("location", Outcome.Warn)]
    [InlineData("dates", Outcome.Warn)]
    [InlineData("scope", Outcome.Warn)]
    public void Two_of_the_key_items_count(string item, Outcome outcome) =>
        Assert.Equal(outcome, Ask(Certificate().Registers().Printed(claim => Without(Without(claim, "expiry"), item))).Outcome);

    [Fact]
    public void The_key_items_are_named_first() =>
        Ask(Certificate().Printed(claim => Without(Without(claim, "location"), "expiry"))).Is(Outcome.Warn, null, "must state the expiry date (8.2.2 c), its location (8.2.2 a); this");

    [Fact]
    public void A_site_is_a_location_and_any_day_of_issue_an_effective_date()
    {
        Ask(Certificate().Printed(claim => claim with { HolderAddress = null, Sites = [Read(new Site("12 Mill Lane, Leeds", null, null))] })).Is(Outcome.Pass);
        Ask(Certificate().Printed(claim => claim with { ValidFrom = null, IssuedOn = null })).Is(Outcome.Pass);
        Ask(Certificate().Printed(claim => claim with { ValidFrom = null, OriginallyIssuedOn = null })).Is(Outcome.Pass);
        Ask(Certificate().Printed(claim => claim with { IssuedOn = null, OriginallyIssuedOn = null })).Is(Outcome.Pass);
    }

    [Fact]
    public void Every_standard_needs_its_edition() => Ask(Certificate()
        .Printed(claim => claim with { Standards = [.. claim.Standards, Read(new Standard("ISO 14001", null))] })).Is(Outcome.Warn, null, "the standard with its edition (8.2.2 e)");

    private static Claim Without(Claim claim, string item) => item switch
    {
        "holder" => claim with { HolderName = null },
        "location" => claim with { HolderAddress = null },
        "dates" => claim with { OriginallyIssuedOn = null, IssuedOn = null, ValidFrom = null },
        "expiry" => claim with { ExpiresOn = null },
        "number" => claim with { CertificateNumber = null },
        "standard" => claim with { Standards = [] },
        "scope" => claim with { Scope = null },
        _ => claim with { CertificationBody = null },
    };

    private static Answer Ask(Case @case) => StatesWhatItMust.Check.Ask(@case);
}
