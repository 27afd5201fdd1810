using System.Globalization;
using System.Text.RegularExpressions;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Matching;

/// <summary>Takes a company's name apart into words and says what each does in it.</summary>
internal static partial class NameTokens
{
    private static readonly string[] Numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    /// <summary>The words of a name; East Asian signs stay as they are, each a word, unless they are to be compared with Latin letters.</summary>
    internal static IReadOnlyList<NameToken> Of(string name, bool inLatin = false)
    {
        var (bare, forms) = WithoutLegalForms(Spaced(name));
        var tokens = Classified(Plain(bare, inLatin)).Concat(forms).ToList();
        return tokens.Exists(token => token.Discriminates) ? tokens : [.. tokens.Select(AsDistinctive)];
    }

    /// <summary>Whether it is written with Chinese, Japanese or Korean signs, which are translated as often as they are transliterated.</summary>
    internal static bool IsEastAsian(string name) => EastAsian().IsMatch(name);

    private static IEnumerable<NameToken> Classified(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var token = NameVocabulary.TokenFor(words[i]);
            yield return token;
            if (token.Kind == TokenKind.Site && i + 1 < words.Length && NumberOf(words[i + 1]) is { } number)
                yield return new(words[++i], number, TokenKind.Site);
        }
    }

    /// <summary>Takes the listed legal forms off both ends, but never a word that tells companies apart ("international company").</summary>
    private static (IReadOnlyList<string> Bare, IReadOnlyList<NameToken> Forms) WithoutLegalForms(IReadOnlyList<string> words)
    {
        var forms = new List<NameToken>();
        while (LegalForms.In(words) is { Name.Count: > 0 } found)
        {
            var taken = words.Except(found.Name).Select(NameVocabulary.TokenFor).ToList();
            if (taken.Exists(token => token.Kind is TokenKind.Activity or TokenKind.Group or TokenKind.Place or TokenKind.Site))
                break;
            forms.AddRange(taken.Where(token => token.Kind is TokenKind.LegalForm));
            words = found.Name;
        }

        return (words, forms);
    }

    private static List<string> Spaced(string name)
    {
        var text = EastAsianGroup().Replace(EastAsianLegalForm().Replace(name, " gongsi "), " jituan ");
        return [.. NameWords.Of(text).Select(word => word.Text)];
    }

    private static string[] Plain(IReadOnlyList<string> words, bool inLatin)
    {
        var text = string.Join(' ', words.Select(word => inLatin || !IsEastAsian(word) ? Transliteration.ToLatin(word) : Ideograph().Replace(word, " $0 ")));
        return Folding.Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string? NumberOf(string word)
    {
        if (word.All(char.IsDigit))
            return word.TrimStart('0');
        var numeral = Array.IndexOf(Numerals, word);
        return numeral >= 0 ? (numeral + 1).ToString(CultureInfo.InvariantCulture) : word.Length == 1 ? word : null;
    }

    /// <summary>A name made of common words only is told apart by those.</summary>
    private static NameToken AsDistinctive(NameToken token) =>
        token with { Kind = TokenKind.Distinctive, Key = token.Text };

    [GeneratedRegex("股份有限公司|有限责任公司|有限責任公司|有限公司|公司|株式会社|有限会社|合同会社|㈱|㈲|주식회사|유한회사")]
    private static partial Regex EastAsianLegalForm();

    [GeneratedRegex("集团|集團|グループ|그룹")]
    private static partial Regex EastAsianGroup();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Ideograph();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}\p{IsHangulSyllables}]")]
    private static partial Regex EastAsian();
}
