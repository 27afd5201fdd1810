using CertVerify.Adapters.Storage;
using CertVerify.Core.Tables.Revisions;

namespace CertVerify.Adapters.Tests.Storage;

public abstract class TableRevisionStoreTests(StoreFixture store) : StoreTests(store)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_proposal_is_kept_once_and_is_not_in_force()
    {
        await Store.Revisions.ProposeAsync(Revision("one"), Noon, None);
        var again = await Store.Revisions.ProposeAsync(Revision("one"), Noon.AddHours(1), None);
        await Store.ReopenAsync();

        Assert.Equal((RevisionState.Proposed, Noon), (again.State, again.ProposedAt));
        Assert.Equal("one", Assert.Single(await Store.Revisions.ListAsync(None)).Revision.Id);
        Assert.Equal(0, (await Store.Revisions.InForceAsync(None)).Turn);
    }

    [Fact]
    public async Task Revisions_stand_in_the_order_in_which_they_came_into_force()
    {
        await ProposedAsync("one", "two");

        Assert.True(await Store.Revisions.DecideAsync("two", RevisionState.InForce, 0, Noon, None));
        Assert.True(await Store.Revisions.DecideAsync("one", RevisionState.InForce, 1, Noon, None));
        await Store.ReopenAsync();

        var inForce = await Store.Revisions.InForceAsync(None);
        Assert.Equal(2, inForce.Turn);
        Assert.Equal(["two", "one"], inForce.Revisions.Select(revision => revision.Id));
    }

    [Fact]
    public async Task A_decision_on_what_has_changed_meanwhile_is_refused()
    {
        await ProposedAsync("one", "two");

        var decided = await Task.WhenAll(new[] { "one", "two" }.Select(id => Store.Revisions.DecideAsync(id, RevisionState.InForce, 0, Noon, None)));

        Assert.Single(decided, success => success);
        Assert.Equal(1, await Store.Revisions.TurnAsync(None));
    }

    [Fact]
    public async Task What_is_undone_stands_no_more_and_is_a_turn_of_its_own()
    {
        await ProposedAsync("one");
        await Store.Revisions.DecideAsync("one", RevisionState.InForce, 0, Noon, None);

        Assert.True(await Store.Revisions.DecideAsync("one", RevisionState.Undone, 1, Noon.AddDays(1), None));

        Assert.Empty((await Store.Revisions.InForceAsync(None)).Revisions);
        Assert.Equal((RevisionState.Undone, Noon.AddDays(1)), (await Store.Revisions.FindAsync("one", None)) is { } kept ? (kept.State, kept.DecidedAt!.Value) : default);
        Assert.Equal(2, await Store.Revisions.TurnAsync(None));
    }

    [Fact]
    public async Task What_is_not_there_is_not_found() => Assert.Null(await Store.Revisions.FindAsync("none", None));

    private async Task ProposedAsync(params string[] ids)
    {
        foreach (var id in ids)
            await Store.Revisions.ProposeAsync(Revision(id), Noon, None);
    }

    private static TableRevision Revision(string id) =>
        new() { Id = id, Kind = ListKind.Sanctions, Source = "a test", AsOf = new(2026, 11, 20), Onto = "tables" };
}
