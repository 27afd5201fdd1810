using System.Diagnostics;
using CertVerify.Adapters.Signing;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.AzureStorage;
using CertVerify.Adapters.Tests.Signing;
using CertVerify.Core.Receipts;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables.Revisions;

namespace CertVerify.Adapters.Tests.Storage.AzureStorage;

/// <summary>What networks and busy services do to requests changes nothing about what is stored.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private readonly ProxiedFixture account = new();

    private AzureFixture Store => account.Store;

    public static TheoryData<string> Faults => [nameof(Fault.Busy), nameof(Fault.Throttled), nameof(Fault.Silence), nameof(Fault.CutAnswer), nameof(Fault.LostAnswer)];

    public Task InitializeAsync() => account.InitializeAsync();

    public Task DisposeAsync() => account.DisposeAsync();

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_verification_is_saved_once_and_read_whole(string fault)
    {
        account.Tables.Concerns = request => request.Method == "POST";
        account.Tables.Next(Enum.Parse<Fault>(fault));
        await Store.Verifications.SaveAsync(Sample.Verification("one", "EX-1"), None);
        Assert.True(account.Tables.AllHappened);
        Assert.Equal(1, (await Store.Receipts.HeadAsync("local", VerificationShard.Of("local", "one").Number, None))!.Position);

        account.Tables.Concerns = _ => true;
        account.Tables.Next(Enum.Parse<Fault>(fault));
        Assert.Equal("EX-1", (await Store.Verifications.FindAsync("local", "one", None))!.Inquiry.CertificateNumber);
        Assert.Single(await Store.Verifications.ListAsync("local", ListKey.All, null, 10, None));
        Assert.Single(await Store.Verifications.ListAsync("local", ListKey.Number("EX-1"), null, 10, None));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_document_is_kept_and_read_whole(string fault)
    {
        byte[] content = [.. Enumerable.Range(0, 100_000).Select(number => (byte)number)];
        account.Blobs.Next(Enum.Parse<Fault>(fault));
        await Store.Documents.KeepAsync("local", "abc", content, Noon, None);

        account.Blobs.Next(Enum.Parse<Fault>(fault));
        Assert.Equal(content, await Store.Documents.FindAsync("local", "abc", None));
        Assert.True(account.Blobs.AllHappened);
    }

    [Fact]
    public async Task A_verification_of_another_is_not_taken_for_ones_own_when_the_answer_was_lost()
    {
        await Store.Verifications.SaveAsync(Sample.Verification("one", "EX-1"), None);

        account.Tables.Concerns = request => request.Method == "POST";
        account.Tables.Next(Fault.LostAnswer);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.Verifications.SaveAsync(Sample.Verification("one", "EX-2"), None));
        Assert.Equal("EX-1", (await Store.Verifications.FindAsync("local", "one", None))!.Inquiry.CertificateNumber);
    }

    [Fact]
    public async Task Instances_that_write_to_one_strand_at_once_make_one_chain()
    {
        var other = AzureFixture.On(Store.Options.StorageConnection!);
        other.Options.StorageNames = Store.Options.StorageNames;
        await other.OpenAsync();
        var ids = Enumerable.Range(0, 1_000).Select(number => $"id-{number}").Where(id => VerificationShard.Of("local", id).Number == 3).Take(40).ToList();

        await Task.WhenAll(ids.Select((id, index) => (index % 2 == 0 ? Store : other).Verifications.SaveAsync(Sample.Verification(id, "EX-1"), None)));

        var faults = new List<ChainFault>();
        var audited = await new ChainAudit(TestKeys.Keys, Store.Receipts, Store.Verifications).RunAsync("local", faults.Add, None);
        Assert.Empty(faults);
        Assert.Equal((40, 40), (audited.Sound, Assert.Single(audited.Heads).Position));
    }

    [Fact]
    public async Task A_request_whose_answer_was_lost_is_remembered_as_its_own()
    {
        account.Tables.Next(Fault.LostAnswer);

        Assert.Equal(new("a", "one", Noon), await Store.Requests.RememberAsync("local", "key", new("a", "one", Noon), None));
        Assert.Equal(new("a", "one", Noon), await Store.Requests.RememberAsync("local", "key", new("b", "two", Noon), None));
    }

    [Fact]
    public async Task A_decision_whose_answer_was_lost_counts_once()
    {
        await Store.Revisions.ProposeAsync(new() { Id = "one", Kind = ListKind.Sanctions, Source = "a test", AsOf = new(2026, 11, 20), Onto = "tables" }, Noon, None);
        account.Tables.Concerns = request => request.Method == "POST";
        account.Tables.Next(Fault.LostAnswer);

        Assert.True(await Store.Revisions.DecideAsync("one", RevisionState.InForce, 0, Noon, None));
        Assert.Equal(1, await Store.Revisions.TurnAsync(None));
        Assert.True(account.Tables.AllHappened);
    }

    [Fact]
    public async Task A_register_is_imported_and_switched_in_once_though_every_second_answer_to_a_write_is_lost()
    {
        account.Tables.Concerns = account.Blobs.Concerns = request => request.Method != "GET";
        Fault[] everySecond = [Fault.None, Fault.LostAnswer, Fault.None, Fault.LostAnswer, Fault.None, Fault.LostAnswer];
        var key = ExtractKey.New("example", Noon);
        var source = new Source("example", "Example register", Coverage.PartialVoluntary, new(2026, 11, 1));
        for (var round = 0; round < 2; round++)
        {
            key = ExtractKey.New("example", Noon.AddMinutes(round));
            account.Tables.Next(everySecond);
            account.Blobs.Next(everySecond);
            var filling = await Store.Registers.BeginAsync("local", key, $"file {round}", None);
            filling = await Store.Registers.AppendAsync("local", filling!, new([Sample.Record("A")], [new(2, "two")], 2), None);
            filling = await Store.Registers.AppendAsync("local", filling, new([Sample.Record($"B{round}")], [], 3), None);
            await Store.Registers.PublishAsync("local", new(key, source, new(null, null, []), source.Coverage, Noon.AddMinutes(round), 2, 1), null, None);
        }

        var hits = Assert.Single(await Store.Registers.SearchAsync("local", new(["A", "B0", "B1"], null), None));
        Assert.Equal(["A", "B1"], hits.Records.Select(record => record.CertificateNumber).Order());
        Assert.Equal([new RejectedRow(2, "two")], await Store.Registers.RejectionsAsync("local", key, 0, 10, None));
        Assert.True(account.Tables.AllHappened);
    }

    [Fact]
    public async Task A_busy_service_is_asked_again_no_sooner_than_it_says()
    {
        account.Tables.Next(Fault.Busy, Fault.Throttled);
        var started = Stopwatch.GetTimestamp();
        await Store.Requests.FindAsync("local", "key", None);

        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 2, 10);
    }

    [Fact]
    public async Task A_store_that_stays_away_is_told_from_a_bug_and_nothing_of_its_address_is_told()
    {
        await account.Tables.DisposeAsync();

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => Store.Verifications.FindAsync("local", "one", None));

        Assert.True(StoreFailure.Is(failure), failure.GetType().Name);
        Assert.DoesNotContain("127.0.0.1", StoreFailure.Reason(failure), StringComparison.Ordinal);
        Assert.DoesNotContain("devstoreaccount1", StoreFailure.Reason(failure), StringComparison.Ordinal);
    }
}
