using Azure.Data.Tables;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Notes and budgets, a partition for each name.</summary>
internal sealed class AzureMarkStore(AzureAccount account) : IMarkStore
{
    private const string Note = "note", Budget = "budget", Text = "Text", Period = "Period", Spent = "Spent";

    private readonly TableClient table = account.Table(AzureTable.Marks);

    public async Task<string?> FindAsync(string name, CancellationToken cancel) =>
        (await table.FindAsync(StorageKey.Of(name), Note, cancel).ConfigureAwait(false))?.GetString(Text);

    public Task SetAsync(string name, string value, CancellationToken cancel) =>
        table.UpsertEntityAsync(new TableEntity(StorageKey.Of(name), Note) { [Text] = value }, TableUpdateMode.Replace, cancel);

    public async Task<int?> SpendAsync(string name, DateTimeOffset period, int count, int most, CancellationToken cancel)
    {
        while (true)
        {
            var before = await table.FindAsync(StorageKey.Of(name), Budget, cancel).ConfigureAwait(false);
            var spent = SpentIn(before, period, most);
            if (spent + count > most)
                return null;
            var after = new TableEntity(StorageKey.Of(name), Budget) { [Period] = period, [Spent] = spent + count }.Marked();
            if (await table.TryAsync(after, [TableWrites.InPlaceOf(before, after)], cancel).ConfigureAwait(false))
                return most - spent - count;
        }
    }

    /// <summary>A later period begins anew; an earlier one is over and has nothing left.</summary>
    private static int SpentIn(TableEntity? budget, DateTimeOffset period, int most) => budget?.GetDateTimeOffset(Period) switch
    {
        null => 0,
        var kept when kept < period => 0,
        var kept when kept > period => most,
        _ => budget.GetInt32(Spent)!.Value,
    };
}
