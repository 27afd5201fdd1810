namespace CertVerify.Adapters;

/// <summary>Works on several items of a sequence at once.</summary>
internal static class Ahead
{
    /// <summary>
    /// What the work makes of each item, in the order of the items, which are taken by one thread. A few more than there are processors are at work before the first
    /// result is taken; none is any more when the sequence is let go.
    /// </summary>
    internal static IEnumerable<TResult> SelectAhead<T, TResult>(this IEnumerable<T> items, Func<T, TResult> work)
    {
        var running = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                running.Enqueue(Task.Run(() => work(item)));
                if (running.Count > Environment.ProcessorCount)
                    yield return running.Dequeue().GetAwaiter().GetResult();
            }

            while (running.TryDequeue(out var last))
                yield return last.GetAwaiter().GetResult();
        }
        finally
        {
            ((Task)Task.WhenAll(running)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        }
    }
}
