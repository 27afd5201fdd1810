namespace CertVerify.Core.Normalising;

/// <summary>The letters before a standard's number, told apart as a reader of pictures would: l from I, 0 from O and 5 from S.</summary>
internal sealed record StandardPrefix(IReadOnlyList<string> Words)
{
    private static readonly string[] International = ["ISO", "ISO/IEC", "ISO/TS", "IEC", "ИСО", "ИСО/МЭК", "ИСО/ТС"];

    internal static readonly IReadOnlyList<StandardPrefix> OfIso = [.. International.Select(Parse)];

    private static readonly HashSet<string> IsoWords = [.. OfIso.SelectMany(prefix => prefix.Words)];

    internal string Key => string.Join(' ', Words);

    internal bool IsIso => Words.All(IsoWords.Contains);

    internal bool KeepsIsoNumber => Words.Any(word => word == OfIso[0].Key || word == OfIso[4].Key);

    /// <summary>The prefix itself, then without its first word, and so on: "DIN EN ISO", "EN ISO", "ISO".</summary>
    internal IEnumerable<StandardPrefix> Tails => Words.Select((_, skipped) => new StandardPrefix([.. Words.Skip(skipped)]));

    internal static StandardPrefix Parse(string text)
    {
        var words = string.Concat(FoldedForStandards(text).Select(c => char.IsLetterOrDigit(c) || c == '|' ? Alike(c) : ' '));
        return new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Folded, and Cyrillic letters that look Latin made Latin: half of the world's mixed-up ISOs.</summary>
    internal static string FoldedForStandards(string text) =>
        string.Concat(Folding.Fold(text).Select(LookAlikes.Latin));

    private static char Alike(char c) => c switch
    {
        'l' or '1' or '|' => 'i',
        '0' => 'o',
        '5' => 's',
        _ => c,
    };

    public bool Equals(StandardPrefix? other) => other?.Key == Key;

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
