using System.Globalization;
using System.Text;

namespace CertVerify.Benchmarks.Search;

/// <summary>Writes a name as people do who have only the letters A to Z; by tables of its own, so that what is measured does not grade itself.</summary>
internal static class Romanisation
{
    private static readonly Dictionary<char, string> Letters = new(Pairs(
        "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya ь - ъ - "
        + "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o "
        + "ä ae ö oe ü ue ß ss ı i ø o ł l đ d"));

    public static string Of(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name.Normalize(NormalizationForm.FormC))
        {
            var lower = char.ToLowerInvariant(letter);
            if (Letters.TryGetValue(lower, out var latin))
                text.Append(letter == lower ? latin : Capital(latin));
            else
                text.Append(Bare(letter) is var bare && Letters.TryGetValue(char.ToLowerInvariant(bare), out var plain) ? plain : bare.ToString());
        }

        return text.ToString();
    }

    private static char Bare(char letter) => letter.ToString().Normalize(NormalizationForm.FormD)[0];

    private static string Capital(string latin) => latin.Length == 0 ? "" : char.ToUpper(latin[0], CultureInfo.InvariantCulture) + latin[1..];

    private static IEnumerable<KeyValuePair<char, string>> Pairs(string table) =>
        table.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(2).Select(pair => KeyValuePair.Create(pair[0][0], pair[1] == "-" ? "" : pair[1]));
}
