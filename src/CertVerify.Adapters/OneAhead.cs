namespace CertVerify.Adapters;

/// <summary>Makes the next item of a sequence while the last is worked on.</summary>
internal static class OneAhead
{
    /// <summary>The same items in the same order, one at a time; the sequence itself runs on other threads, never on two at once.</summary>
    internal static IEnumerable<T> MadeAhead<T>(this IEnumerable<T> items)
    {
        using var source = items.GetEnumerator();
        var next = Task.Run(source.MoveNext);
        try
        {
            while (next.GetAwaiter().GetResult())
            {
                var item = source.Current;
                next = Task.Run(source.MoveNext);
                yield return item;
            }
        }
        finally
        {
            Task.WaitAny([next]);   // before the source is let go; what went wrong was thrown above, or interests nobody any more
        }
    }
}
