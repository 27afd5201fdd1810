using CertVerify.Core.Access;

namespace CertVerify.Adapters.Tests.Storage;

public abstract class AuditStoreTests(StoreFixture store) : StoreTests(store)
{
    /// <summary>After which every line is shown.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Lines_are_read_by_tenant_in_their_order_from_any_place_on_after_a_restart()
    {
        foreach (var number in Enumerable.Range(1, 5))
            await AppendAsync("acme", number);
        await AppendAsync("another", 9);
        await Store.ReopenAsync();
        Store.Clock.Now += Settled;

        var first = await Store.Audit.AfterAsync("acme", null, 2, None);
        var rest = await Store.Audit.AfterAsync("acme", first[^1].Place, 10, None);
        Assert.Equal([1, 2], first.Select(line => line.Entry.Status));
        Assert.Equal([3, 4, 5], rest.Select(line => line.Entry.Status));
        Assert.Empty(await Store.Audit.AfterAsync("acme", rest[^1].Place, 10, None));

        await AppendAsync("acme", 6);
        Store.Clock.Now += Settled;
        Assert.Equal([6], (await Store.Audit.AfterAsync("acme", rest[^1].Place, 10, None)).Select(line => line.Entry.Status));
        Assert.Empty(await Store.Audit.AfterAsync("nobody", null, 10, None));
    }

    [Fact]
    public async Task A_line_is_kept_as_it_was_written()
    {
        var entry = Entry("acme", 201) with { KeyId = "one", About = "two", Address = "192.0.2.1" };
        await Store.Audit.AppendAsync(entry, None);
        Store.Clock.Now += Settled;

        Assert.Equal(entry, Assert.Single(await Store.Audit.AfterAsync("acme", null, 10, None)).Entry);
    }

    [Fact]
    public async Task Old_lines_are_swept_and_places_stay_good()
    {
        await AppendAsync("acme", 1);
        await AppendAsync("another", 1);
        Store.Clock.Now += TimeSpan.FromDays(2);
        var boundary = Store.Clock.Now;
        await AppendAsync("acme", 2);
        Store.Clock.Now += Settled;
        var place = (await Store.Audit.AfterAsync("acme", null, 1, None))[0].Place;

        await Store.Audit.SweepAsync(boundary, None);
        await Store.Audit.SweepAsync(boundary, None);

        Assert.Equal([2], (await Store.Audit.AfterAsync("acme", null, 10, None)).Select(line => line.Entry.Status));
        Assert.Equal([2], (await Store.Audit.AfterAsync("acme", place, 10, None)).Select(line => line.Entry.Status));
        Assert.Empty(await Store.Audit.AfterAsync("another", null, 10, None));
    }

    private async Task AppendAsync(string tenant, int status)
    {
        await Store.Audit.AppendAsync(Entry(tenant, status), None);
        Store.Clock.Now += TimeSpan.FromMilliseconds(1);
    }

    private AuditEntry Entry(string tenant, int status) => new() { At = Store.Clock.Now, Tenant = tenant, Method = "GET", Route = "/api/v1/checks", Status = status };
}
