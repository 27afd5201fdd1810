using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Holders;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Holders;

public class HolderIsSupplierTests
{
    [Fact]
    public void The_registered_holder_is_the_supplier()
    {
        var answer = HolderIsSupplier.Check.Ask(Of(World.Holds(Listed)).ForSupplier("BRIGHTWATER PLASTICS LIMITED"));
        Assert.Equal((Outcome.Pass, Assurance.Confirmed), (answer.Outcome, answer.Assurance));
    }

    [Fact]
    public void Another_company_fails_and_both_are_named()
    {
        var answer = HolderIsSupplier.Check.Ask(Of(World.Holds(Listed)).ForSupplier("Greenfield Optics GmbH"));
        Assert.Equal((Outcome.Fail, SubIndication.HolderMismatch), (answer.Outcome, answer.Implies));
        Assert.StartsWith("The certificate belongs to Brightwater Plastics Ltd; you asked about Greenfield Optics GmbH. Differs in:", answer.Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_city_in_a_name_otherwise_equal_fails()
    {
        var shanghai = Listed with { HolderName = "Acme (Shanghai) Electronics Co Ltd" };
        var answer = HolderIsSupplier.Check.Ask(Of(World.Holds(shanghai)).ForSupplier("Acme (Shenzhen) Electronics Co Ltd"));
        Assert.Equal(SubIndication.HolderMismatch, answer.Implies);
        Assert.Contains("\"shenzhen\" is not \"shanghai\"", answer.Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_does_not_say_whose_it_is_where_the_register_names_nobody()
    {
        (Outcome, SubIndication?) About(string supplier)
        {
            var answer = HolderIsSupplier.Check.Ask(Of(World.Holds(Listed with { HolderName = null })).ForSupplier(supplier));
            return (answer.Outcome, answer.Implies);
        }

        Assert.Equal((Outcome.Unknown, SubIndication.AmbiguousMatch), About("Brightwater Plastics Limited"));
        Assert.Equal((Outcome.Fail, SubIndication.HolderMismatch), About("Greenfield Optics GmbH"));
    }

    [Theory]
    [InlineData("GB", Outcome.Pass)]
    [InlineData("gb", Outcome.Pass)]
    [InlineData("IE", Outcome.Unknown)]
    [InlineData(null, Outcome.Pass)]
    public void A_company_of_the_same_name_in_another_country_may_be_another(string? country, Outcome expected)
    {
        var asked = Of(World.Holds(Listed with { Country = "GB" })) with { Inquiry = new() { Holder = new() { Name = "Brightwater Plastics Limited", Country = country } } };
        Assert.Equal(expected, HolderIsSupplier.Check.Ask(asked).Outcome);
    }

    [Theory]
    [InlineData("Lyons Engineering Ltd", "Lyon Engineering Ltd")]
    [InlineData("Bombay Textiles Ltd", "Mumbai Textiles Ltd")]
    public void A_town_by_another_name_makes_no_two_companies_one(string asked, string holder) =>
        Assert.NotEqual(Outcome.Pass, HolderIsSupplier.Check.Ask(Of(World.Holds(Listed with { HolderName = holder })).ForSupplier(asked)).Outcome);

    [Fact]
    public void A_difference_that_says_little_warns() =>
        Assert.Equal(Outcome.Warn, HolderIsSupplier.Check.Ask(Of(World.Holds(Listed)).ForSupplier("The Brightwater Plastics Company Ltd")).Outcome);

    [Fact]
    public void A_legal_form_of_another_country_is_said()
    {
        var answer = HolderIsSupplier.Check.Ask(Of(World.Holds(Listed)).ForSupplier("Brightwater Plastics GmbH"));
        Assert.Equal(Outcome.Warn, answer.Outcome);
        Assert.Contains("\"gmbh\"", answer.Because.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Brightwater Leeds Plastics")]
    [InlineData("Brightwater")]
    [InlineData("Brightvater Plastics Ltd")]
    public void A_likeness_that_settles_nothing_is_unknown(string supplier) =>
        Assert.Equal(SubIndication.AmbiguousMatch, HolderIsSupplier.Check.Ask(Of(World.Holds(Listed)).ForSupplier(supplier)).Implies);

    [Fact]
    public void A_recorded_former_name_passes_and_says_so() => Assert.Contains(
        "recorded as another name",
        HolderIsSupplier.Check.Ask(Of(World.Holds(Listed with { OtherHolderNames = ["Old Mill Ltd"] })).ForSupplier("Old Mill Limited")).Because.ToString(),
        StringComparison.Ordinal);

    [Fact]
    public void An_equal_identifier_passes_whatever_the_names()
    {
        var @case = Of(World.Holds(Listed with { HolderIdentifiers = ["duns:123456789"] })).ForSupplier("BWP") with { };
        var identified = @case with { Inquiry = @case.Inquiry with { Holder = @case.Inquiry.Holder! with { Identifiers = new Dictionary<string, string> { ["duns"] = "12-345-6789" } } } };
        Assert.Equal(Outcome.Pass, HolderIsSupplier.Check.Ask(identified).Outcome);
    }

    [Fact]
    public void When_the_buyer_names_nobody_the_documents_holder_is_compared()
    {
        Assert.Equal(Outcome.Pass, HolderIsSupplier.Check.Ask(Of(World.Holds(Listed))).Outcome);
        Assert.Equal(Outcome.Fail, HolderIsSupplier.Check.Ask(Of(World.Holds(Listed with { HolderName = "Greenfield Optics GmbH" }))).Outcome);
    }

    [Fact]
    public void A_holder_read_poorly_accuses_nobody()
    {
        Answer Read(double confidence) => HolderIsSupplier.Check.Ask(
            Of(World.Holds(Listed with { HolderName = "Greenfield Optics GmbH" })) with { Claim = Printed with { HolderName = RegisterCase.Read("Brightwater", confidence) } });
        Assert.Equal(Outcome.Fail, Read(0.70).Outcome);
        Assert.Equal(Outcome.Unknown, Read(0.69).Outcome);
    }

    [Fact]
    public void Without_a_record_the_documents_holder_is_compared_with_the_supplier()
    {
        var answer = HolderIsSupplier.Check.Ask(Of(World.IsSilent()).ForSupplier("Greenfield Optics GmbH"));
        Assert.Equal((Outcome.Fail, Assurance.Claimed), (answer.Outcome, answer.Assurance));
    }

    [Fact]
    public void A_short_number_without_its_issuer_accuses_nobody()
    {
        Answer Typed(string number) => HolderIsSupplier.Check.Ask((Of(World.Holds(Listed with { CertificateNumber = number })) with
            { Claim = NumberOnly with { CertificateNumber = RegisterCase.Read(number) } }).ForSupplier("Greenfield Optics GmbH"));
        Assert.Equal(Outcome.Unknown, Typed("12345").Outcome);
        Assert.Equal(Outcome.Fail, Typed("123456").Outcome);
    }

    [Fact]
    public void A_record_that_names_no_holder_leaves_it_open() => Assert.Equal(
        SubIndication.AmbiguousMatch, HolderIsSupplier.Check.Ask((Of(World.Holds(Listed with { HolderName = null })) with { Claim = NumberOnly }).ForSupplier("Brightwater Plastics Ltd")).Implies);

    [Fact]
    public void Without_a_supplier_and_a_document_there_is_nothing_to_compare() =>
        Assert.Equal(Outcome.NotApplicable, HolderIsSupplier.Check.Ask(Of(World.Holds(Listed)) with { Claim = NumberOnly }).Outcome);

    [Fact]
    public void A_register_that_is_down_leaves_the_number_typed_without_an_answer() =>
        Assert.Equal(Outcome.NotApplicable, HolderIsSupplier.Check.Ask((Of(World.IsDown()) with { Claim = NumberOnly }).ForSupplier("Brightwater Plastics Ltd")).Outcome);
}
