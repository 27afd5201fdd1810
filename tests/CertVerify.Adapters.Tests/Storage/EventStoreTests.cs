using CertVerify.Core.Monitoring;

namespace CertVerify.Adapters.Tests.Storage;

public abstract class EventStoreTests(StoreFixture store) : StoreTests(store)
{
    [Fact]
    public async Task Events_are_numbered_from_one_without_gaps_and_read_on_after_a_restart()
    {
        await Store.Events.AppendAsync("local", [Event("a"), Event("b")], None);
        await Store.Events.AppendAsync("local", [Event("c")], None);
        await Store.ReopenAsync();

        var all = await Store.Events.AfterAsync("local", 0, 10, None);

        Assert.Equal([(1L, "a"), (2L, "b"), (3L, "c")], all.Select(one => (one.Position, one.Event.Id)));
        Assert.Equal(["b"], (await Store.Events.AfterAsync("local", 1, 1, None)).Select(one => one.Event.Id));
        Assert.Equal(3, await Store.Events.LastAsync("local", None));
    }

    [Fact]
    public async Task An_event_that_is_there_already_is_left_out()
    {
        await Store.Events.AppendAsync("local", [Event("a")], None);
        await Store.Events.AppendAsync("local", [Event("a"), Event("b"), Event("b")], None);

        Assert.Equal([(1L, "a"), (2L, "b")], (await Store.Events.AfterAsync("local", 0, 10, None)).Select(one => (one.Position, one.Event.Id)));
    }

    [Fact]
    public async Task Many_writers_at_once_leave_no_gap()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Store.Events.AppendAsync("local", [Event($"x{number}"), Event($"y{number}")], None)));

        Assert.Equal(Enumerable.Range(1, 80).Select(position => (long)position), (await Store.Events.AfterAsync("local", 0, 100, None)).Select(one => one.Position));
    }

    [Fact]
    public async Task Each_tenant_has_a_feed_of_its_own()
    {
        await Store.Events.AppendAsync("local", [Event("a")], None);
        await Store.Events.AppendAsync("another", [Event("a") with { Tenant = "another" }], None);

        Assert.Equal(1, Assert.Single(await Store.Events.AfterAsync("another", 0, 10, None)).Position);
        Assert.Equal(0, await Store.Events.LastAsync("third", None));
    }

    private static WatchEvent Event(string id) => new()
    {
        Id = id, Tenant = "local", Kind = EventKind.StatusChanged, Severity = Severity.Info, OccurredAt = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero), Because = $"It is so.",
    };
}
