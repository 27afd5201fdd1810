using System.Collections.Concurrent;

namespace CertVerify.Core;

/// <summary>What was worked out of a text before, for texts that come again and again; when it has become too much it begins anew.</summary>
/// <param name="most">So many results are kept at most, or a few more while several ask at once.</param>
/// <param name="work">Gives the same for the same text, whenever it is asked.</param>
public sealed class Remembered<T>(int most, Func<string, T> work)
{
    private readonly ConcurrentDictionary<string, T> results = new();

    public T Of(string text)
    {
        if (results.TryGetValue(text, out var known))
            return known;
        if (results.Count >= most)
            results.Clear();
        return results[text] = work(text);
    }
}
