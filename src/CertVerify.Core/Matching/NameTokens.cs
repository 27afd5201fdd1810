using System.Globalization;
using System.Text.RegularExpressions;

namespace CertVerify.Core.Matching;

/// <summary>Takes a company's name apart into words and says what each does in it.</summary>
internal static partial class NameTokens
{
    private static readonly string[] Numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

    internal static IReadOnlyList<NameToken> Of(string name)
    {
        var words = JoinInitials(Words(name)).ToList();
        var tokens = new List<NameToken>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            var token = NameVocabulary.TokenFor(words[i]);
            tokens.Add(token);
            if (token.Kind == TokenKind.Site && i + 1 < words.Count && NumberOf(words[i + 1]) is { } number)
                tokens.Add(new(words[++i], number, TokenKind.Site));
        }

        return tokens.Exists(token => token.Discriminates) ? tokens : [.. tokens.Select(AsDistinctive)];
    }

    /// <summary>Whether it is written with Chinese, Japanese or Korean signs, which are translated as often as they are transliterated.</summary>
    internal static bool IsEastAsian(string name) => EastAsian().IsMatch(name);

    private static string[] Words(string name)
    {
        var text = name.Replace("&", " and ", StringComparison.Ordinal).Replace("+", " and ", StringComparison.Ordinal);
        text = EastAsianGroup().Replace(EastAsianLegalForm().Replace(text, " gongsi "), " jituan ");
        text = Ideograph().Replace(text, " $0 ");
        return Folding.Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>"S. A." and "S.A." are one word, as is "J. P." in front of a name.</summary>
    private static IEnumerable<string> JoinInitials(string[] words)
    {
        var initials = "";
        foreach (var word in words)
        {
            if (word is [>= 'a' and <= 'z'])
            {
                initials += word;
                continue;
            }

            if (initials.Length > 0)
                yield return initials;
            initials = "";
            yield return word;
        }

        if (initials.Length > 0)
            yield return initials;
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
        token.Kind is TokenKind.LegalForm or TokenKind.Generic ? token with { Kind = TokenKind.Distinctive, Key = token.Text } : token;

    [GeneratedRegex("股份有限公司|有限责任公司|有限責任公司|有限公司|公司|株式会社|有限会社|合同会社|㈱|㈲|주식회사|유한회사")]
    private static partial Regex EastAsianLegalForm();

    [GeneratedRegex("集团|集團|グループ|그룹")]
    private static partial Regex EastAsianGroup();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Ideograph();

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}\p{IsHiragana}\p{IsKatakana}\p{IsHangulSyllables}]")]
    private static partial Regex EastAsian();
}
