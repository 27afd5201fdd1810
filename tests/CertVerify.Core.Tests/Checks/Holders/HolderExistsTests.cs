using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Holders;
using CertVerify.Core.Sources;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Holders;

public class HolderExistsTests
{
    private static readonly Source Companies = new("companies", "Register of companies (fictional)", Coverage.PartialVoluntary, Day.AddDays(-1));

    private static readonly CompanyRecord Recorded = new() { Name = "BRIGHTWATER PLASTICS LIMITED", Number = "01234567", State = CompanyState.Live, RawState = "Active" };

    [Fact]
    public void A_supplier_known_by_a_former_name_is_told() =>
        Assert.Equal(Outcome.Warn, HolderExists.Check.Ask(Of(World.Holds(Listed with { OtherHolderNames = ["Old Mill Ltd"] })).ForSupplier("Old Mill Ltd")).Outcome);

    [Fact]
    public void Without_a_company_register_it_is_open() => Assert.Equal(SubIndication.NotCoveredByService, HolderExists.Check.Ask(Of(World.Holds(Listed))).Implies);

    [Fact]
    public void Without_a_name_the_question_does_not_arise() => Assert.Equal(Outcome.NotApplicable, HolderExists.Check.Ask(Of(World.IsDown()) with { Claim = NumberOnly }).Outcome);

    [Fact]
    public void A_company_that_is_recorded_passes_with_its_number()
    {
        var answer = Ask(Recorded);

        Assert.Equal((Outcome.Pass, "BRIGHTWATER PLASTICS LIMITED, 01234567, Active", Assurance.Corroborated), (answer.Outcome, answer.Found?.ToString(), answer.Assurance));
        Assert.StartsWith(Companies.Name, answer.Source?.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CompanyState.Ceased, "Dissolved", "it no longer exists")]
    [InlineData(CompanyState.WindingUp, "In administration", "it is being wound up")]
    public void One_that_has_ended_or_is_ending_warns_in_the_registers_own_word(CompanyState state, string word, string said)
    {
        var answer = Ask(Recorded with { State = state, RawState = word });

        Assert.Equal(Outcome.Warn, answer.Outcome);
        Assert.Contains($"recorded as {word}: {said}", answer.Because.ToString(), StringComparison.Ordinal);
        Assert.Equal([NextStep.AskSupplier], answer.NextSteps);
    }

    [Fact]
    public void One_that_lives_is_enough_when_another_of_the_name_has_ended() =>
        Assert.Equal(Outcome.Pass, Ask(Recorded with { State = CompanyState.Ceased, RawState = "Dissolved" }, Recorded with { Number = "07654321" }).Outcome);

    [Fact]
    public void A_former_name_is_told_with_the_present_one() =>
        Assert.Equal("Brightwater Plastics Ltd is recorded as another name of Mill Road Mouldings Ltd.", Ask(Recorded with { Name = "Mill Road Mouldings Ltd", OtherNames = ["Brightwater Plastics Ltd"] }).Because.ToString());

    [Theory]
    [InlineData("Brightwater Trading Ltd")]
    [InlineData("Brightwater Plastics (Shenzhen) Ltd")]
    public void Another_company_of_a_like_name_says_nothing(string other) => Assert.Equal(SubIndication.NoRegisterRecord, Ask(Recorded with { Name = other }).Implies);

    [Fact]
    public void A_state_that_is_not_understood_is_open() =>
        Assert.Equal(Outcome.Unknown, Ask(Recorded with { State = CompanyState.Unknown, RawState = "Pendente" }).Outcome);

    [Fact]
    public void Silence_accuses_nobody() => Assert.Equal((Outcome.Unknown, SubIndication.NoRegisterRecord), Outcomes(Lookup.Absent<IReadOnlyList<CompanyRecord>>(Companies, DateTimeOffset.UnixEpoch)));

    [Fact]
    public void A_register_that_could_not_be_asked_accuses_nobody() =>
        Assert.Equal((Outcome.Unknown, SubIndication.TryLater), Outcomes(Lookup.Unavailable<IReadOnlyList<CompanyRecord>>(Companies, DateTimeOffset.UnixEpoch, "timeout")));

    private static (Outcome, SubIndication?) Outcomes(Lookup<IReadOnlyList<CompanyRecord>> lookup) => Ask(lookup) is var answer ? (answer.Outcome, answer.Implies) : default;

    private static Answer Ask(params CompanyRecord[] companies) => Ask(Lookup.Found<IReadOnlyList<CompanyRecord>>(Companies, DateTimeOffset.UnixEpoch, companies));

    private static Answer Ask(Lookup<IReadOnlyList<CompanyRecord>> lookup)
    {
        var @case = Of(World.Holds(Listed));
        return HolderExists.Check.Ask(@case with { Evidence = @case.Evidence with { Companies = [lookup] } });
    }
}
