namespace CertVerify.Adapters.Documents;

/// <summary>Several things at once, but only so many.</summary>
internal static class AtOnce
{
    /// <summary>Every item's result, in the items' order; progress is told how many are done.</summary>
    public static async Task<IReadOnlyList<TResult>> SelectAsync<T, TResult>(
        IReadOnlyList<T> items, int most, IProgress<PagesRead>? progress, Func<T, CancellationToken, Task<TResult>> select, CancellationToken cancel)
    {
        var results = new TResult[items.Count];
        var done = 0;
        progress?.Report(new(0, items.Count));
        var options = new ParallelOptions { MaxDegreeOfParallelism = most, CancellationToken = cancel };
        await Parallel.ForAsync(0, items.Count, options, async (index, stop) =>
        {
            results[index] = await select(items[index], stop).ConfigureAwait(false);
            progress?.Report(new(Interlocked.Increment(ref done), items.Count));
        }).ConfigureAwait(false);
        return results;
    }
}
