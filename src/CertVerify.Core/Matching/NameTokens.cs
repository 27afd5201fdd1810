using System.Globalization;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Matching;

/// <summary>Takes a company's name apart into words and says what each does in it.</summary>
internal static class NameTokens
{
    private const int LongestInitials = 2;

    private static readonly string[] Numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    internal static IReadOnlyList<NameToken> Of(string name)
    {
        var (words, forms) = WithoutListedForms(SpeltWord.Of(name));
        var tokens = InnerInitials([.. Classified(words), .. forms]);
        if (!tokens.Exists(token => token.Kind == TokenKind.Distinctive))
            tokens = [.. tokens.Select(token => token.Kind == TokenKind.Generic ? token with { Kind = TokenKind.Activity } : token)];
        return tokens.Exists(token => token.Discriminates || token.Kind == TokenKind.Class) ? tokens : [.. tokens.Select(AsDistinctive)];
    }

    private static IEnumerable<NameToken> Classified(IReadOnlyList<SpeltWord> words)
    {
        for (var i = 0; i < words.Count;)
        {
            var phrase = NameVocabulary.At(words, i);
            var length = phrase?.Length ?? 1;
            var text = string.Join(' ', words.Skip(i).Take(length).Select(word => word.Latin));
            var isFirst = i == 0;
            i += length;
            if (phrase is null)
                yield return Unknown(words[i - 1], isFirst);
            else
                yield return new(text, phrase.Key, phrase.Kind) { LacksVowels = Scripts.LeavesVowelsOut(words[i - 1].Native) };
            if (phrase?.Kind == TokenKind.Site && i < words.Count && NumberOf(words[i].Latin) is { } number)
                yield return new(words[i++].Latin, number, TokenKind.Site);
        }
    }

    private static NameToken Unknown(SpeltWord word, bool isFirst)
    {
        if (word.Latin.Length > 0 && word.Latin.All(char.IsDigit))
            return new(word.Latin, word.Latin.TrimStart('0'), TokenKind.Number);
        if (!isFirst && word.Latin.Length > 1 && Array.IndexOf(Numerals, word.Latin) is > 0 and var numeral)
            return new(word.Latin, Figure(numeral + 1), TokenKind.Number);
        var text = word.Latin.Length > 0 ? word.Latin : word.Native;
        return new(text, WithoutUmlautSpelling(text), TokenKind.Distinctive)
        {
            LacksVowels = Scripts.LeavesVowelsOut(word.Native),
            Signs = Scripts.IsEastAsian(word.Native) ? word.Native : null,
        };
    }

    /// <summary>One or two letters are a legal form only where legal forms stand: at either end.</summary>
    private static List<NameToken> InnerInitials(List<NameToken> tokens)
    {
        var first = tokens.FindIndex(token => token.Kind is not (TokenKind.LegalForm or TokenKind.Stop));
        var last = tokens.FindLastIndex(token => token.Kind is not (TokenKind.LegalForm or TokenKind.Stop));
        for (var i = first; i >= 0 && i < last; i++)
        {
            if (tokens[i].Kind == TokenKind.LegalForm && tokens[i].Text.Length <= LongestInitials)
                tokens[i] = AsDistinctive(tokens[i]);
        }

        return tokens;
    }

    /// <summary>Takes the forms of ISO 20275 off both ends, but never a word that tells companies apart ("international company") nor a numeral, of which "II" is a form in Romania.</summary>
    private static (IReadOnlyList<SpeltWord> Bare, IReadOnlyList<NameToken> Forms) WithoutListedForms(IReadOnlyList<SpeltWord> words)
    {
        var forms = new List<NameToken>();
        while (LegalForms.In([.. words.Select(word => word.Native)]) is { Name.Count: > 0 } found && words.Count > found.Name.Count)
        {
            var isAtEnd = words[0].Native == found.Name[0];
            var (bare, taken) = isAtEnd
                ? (words.Take(found.Name.Count), words.Skip(found.Name.Count))
                : (words.Skip(words.Count - found.Name.Count), words.Take(words.Count - found.Name.Count));
            var form = taken.ToList();
            if (form is [{ Latin: var only }] && Array.IndexOf(Numerals, only) > 0 || Classified(form).Any(token => token.Kind is not (TokenKind.Distinctive or TokenKind.Stop)))
                break;
            forms.Add(new(string.Join(' ', form.Select(word => word.Latin)), $"Listed:{found.Form.Form}", TokenKind.LegalForm));
            words = [.. bare];
        }

        return (words, forms);
    }

    private static string? NumberOf(string word)
    {
        if (word.Length > 0 && word.All(char.IsDigit))
            return word.TrimStart('0');
        var numeral = Array.IndexOf(Numerals, word);
        return numeral >= 0 ? Figure(numeral + 1) : word.Length == 1 ? word : null;
    }

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>"mueller" and "müller", which folds to "muller", are one word.</summary>
    private static string WithoutUmlautSpelling(string word) => word
        .Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal);

    /// <summary>A name made of common words only is told apart by those.</summary>
    private static NameToken AsDistinctive(NameToken token) => token with { Kind = TokenKind.Distinctive, Key = token.Text };
}
