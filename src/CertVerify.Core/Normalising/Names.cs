using CertVerify.Core.Tables;

namespace CertVerify.Core.Normalising;

/// <summary>Brings names of organisations to one form, so that equal names compare equal however they are printed.</summary>
public static class Names
{
    /// <summary>Lower case, narrow, without diacritics or punctuation; "&amp;" is "and"; letters set apart by dots or blanks are one word.</summary>
    public static string Canonical(string name) => string.Join(' ', Words(name));

    /// <summary>The legal form at the end, or the beginning, of a name; the longest that fits.</summary>
    public static LegalForm? LegalFormOf(string name) => LegalForms.In(Words(name))?.Form;

    /// <summary>The canonical name without its legal forms; the whole canonical name where it is nothing but a legal form.</summary>
    public static string WithoutLegalForm(string name) => string.Join(' ', WordsWithoutLegalForm(name));

    internal static IReadOnlyList<string> WordsWithoutLegalForm(string name)
    {
        IReadOnlyList<string> words = Words(name);
        while (LegalForms.In(words) is { Name.Count: > 0 } found)
            words = Words(string.Join(' ', found.Name));
        return words;
    }

    private static string[] Words(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return [.. NameWords.Of(name).Select(word => word.Text)];
    }
}
