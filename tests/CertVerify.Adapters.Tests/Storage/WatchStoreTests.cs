using System.Text.Json;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Checks;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Reports;
using CertVerify.Core.Sources;
using CertVerify.Core.Verdicts;
using static CertVerify.Adapters.Tests.Storage.WatchSample;

namespace CertVerify.Adapters.Tests.Storage;

public abstract class WatchStoreTests(StoreFixture store) : StoreTests(store)
{
    private static readonly WatchFilter Any = new();

    [Fact]
    public async Task What_was_put_under_watch_is_found_after_a_restart()
    {
        var certificate = Certificate("a1");
        await Store.Watch.AddAsync(First(certificate), None);
        await Store.ReopenAsync();

        Assert.Equal(Json(certificate), Json((await Store.Watch.FindAsync("local", "a1", None))!.Certificate));
        Assert.Null(await Store.Watch.FindAsync("another", "a1", None));
    }

    [Fact]
    public async Task Putting_it_under_watch_twice_keeps_the_first()
    {
        var first = await Store.Watch.AddAsync(First(Certificate("a1")), None);
        var second = await Store.Watch.AddAsync(First(Certificate("a1") with { CreatedAt = Noon.AddDays(1) }), None);

        Assert.Equal((first.Version, Noon), (second.Version, second.Certificate.CreatedAt));
        Assert.Single(await Store.Watch.HistoryAsync("local", "a1", int.MaxValue, 10, None));
        Assert.Single(await Store.Events.AfterAsync("local", 0, 10, None));
    }

    [Fact]
    public async Task A_step_shows_state_history_and_events_together()
    {
        var kept = await Store.Watch.AddAsync(First(Certificate("a1")), None);
        var next = kept.Certificate with { Run = 2, VerificationId = "second", DueAt = Noon.AddDays(7) };

        Assert.True(await Store.Watch.CommitAsync(new(next, Entry(2), [Event("e2"), Event("e3")], null), kept.Version, None));

        var found = (await Store.Watch.FindAsync("local", "a1", None))!;
        Assert.Equal((2, "second"), (found.Certificate.Run, found.Certificate.VerificationId));
        Assert.NotEqual(kept.Version, found.Version);
        Assert.Equal([2, 1], (await Store.Watch.HistoryAsync("local", "a1", int.MaxValue, 10, None)).Select(entry => entry.Run));
        Assert.Equal([1], (await Store.Watch.HistoryAsync("local", "a1", 2, 10, None)).Select(entry => entry.Run));
        Assert.Equal(["first-a1", "e2", "e3"], (await Store.Events.AfterAsync("local", 0, 10, None)).Select(one => one.Event.Id));
    }

    [Fact]
    public async Task Of_two_steps_from_the_same_version_one_counts()
    {
        var kept = await Store.Watch.AddAsync(First(Certificate("a1")), None);
        var steps = Enumerable.Range(0, 5).Select(number => Store.Watch.CommitAsync(
            new(kept.Certificate with { Run = 2 }, Entry(2), [Event($"step-{number}")], null), kept.Version, None)).ToList();

        Assert.Single(await Task.WhenAll(steps), done => done);
        Assert.Equal(2, (await Store.Events.AfterAsync("local", 0, 10, None)).Count);
    }

    [Fact]
    public async Task The_due_are_found_by_partition_the_longest_due_first()
    {
        await Store.Watch.AddAsync(First(Certificate("a2") with { DueAt = Noon.AddHours(2) }), None);
        await Store.Watch.AddAsync(First(Certificate("a1") with { DueAt = Noon.AddHours(1) }), None);
        await Store.Watch.AddAsync(First(Certificate("b1") with { DueAt = Noon }), None);
        await Store.Watch.AddAsync(First(Certificate("a3") with { DueAt = Noon.AddHours(3) }), None);

        Assert.Equal(["a1", "a2"], (await DueAsync("a", Noon.AddHours(2))).Select(due => due.Id));
        Assert.Equal(["a1"], (await Store.Watch.DueAsync(Due.PartitionOf("a"), Noon.AddDays(1), 1, None)).Select(due => due.Id));
        Assert.Equal(["b1"], (await DueAsync("b", Noon)).Select(due => due.Id));
    }

    [Fact]
    public async Task The_postponed_are_out_of_sight_until_then_or_until_they_move_on()
    {
        var kept = await Store.Watch.AddAsync(First(Certificate("a1") with { DueAt = Noon }), None);
        await Store.Watch.PostponeAsync(await DueAsync("a", Noon), Noon.AddHours(1), None);

        Assert.Empty(await DueAsync("a", Noon.AddMinutes(59)));
        var seen = Assert.Single(await DueAsync("a", Noon.AddHours(1)));

        await Store.Watch.CommitAsync(new(kept.Certificate with { DueAt = Noon.AddDays(30) }, null, [], null), kept.Version, None);
        await Store.Watch.PostponeAsync([seen], Noon.AddHours(2), None);
        Assert.Empty(await DueAsync("a", Noon.AddDays(29)));
        Assert.Single(await DueAsync("a", Noon.AddDays(30)));
    }

    [Fact]
    public async Task What_is_stopped_is_due_no_more_and_rests_on_nobody()
    {
        var kept = await Store.Watch.AddAsync(First(Certificate("a1") with { DueAt = Noon }), None);
        await Store.Watch.CommitAsync(new(kept.Certificate with { StoppedAt = Noon, DueAt = null }, null, [], null), kept.Version, None);

        Assert.Empty(await DueAsync("a", Noon.AddYears(9)));
        Assert.Empty(await Store.Watch.RestingOnAsync("cb:example", null, 10, None));
        Assert.Empty(await Store.Watch.AllAsync(null, 10, None));
        Assert.NotNull(await Store.Watch.FindAsync("local", "a1", None));
    }

    [Fact]
    public async Task Lists_are_paged_the_newest_first_and_filtered()
    {
        for (var number = 0; number < 7; number++)
        {
            await Store.Watch.AddAsync(First(Certificate($"a{number}") with
            {
                CreatedAt = Noon.AddMinutes(number),
                Status = new(number % 2 == 0 ? CertificationStatus.Active : CertificationStatus.Suspended, null, null, null),
            }), None);
        }

        await Store.Watch.AddAsync(First(Certificate("a9") with { Tenant = "another" }), None);

        Assert.Equal(["a6", "a5", "a4", "a3", "a2", "a1", "a0"], await PagedAsync(Any));
        Assert.Equal(["a5", "a3", "a1"], await PagedAsync(new(Status: CertificationStatus.Suspended)));
        Assert.Empty(await PagedAsync(new(Stopped: true)));
        Assert.Empty(await PagedAsync(new(Indication: Indication.Failed)));
        Assert.Equal(7, (await PagedAsync(new(Indication: Indication.Passed, Stopped: false))).Count);
    }

    [Fact]
    public async Task Those_resting_on_a_body_are_found_for_all_tenants_page_by_page()
    {
        foreach (var (tenant, id) in new[] { ("one", "a1"), ("one", "a2"), ("two", "a1") })
            await Store.Watch.AddAsync(First(Certificate(id) with { Tenant = tenant }), None);
        var kept = (await Store.Watch.FindAsync("one", "a2", None))!;
        await Store.Watch.CommitAsync(new(kept.Certificate, null, [], ["cb:other"]), kept.Version, None);

        var first = await Store.Watch.RestingOnAsync("cb:example", null, 1, None);
        var rest = await Store.Watch.RestingOnAsync("cb:example", first[0], 10, None);

        Assert.Equal([new("one", "a1"), new CertificateKey("two", "a1")], first.Concat(rest));
        Assert.Equal([new("one", "a2")], await Store.Watch.RestingOnAsync("cb:other", null, 10, None));
        Assert.Equal(2, (await Store.Watch.AllAsync(new("one", "a1"), 10, None)).Count);
    }

    private async Task<List<string>> PagedAsync(WatchFilter filter)
    {
        var ids = new List<string>();
        for (string? after = null; ;)
        {
            var page = await Store.Watch.ListAsync("local", filter, after, 2, None);
            ids.AddRange(page.Certificates.Select(certificate => certificate.Id));
            if ((after = page.Next) is null)
                return ids;
        }
    }

    private Task<IReadOnlyList<DueCertificate>> DueAsync(string id, DateTimeOffset by) => Store.Watch.DueAsync(Due.PartitionOf(id), by, 100, None);

    private static string Json(WatchedCertificate certificate) => JsonSerializer.Serialize(certificate, CoreJson.Options);
}
