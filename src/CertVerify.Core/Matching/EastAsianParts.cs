namespace CertVerify.Core.Matching;

/// <summary>Cuts a name that is written without spaces where the vocabulary knows a part: place, brand, trade, legal form.</summary>
internal static class EastAsianParts
{
    private const int LongestPart = 8;

    /// <summary>Signs that say what kind of place the place before them is.</summary>
    private const string AfterPlaces = "省市县区";

    internal static IEnumerable<string> Of(string text)
    {
        var begun = 0;
        for (var at = 0; at < text.Length;)
        {
            if (PartAt(text, at) is not { } part)
            {
                at++;
                continue;
            }
            if (begun < at)
                yield return text[begun..at];
            yield return part;
            at += part.Length;
            if (at < text.Length - 1 && NameVocabulary.Kind(part) is TokenKind.Place && AfterPlaces.Contains(text[at], StringComparison.Ordinal))
                at++;
            begun = at;
        }

        if (begun < text.Length)
            yield return text[begun..];
    }

    /// <summary>The longest known part; a single sign only where it ends the text, as it may be half of a brand.</summary>
    private static string? PartAt(string text, int at)
    {
        for (var length = Math.Min(LongestPart, text.Length - at); length > 0; length--)
        {
            if ((length > 1 || at > 1 && at + 1 == text.Length) && NameVocabulary.Kind(text.Substring(at, length)) is not null)
                return text.Substring(at, length);
        }

        return null;
    }
}
