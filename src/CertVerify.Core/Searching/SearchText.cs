using CertVerify.Core.Normalising;

namespace CertVerify.Core.Searching;

/// <summary>A holder's name as it is kept for searching: plain Latin words without the legal form.</summary>
public static class SearchText
{
    private const char FirstIdeograph = '\u2E80';

    /// <summary>Ties the syllables of what was written without blanks.</summary>
    internal const char Tie = '-';

    /// <summary>Null for a name of which nothing is left to look for.</summary>
    public static string? Of(string? name)
    {
        if (name is null)
            return null;
        var words = Names.WithoutLegalForm(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Latin);
        return string.Join(' ', words.Where(word => word.Length > 0)) is { Length: > 0 } text ? text : null;
    }

    private static string Latin(string word)
    {
        if (System.Text.Ascii.IsValid(word))
            return word;
        var latin = Names.Canonical(Transliteration.ToLatin(word));
        return word[0] >= FirstIdeograph ? latin.Replace(' ', Tie) : latin;
    }
}
