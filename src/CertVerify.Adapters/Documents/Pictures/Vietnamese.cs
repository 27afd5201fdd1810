using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Tells Vietnamese by pairs of syllables that every certificate in it has, however badly their accents were read.</summary>
internal static class Vietnamese
{
    private const int Enough = 2;

    private static readonly HashSet<(string, string)> s_pairs =
        [("chung", "nhan"), ("giay", "chung"), ("cong", "ty"), ("viet", "nam"), ("thanh", "pho"), ("tieu", "chuan"), ("quan", "ly"), ("to", "chuc"), ("dia", "chi"), ("pham", "vi"), ("hieu", "luc"), ("chat", "luong")];

    public static bool Is(IReadOnlyList<Word> words)
    {
        var plain = words.Select(word => Plain(word.Text)).ToList();
        return plain.Zip(plain.Skip(1)).Where(s_pairs.Contains).Distinct().Count() >= Enough;
    }

    private static string Plain(string text) => string.Concat(
        text.ToLowerInvariant().Normalize(System.Text.NormalizationForm.FormD).Where(char.IsLetter).Select(c => c is 'đ' or 'ð' ? 'd' : c));
}
