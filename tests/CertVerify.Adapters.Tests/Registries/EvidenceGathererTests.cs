using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.Sqlite;
using CertVerify.Adapters.Tests.Storage;
using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Tests.Registries;

using Answers = IReadOnlyList<Lookup<IReadOnlyList<RegistryRecord>>>;

public sealed class EvidenceGathererTests() : StoreTests(new SqliteFixture())
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
    private static readonly CertificationBody AnIssuer = CuratedTables.Shipped.CertificationBodies[0];
    private static readonly CertificationBody AnotherIssuer = CuratedTables.Shipped.CertificationBodies[1];

    private SqliteDatabase Database => ((SqliteFixture)Store).Database;

    [Fact]
    public async Task A_record_with_the_number_is_found()
    {
        await PublishAsync("example", new(null, null, []), Coverage.PartialMandatory, Record("EX-1"));

        var lookup = Assert.Single((await GatherAsync("ex-1")).Registers);

        Assert.Equal((LookupOutcome.Found, "example", Noon), (lookup.Outcome, lookup.Source.Id, lookup.AskedAt));
        Assert.Equal(["EX-1"], lookup.Value!.Select(record => record.CertificateNumber));
    }

    [Fact]
    public async Task A_register_without_the_number_answers_absent()
    {
        await PublishAsync("example", new(null, null, []), Coverage.PartialMandatory, Record("EX-1"));

        Assert.Equal(LookupOutcome.Absent, Assert.Single((await GatherAsync("EX-2")).Registers).Outcome);
    }

    [Fact]
    public async Task The_silence_of_a_complete_register_counts_only_for_what_it_covers()
    {
        await PublishAsync("complete", new(AnIssuer.Name, null, []), Coverage.CompleteAuthoritative, Record("EX-1"));

        var ofIssuer = Assert.Single((await GatherAsync("EX-2", AnIssuer.Name)).Registers);
        var ofNobody = Assert.Single((await GatherAsync("EX-2")).Registers);
        var ofAnother = (await GatherAsync("EX-2", AnotherIssuer.Name)).Registers;

        Assert.Equal((LookupOutcome.Absent, Coverage.CompleteAuthoritative), (ofIssuer.Outcome, ofIssuer.Source.Coverage));
        Assert.Equal((LookupOutcome.Absent, Coverage.PartialVoluntary), (ofNobody.Outcome, ofNobody.Source.Coverage));
        Assert.Empty(ofAnother);
    }

    [Fact]
    public async Task The_silence_of_a_complete_register_about_a_number_read_badly_proves_nothing()
    {
        await PublishAsync("complete", new(AnIssuer.Name, null, []), Coverage.CompleteAuthoritative, Record("EX-1"));
        var claim = Typed("EX-2") with { CertificateNumber = new("EX-2", "EX-2", 1, null, 0.7) };

        var lookup = Assert.Single((await Gatherer().GatherAsync(Tenants.Local, CuratedTables.Shipped, new() { CertificationBody = AnIssuer.Name }, claim, null, None)).Registers);

        Assert.Equal((LookupOutcome.Absent, Coverage.PartialVoluntary), (lookup.Outcome, lookup.Source.Coverage));
    }

    [Fact]
    public async Task Another_certificate_of_the_holder_in_another_issuers_register_says_nothing_of_this_one()
    {
        await PublishAsync(
            "complete", new(AnotherIssuer.Name, null, []), Coverage.CompleteAuthoritative, Record("EX-1") with { HolderName = "Example Works Ltd" });
        var inquiry = new Inquiry { CertificationBody = AnIssuer.Name, Holder = new() { Name = "Example Works Ltd" } };

        var lookup = Assert.Single((await Gatherer().GatherAsync(Tenants.Local, CuratedTables.Shipped, inquiry, Typed("EX-2"), null, None)).Registers);

        Assert.Equal((LookupOutcome.Found, Coverage.PartialVoluntary), (lookup.Outcome, lookup.Source.Coverage));
    }

    [Fact]
    public async Task Where_no_accreditor_is_named_the_silence_of_one_accreditors_register_proves_nothing()
    {
        await PublishAsync("national", new(null, CuratedTables.Shipped.AccreditationBodies[0].Id, []), Coverage.CompleteNational, Record("EX-1"));

        Assert.Equal(Coverage.PartialVoluntary, Assert.Single((await GatherAsync("EX-2", AnIssuer.Name)).Registers).Source.Coverage);
    }

    [Fact]
    public async Task Other_certificates_of_the_holder_come_along()
    {
        await PublishAsync("example", new(null, null, []), Coverage.PartialMandatory, Record("EX-2") with { HolderName = "Example Works Ltd" });

        var inquiry = new Inquiry { CertificateNumber = "EX-1", Holder = new() { Name = "EXAMPLE WORKS LIMITED" } };
        var lookup = Assert.Single((await Gatherer().GatherAsync(Tenants.Local, CuratedTables.Shipped, inquiry, Typed("EX-1"), null, None)).Registers);

        Assert.Equal(["EX-2"], lookup.Value!.Select(record => record.CertificateNumber));
    }

    [Fact]
    public async Task Rows_of_one_certification_are_one_record()
    {
        var row = Record("EX-1") with { Id = "C-1" };
        await PublishAsync("example", new(null, null, []), Coverage.PartialMandatory, row with { Standards = [new("ISO 9001", "2015")] }, row with { Standards = [new("ISO 14001", "2015")] });

        var record = Assert.Single(Assert.Single((await GatherAsync("EX-1")).Registers).Value!);

        Assert.Equal(["ISO 14001", "ISO 9001"], record.Standards.Select(standard => standard.Designation).Order());
    }

    [Fact]
    public async Task What_the_paper_does_not_say_is_taken_from_the_register()
    {
        await PublishAsync("example", new(null, null, []), Coverage.PartialMandatory, Record("EX-1") with { CertificationBody = AnIssuer.Name, Standards = [new("ISO 9001", "2015")] });

        var evidence = await GatherAsync("EX-1");

        Assert.Equal(AnIssuer.Id, evidence.Issuer.Body?.Id);
        Assert.Contains(evidence.Editions, edition => edition is { Designation: "ISO 9001", Year: "2015" });
    }

    [Fact]
    public async Task When_issuers_share_a_number_the_register_names_none()
    {
        await PublishAsync(
            "example", new(null, null, []), Coverage.PartialMandatory,
            Record("EX-1") with { CertificationBody = AnIssuer.Name }, Record("EX-1") with { Id = "2", CertificationBody = AnotherIssuer.Name });

        Assert.Null((await GatherAsync("EX-1")).Issuer.Body);
    }

    [Fact]
    public async Task A_store_that_cannot_be_read_is_unavailable_and_no_exception()
    {
        await PublishAsync("example", new(null, null, []), Coverage.PartialMandatory, Record("EX-1"));
        await Database.WriteAsync(connection => connection.Execute("DROP TABLE register_row"), None);

        Assert.Equal(LookupOutcome.Unavailable, Assert.Single((await GatherAsync("EX-1")).Registers).Outcome);
    }

    [Fact]
    public async Task A_registry_that_fails_or_is_slow_is_unavailable_and_the_others_are_heard()
    {
        await PublishAsync("example", new(null, null, []), Coverage.PartialMandatory, Record("EX-1"));
        var gatherer = Gatherer(
            new StubRegistry("failing", (_, _) => throw new InvalidOperationException("no")),
            new StubRegistry("slow", async (_, _) =>
            {
                await Task.Delay(Timeout.Infinite, None);
                return [];
            }));

        var registers = (await gatherer.GatherAsync(Tenants.Local, CuratedTables.Shipped, new(), Typed("EX-1"), null, None)).Registers;

        Assert.Equal(
            [("example", LookupOutcome.Found, null), ("failing", LookupOutcome.Unavailable, "error"), ("slow", LookupOutcome.Unavailable, "timeout")],
            registers.Select(lookup => (lookup.Source.Id, lookup.Outcome, lookup.Reason)));
    }

    [Fact]
    public async Task An_accreditor_that_was_only_inferred_is_not_looked_up()
    {
        Field<string> accreditor = new("UKAS", "", null, null, 0.55, Inferred: Inference.FromTable);

        Assert.Null((await GatherAsync(Typed("EX-1") with { AccreditationBody = accreditor })).Accreditor.Body);
        Assert.NotNull((await GatherAsync(Typed("EX-1") with { AccreditationBody = accreditor with { Inferred = null } })).Accreditor.Body);
    }

    [Fact]
    public async Task Nothing_known_of_an_issuer_that_was_only_inferred_counts_as_confirmed()
    {
        Field<string> issuer = new(AnIssuer.Name, AnIssuer.Domains[0], 1, null, 0.7, Inferred: Inference.FromDomain);

        Assert.False((await GatherAsync(Typed("EX-1") with { CertificationBody = issuer })).Issuer.Body!.Provenance.Confirmed);
        Assert.True((await GatherAsync(Typed("EX-1") with { CertificationBody = issuer with { Inferred = null } })).Issuer.Body!.Provenance.Confirmed);
    }

    [Fact]
    public async Task A_caller_who_gives_up_ends_the_asking()
    {
        using var cancel = new CancellationTokenSource();
        var gathering = Gatherer(new StubRegistry("slow", async (_, _) =>
        {
            await Task.Delay(Timeout.Infinite, None);
            return [];
        })).GatherAsync(Tenants.Local, CuratedTables.Shipped, new(), Typed("EX-1"), null, cancel.Token);
        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gathering);
    }

    private Task<Evidence> GatherAsync(string number, string? issuer = null) =>
        Gatherer().GatherAsync(Tenants.Local, CuratedTables.Shipped, new() { CertificationBody = issuer }, Typed(number), null, None);

    private Task<Evidence> GatherAsync(Claim claim) => Gatherer().GatherAsync(Tenants.Local, CuratedTables.Shipped, new(), claim, null, None);

    private EvidenceGatherer Gatherer(params IRegistry[] others) => Gatherer(seconds: others.Length > 0 ? 5 : 60, others);

    private EvidenceGatherer Gatherer(int seconds, IRegistry[] others)
    {
        var clock = new FixedClock(Noon);
        var options = new RegistryOptions { RegistrySeconds = seconds };
        return new(new([new ImportedRegisters(Store.Registers, clock), .. others], options, clock), new([], options, clock));
    }

    private async Task PublishAsync(string register, RegisterCovers covers, Coverage coverage, params RegistryRecord[] records)
    {
        var source = new Source(register, "Example register", coverage, new(2026, 11, 1));
        var extract = new RegisterExtract(ExtractKey.New(register, Noon), source, covers, coverage, Noon, records.Length, 0);
        var filling = await Store.Registers.BeginAsync(Tenants.Local, extract.Key, extract.Key.ImportId, None);
        await Store.Registers.AppendAsync(Tenants.Local, filling!, new([.. records.Select(RecordKey.Keyed)], [], records.Length), None);
        await Store.Registers.PublishAsync(Tenants.Local, extract, null, None);
    }

    private static Claim Typed(string number) => new() { DocumentKind = Field.Typed(DocumentKind.Unknown, ""), CertificateNumber = Field.Typed(number, number) };

    private static RegistryRecord Record(string number) => new() { Id = "1", CertificateNumber = number, Status = CertificationStatus.Active };

    private sealed class StubRegistry(string id, Func<RegistryQuestion, CancellationToken, Task<Answers>> answer) : IRegistry
    {
        public Source Source { get; } = new(id, id, Coverage.PartialVoluntary);

        public Task<Answers> AskAsync(RegistryQuestion question, CancellationToken cancel) => answer(question, cancel);
    }
}
