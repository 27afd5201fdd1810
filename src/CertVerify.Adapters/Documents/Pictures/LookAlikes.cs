namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Figures and letters that readers take for one another.</summary>
internal static class LookAlikes
{
    /// <summary>The letters before a standard's number, which readers take for figures.</summary>
    private const string Iso = "ISO";

    private static readonly (char Figure, string Letters)[] Pairs = [('0', "Oo"), ('1', "Il"), ('5', "Ss"), ('8', "B")];

    /// <summary>
    /// Two readings of a text with figures that differ in nothing but such signs, settled sign by sign: a figure beside a figure, a letter elsewhere. Null when they differ
    /// otherwise. ISO beside 150 is ISO.
    /// </summary>
    public static string? Settled(string one, string other)
    {
        if ((one == Iso || other == Iso) && one.Length == other.Length && one.Zip(other, (a, b) => a == b || AreAlike(a, b)).All(alike => alike))
            return Iso;
        if (one.Length != other.Length || one == other || !one.Where((sign, i) => sign == other[i]).Any(char.IsAsciiDigit))
            return null;
        var settled = one.ToCharArray();
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] == other[i])
                continue;
            if (!AreAlike(one[i], other[i]))
                return null;
            settled[i] = char.IsAsciiDigit(one[i]) == StandsByFigure(one, other, i) ? one[i] : other[i];
        }

        return new string(settled);
    }

    private static bool AreAlike(char one, char other) =>
        Pairs.Any(pair => pair.Figure == one && pair.Letters.Contains(other, StringComparison.Ordinal) || pair.Figure == other && pair.Letters.Contains(one, StringComparison.Ordinal));

    private static bool StandsByFigure(string one, string other, int i) =>
        new[] { i - 1, i + 1 }.Any(beside => beside >= 0 && beside < one.Length && char.IsAsciiDigit(one[beside]) && char.IsAsciiDigit(other[beside]));
}
