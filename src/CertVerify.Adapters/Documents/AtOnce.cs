namespace CertVerify.Adapters.Documents;

/// <summary>Several things at once, but only so many.</summary>
internal static class AtOnce
{
    /// <summary>Every item's result, in the items' order.</summary>
    public static async Task<IReadOnlyList<TResult>> SelectAsync<T, TResult>(
        IReadOnlyList<T> items, int most, Func<T, CancellationToken, Task<TResult>> select, CancellationToken cancel)
    {
        var results = new TResult[items.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = most, CancellationToken = cancel };
        await Parallel.ForAsync(0, items.Count, options, async (index, stop) => results[index] = await select(items[index], stop).ConfigureAwait(false))
            .ConfigureAwait(false);
        return results;
    }
}
