using CertVerify.Adapters.Registries;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Tests.Registries;

using Answers = IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>>;

public sealed class RegistryRoundsTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private static readonly RegistryRecord Listed = new() { Id = "1", CertificateNumber = "NC-1", Status = CertificationStatus.Active, HolderName = "Oakhythe Plastics Ltd", Country = "GB" };

    [Fact]
    public async Task Nothing_is_paid_for_what_a_better_register_has_settled()
    {
        var paid = new StubRegistry(Index);

        var (answers, notAsked) = await AskAsync(new StubRegistry(Own, Listed), paid);

        Assert.Equal("own", Assert.Single(answers).Source.Id);
        Assert.Equal(("paid", "settledBefore"), Assert.Single(Paid(notAsked)));
        Assert.Empty(paid.Questions);
    }

    [Theory]
    [InlineData(31, CertificationStatus.Active, "NC-1")]
    [InlineData(0, CertificationStatus.Unknown, "NC-1")]
    [InlineData(0, CertificationStatus.Active, "NC-2")]
    public async Task An_old_or_unclear_record_or_another_certificate_settles_nothing(int age, CertificationStatus status, string number)
    {
        var paid = new StubRegistry(Index);

        await AskAsync(new StubRegistry(Own with { AsOf = new DateOnly(2026, 11, 20).AddDays(-age) }, Listed with { Status = status, CertificateNumber = number }), paid);

        Assert.Single(paid.Questions);
    }

    [Fact]
    public async Task Whose_certificate_it_is_a_free_register_can_tell_the_one_that_is_paid()
    {
        var paid = new StubRegistry(Index);

        await AskAsync(new StubRegistry(Index with { Id = "free" }, Listed), paid);

        Assert.Equal(("Oakhythe Plastics Ltd", "GB"), paid.Questions.Select(question => (question.Holder!, question.Country!)).Single());
    }

    [Fact]
    public async Task What_is_wanting_is_told()
    {
        var (answers, notAsked) = await AskAsync(new StubRegistry(Index) { Wants = "countryMissing" });

        Assert.Empty(answers);
        Assert.Equal(("paid", "countryMissing"), Assert.Single(Paid(notAsked)));
    }

    [Fact]
    public async Task Registers_that_hold_such_certificates_and_are_not_connected_are_named()
    {
        var (_, notAsked) = await AskAsync(Question with { Standards = [new("IATF 16949", "2016")] });

        Assert.Equal(
            [("IATF validity check", Coverage.CompleteAuthoritative, Keeper.SchemeOwner), ("IAF CertSearch", Coverage.PartialMandatory, Keeper.WorldIndex)],
            notAsked.Select(register => (register.Source.Name, register.Source.Coverage, register.Source.Keeper)));
        Assert.All(notAsked, register => Assert.Equal("notConnected", register.Reason));
    }

    [Fact]
    public async Task What_the_silence_of_a_register_means_depends_on_the_accreditor()
    {
        var certSearch = new StubRegistry(Index with { Id = "iaf-certsearch" });
        var german = Question with { Accreditor = new() { Body = CuratedTables.Shipped.AccreditationBodies.Single(body => body.Id == "DAkkS") } };

        var (usual, _) = await AskAsync(Question, certSearch);
        var (ofDakks, _) = await AskAsync(german, certSearch);

        Assert.Equal(Coverage.PartialMandatory, Assert.Single(usual).Source.Coverage);
        Assert.Equal(Coverage.PartialVoluntary, Assert.Single(ofDakks).Source.Coverage);
        Assert.Contains("DAkkS does not apply", ofDakks[0].Source.CoverageNote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_never_makes_a_register_more_complete_than_it_was_declared()
    {
        var oasis = new StubRegistry(new("iaqg-oasis", "Part of OASIS", Coverage.PartialMandatory, new(2026, 11, 20)));

        var (answers, _) = await AskAsync(Question with { Standards = [new("AS9100", "D")] }, oasis);

        Assert.Equal(Coverage.PartialMandatory, Assert.Single(answers).Source.Coverage);
    }

    [Fact]
    public void A_row_that_nobody_has_confirmed_lets_no_silence_count() => Assert.All(
        CuratedTables.Shipped.RegisterCoverages.Where(row => !row.Provenance.Confirmed), row => Assert.True(row.Effective >= Coverage.PartialMandatory));

    private static Source Own { get; } = new("own", "Own", Coverage.CompleteAuthoritative, new(2026, 11, 20)) { Keeper = Keeper.CertificationBody };

    private static Source Index { get; } = new("paid", "Index", Coverage.PartialMandatory, new(2026, 11, 20));

    private static RegistryQuestion Question { get; } = new("local", CuratedTables.Shipped, ["NC-1"], true, null, null, [], null, new(), new(), []);

    private static Task<(Answers Answers, IReadOnlyList<NotAsked> NotAsked)> AskAsync(params StubRegistry[] registries) => AskAsync(Question, registries);

    private static Task<(Answers Answers, IReadOnlyList<NotAsked> NotAsked)> AskAsync(RegistryQuestion question, params StubRegistry[] registries) =>
        new RegistryRounds(registries, new(), new FixedClock(Noon)).AskAsync(question, default);

    private static IEnumerable<(string, string)> Paid(IReadOnlyList<NotAsked> notAsked) =>
        notAsked.Where(register => register.Source.Id == "paid").Select(register => (register.Source.Id, register.Reason));

    private sealed class StubRegistry(Source source, params RegistryRecord[] records) : IRegistry
    {
        public List<RegistryQuestion> Questions { get; } = [];

        public string? Wants { get; init; }

        public Source Source => source;

        public bool IsMetered => source.Id == "paid";

        public string? WantingFor(RegistryQuestion question) => Wants;

        public Task<Answers> AskAsync(RegistryQuestion question, CancellationToken cancel)
        {
            Questions.Add(question);
            return Task.FromResult<Answers>([Lookup.Found<IReadOnlyList<RegistryRecord>>(source, Noon, records)]);
        }
    }
}
