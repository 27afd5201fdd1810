using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sources;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Registers;

public class SourcesAgreeTests
{
    private static readonly RegistryRecord Withdrawn = Listed with { Status = CertificationStatus.Withdrawn };

    [Fact]
    public void Two_that_agree() => Assert.Equal(Outcome.Pass, SourcesAgree.Check.Ask(Of(World.Holds(Listed), National.Holds(Listed))).Outcome);

    [Fact]
    public void The_one_nearer_to_the_issuer_is_believed()
    {
        var answer = SourcesAgree.Check.Ask(Of(World.Holds(Listed), IssuersOwn.Holds(Withdrawn)));
        Assert.Equal(Outcome.Warn, answer.Outcome);
        Assert.Equal("Nordcert's register shows withdrawn; World index shows active. Nordcert's register is believed before.", answer.Because.ToString());
    }

    [Fact]
    public void What_has_begun_after_the_nearer_answer_is_not_settled_by_it()
    {
        Outcome Since(int days) => SourcesAgree.Check.Ask(Of(
            IssuersOwn.Holds(Listed), World.Holds(Listed with { Status = CertificationStatus.Suspended, StatusSince = IssuersOwn.AsOf!.Value.AddDays(days) }))).Outcome;

        Assert.Equal(Outcome.Warn, Since(0));
        Assert.Equal(Outcome.Unknown, Since(1));
    }

    [Fact]
    public void Of_several_disagreements_the_one_that_is_not_settled_is_told() => Assert.Equal(Outcome.Unknown, SourcesAgree.Check.Ask(Of(
        National.Holds(Listed),
        World.Holds(Listed with { ExpiresOn = Listed.ExpiresOn!.Value.AddDays(1) }),
        (IssuersOwn with { AsOf = Day.AddDays(-90) }).Holds(Withdrawn))).Outcome);

    [Fact]
    public void Of_two_of_one_kind_the_newer_is_believed()
    {
        var newer = World with { Id = "world-2", Name = "Second index", AsOf = World.AsOf!.Value.AddDays(1) };
        Assert.Equal(Outcome.Warn, SourcesAgree.Check.Ask(Of(World.Holds(Listed), newer.Holds(Withdrawn))).Outcome);
    }

    [Fact]
    public void Two_of_one_kind_and_age_settle_nothing()
    {
        var answer = SourcesAgree.Check.Ask(Of(World.Holds(Listed), (World with { Id = "world-2", Name = "Second index" }).Holds(Withdrawn)));
        Assert.Equal((Outcome.Unknown, SubIndication.SourcesDisagree), (answer.Outcome, answer.Implies));
    }

    [Fact]
    public void One_complete_register_that_has_it_and_another_that_has_not_disagree() =>
        Assert.Equal(SubIndication.SourcesDisagree, SourcesAgree.Check.Ask(Of(IssuersOwn.Holds(Listed), Scheme.IsSilent())).Implies);

    [Fact]
    public void A_fresh_answer_is_believed_before_one_that_is_too_old_and_nearer()
    {
        var answer = SourcesAgree.Check.Ask(Of((IssuersOwn with { AsOf = Day.AddDays(-61) }).Holds(Listed), World.Holds(Withdrawn)));
        Assert.Equal(Outcome.Warn, answer.Outcome);
        Assert.Equal("World index shows withdrawn; Nordcert's register shows active. World index is believed before.", answer.Because.ToString());
    }

    [Fact]
    public void But_it_cannot_clear_what_the_nearer_one_holds_against_the_certification() => Assert.Equal(
        SubIndication.SourcesDisagree,
        SourcesAgree.Check.Ask(Of((IssuersOwn with { AsOf = Day.AddDays(-61) }).Holds(Withdrawn), World.Holds(Listed))).Implies);

    [Fact]
    public void A_status_that_is_unknown_disagrees_with_nothing() =>
        Assert.Equal(Outcome.Pass, SourcesAgree.Check.Ask(Of(IssuersOwn.Holds(Listed), World.Holds(Listed with { Status = CertificationStatus.Unknown }))).Outcome);

    [Fact]
    public void One_record_agrees_with_itself() => Assert.Equal(Outcome.NotApplicable, SourcesAgree.Check.Ask(Of(World.Holds(Listed), National.IsDown())).Outcome);
}
