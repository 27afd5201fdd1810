using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sources;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Registers;

public class RecordFoundTests
{
    [Fact]
    public void A_record_under_the_number_of_the_same_issuer_is_found()
    {
        var answer = RecordFound.Check.Ask(Of(World.Holds(Listed)));
        Assert.Equal((Outcome.Pass, Assurance.Confirmed), (answer.Outcome, answer.Assurance));
        Assert.Equal("World index (as of 18 November 2026)", $"{answer.Source}");
    }

    [Fact]
    public void A_number_printed_with_other_spaces_is_the_same_number() =>
        Assert.Equal(Outcome.Pass, RecordFound.Check.Ask(Of(World.Holds(Listed with { CertificateNumber = "NC 1042 26" }))).Outcome);

    [Fact]
    public void Another_reading_of_unclear_letters_counts()
    {
        var number = Read("NC-1O42-26") with { Alternatives = ["NC-1042-26"] };
        var @case = Of(World.Holds(Listed)) with { Claim = Printed with { CertificateNumber = number } };
        Assert.Equal(Outcome.Pass, RecordFound.Check.Ask(@case).Outcome);
    }

    [Fact]
    public void Not_found_in_a_complete_register_is_a_fact()
    {
        var answer = RecordFound.Check.Ask(Of(Scheme.IsSilent()));
        Assert.Equal((Outcome.Fail, SubIndication.NotIssuedAccordingToCb), (answer.Outcome, answer.Implies));
        Assert.Equal("Space scheme register lists every certificate of its kind and has none with number NC-1042-26.", answer.Because.ToString());
    }

    [Fact]
    public void A_number_beside_which_there_is_another_may_not_be_the_one_to_look_for() => Assert.Equal(
        Outcome.Unknown, RecordFound.Check.Ask(Of(Scheme.IsSilent()) with { Claim = Printed with { NumbersBeside = [Read("NC-1043-26")] } }).Outcome);

    [Fact]
    public void Not_found_in_an_incomplete_register_is_a_gap()
    {
        var answer = RecordFound.Check.Ask(Of(World.IsSilent()));
        Assert.Equal((Outcome.Unknown, SubIndication.NoRegisterRecord), (answer.Outcome, answer.Implies));
    }

    [Fact]
    public void The_note_on_an_incomplete_register_is_told() => Assert.Contains(
        "This accreditor does not oblige its bodies to upload.",
        RecordFound.Check.Ask(Of((World with { CoverageNote = "This accreditor does not oblige its bodies to upload." }).IsSilent())).Because.ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void A_complete_register_that_is_down_proves_nothing()
    {
        var answer = RecordFound.Check.Ask(Of(Scheme.IsDown()));
        Assert.Equal((Outcome.Unknown, SubIndication.TryLater), (answer.Outcome, answer.Implies));
    }

    [Fact]
    public void A_complete_register_decides_against_an_incomplete_one() =>
        Assert.Equal(SubIndication.NotIssuedAccordingToCb, RecordFound.Check.Ask(Of(World.Holds(Listed), Scheme.IsSilent())).Implies);

    [Fact]
    public void The_silence_of_a_stale_extract_is_no_fact()
    {
        var onTheLimit = Scheme with { AsOf = Day.AddDays(-Scheme.FreshForDays) };
        var beyond = Scheme with { AsOf = Day.AddDays(-Scheme.FreshForDays - 1) };
        Assert.Equal(Outcome.Fail, RecordFound.Check.Ask(Of(onTheLimit.IsSilent())).Outcome);
        Assert.Equal(Outcome.Unknown, RecordFound.Check.Ask(Of(beyond.IsSilent())).Outcome);
    }

    [Fact]
    public void A_certificate_issued_after_the_extract_cannot_be_in_it()
    {
        Outcome Issued(int days) => RecordFound.Check.Ask(Of(Scheme.IsSilent()) with { Claim = Printed with { IssuedOn = Read(Scheme.AsOf!.Value.AddDays(days)) } }).Outcome;

        Assert.Equal(Outcome.Fail, Issued(-1));
        Assert.Equal(Outcome.Unknown, Issued(0));
        Assert.Equal(Outcome.Unknown, Issued(1));
    }

    [Fact]
    public void A_certificate_of_no_known_day_may_have_been_issued_after_the_extract()
    {
        Outcome TakenOn(DateOnly day) => RecordFound.Check.Ask(Of((Scheme with { AsOf = day }).IsSilent()) with { Claim = NumberOnly }).Outcome;

        Assert.Equal(Outcome.Fail, TakenOn(Day));
        Assert.Equal(Outcome.Unknown, TakenOn(Day.AddDays(-1)));
    }

    [Theory]
    [InlineData("NC-1042-26", "Umbra Cert")]
    [InlineData("NC-1042-26/01", "Nordcert AS")]
    public void A_register_that_has_the_number_under_another_issuer_or_with_a_part_more_does_not_lack_it(string number, string issuer)
    {
        var answer = RecordFound.Check.Ask(Of(Scheme.Holds(Listed with { CertificateNumber = number, CertificationBody = issuer, HolderName = "Plastiki Braitvater OOO" })));
        Assert.Equal((Outcome.Unknown, SubIndication.AmbiguousMatch), (answer.Outcome, answer.Implies));
    }

    [Fact]
    public void A_typed_issuer_that_is_not_the_registered_one_leaves_it_open()
    {
        var asked = Of(World.Holds(Listed)) with { Claim = NumberOnly, Inquiry = new() { CertificateNumber = "NC-1042-26", CertificationBody = "Umbra Cert", Holder = new() { Name = "Brightwater Plastics Ltd" } } };
        Assert.Equal((Outcome.Unknown, SubIndication.AmbiguousMatch), (RecordFound.Check.Ask(asked).Outcome, RecordFound.Check.Ask(asked).Implies));
    }

    [Theory]
    [InlineData(0, Outcome.Fail)]
    [InlineData(-1, Outcome.Unknown)]
    public void A_certificate_that_had_ended_before_the_answer_may_have_been_taken_out(int days, Outcome expected) => Assert.Equal(
        expected,
        RecordFound.Check.Ask(Of(Scheme.IsSilent()) with { Claim = Printed with { ExpiresOn = Read(Scheme.AsOf!.Value.AddDays(days)) } }).Outcome);

    [Fact]
    public void Silence_where_listing_is_no_duty_says_little() => Assert.Contains(
        "That says little", RecordFound.Check.Ask(Of((World with { Coverage = Coverage.PartialVoluntary, CoverageNote = "It takes no part." }).IsSilent())).Because.ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_number_that_may_be_misread_is_not_held_against_anybody() =>
        Assert.Equal(Outcome.Unknown, RecordFound.Check.Ask(Of(Scheme.IsSilent()) with { Claim = Printed with { CertificateNumber = Read("NC-1042-26", 0.89) } }).Outcome);

    [Theory]
    [InlineData(38, "It should be listed there by now")]
    [InlineData(37, "may take 30 days")]
    public void A_national_register_has_its_time_to_list_a_certificate(int daysBeforeTheExtract, string expected)
    {
        var issued = Printed with { IssuedOn = Read(National.AsOf!.Value.AddDays(-daysBeforeTheExtract)) };
        var answer = RecordFound.Check.Ask(Of(National.IsSilent()) with { Claim = issued });
        Assert.Equal((Outcome.Unknown, SubIndication.NoRegisterRecord), (answer.Outcome, answer.Implies));
        Assert.Contains(expected, answer.Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_confidential_record_is_said_to_be_confidential() =>
        Assert.Equal(SubIndication.RecordConfidential, RecordFound.Check.Ask(Of(Scheme.IsSilent("confidential"))).Implies);

    [Fact]
    public void A_record_under_the_number_by_another_issuer_for_another_holder_is_told_and_not_taken()
    {
        var answer = RecordFound.Check.Ask(Of(World.Holds(Listed with { CertificationBody = "Südcert GmbH", HolderName = "Greenfield Optics GmbH" })));
        Assert.Equal((Outcome.Unknown, SubIndication.NoRegisterRecord), (answer.Outcome, answer.Implies));
        Assert.Contains("listed there for Greenfield Optics GmbH", answer.Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_two_issuers_use_needs_the_issuer()
    {
        var @case = Of(World.Holds(Listed, Listed with { Id = "2", CertificationBody = "Südcert GmbH", HolderName = "Greenfield Optics GmbH" })) with { Claim = NumberOnly };
        var answer = RecordFound.Check.Ask(@case);
        Assert.Equal((Outcome.Unknown, SubIndication.AmbiguousMatch), (answer.Outcome, answer.Implies));
        Assert.Contains("Greenfield Optics GmbH, issued by Südcert GmbH", answer.Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_two_issuers_use_is_settled_by_the_holder()
    {
        var @case = Of(World.Holds(Listed with { Id = "2", CertificationBody = "Südcert GmbH", HolderName = "Greenfield Optics GmbH" }, Listed)) with
        {
            Claim = NumberOnly,
            Inquiry = new() { Holder = new() { Name = "Brightwater Plastics Ltd" } },
        };
        Assert.Equal(Outcome.Pass, RecordFound.Check.Ask(@case).Outcome);
        Assert.Equal("Brightwater Plastics Ltd", @case.Registration!.Record.HolderName);
    }

    [Fact]
    public void A_copy_of_other_registers_never_decides() => Assert.Equal(Outcome.Unknown, RecordFound.Check.Ask(Of(Copy.Holds(Listed))).Outcome);

    [Fact]
    public void Without_a_number_there_is_nothing_to_find() =>
        Assert.Equal(SubIndication.InputIncomplete, RecordFound.Check.Ask(Of(World.IsSilent()) with { Claim = Printed with { CertificateNumber = null } }).Implies);
}
