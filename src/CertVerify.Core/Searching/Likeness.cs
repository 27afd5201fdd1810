namespace CertVerify.Core.Searching;

/// <summary>How alike names are by the letters they share, two by two: a quick measure to choose by whom to look at closely, never to decide by.</summary>
public sealed class Likeness
{
    private const int Slots = 1 << 12;
    private const char Edge = ' ';

    private readonly sbyte[] sought = new sbyte[Slots];
    private readonly int count;

    /// <param name="text">The name that is looked for, as <see cref="SearchText"/> made it.</param>
    public Likeness(string text)
    {
        foreach (var slot in Pairs(text, new int[text.Length * 2]))
        {
            sought[slot]++;
            count++;
        }
    }

    /// <summary>From 0, nothing shared, to 1, all of it.</summary>
    public double To(string text)
    {
        Span<int> buffer = text.Length <= 256 ? stackalloc int[text.Length * 2] : new int[text.Length * 2];
        var pairs = Pairs(text, buffer);
        var shared = 0;
        foreach (var slot in pairs)
        {
            if (sought[slot]-- > 0)
                shared++;
        }

        foreach (var slot in pairs)
            sought[slot]++;
        return count + pairs.Length == 0 ? 0 : 2.0 * shared / (count + pairs.Length);
    }

    /// <summary>Letters that follow one another, and the first of each word with the edge before it; ties are nothing.</summary>
    private static ReadOnlySpan<int> Pairs(string text, Span<int> pairs)
    {
        var (length, before) = (0, Edge);
        foreach (var letter in text)
        {
            if (letter == SearchText.Tie)
                continue;
            if (letter != Edge)
                pairs[length++] = (before * 31 + letter) & (Slots - 1);
            before = letter;
        }

        return pairs[..length];
    }
}
