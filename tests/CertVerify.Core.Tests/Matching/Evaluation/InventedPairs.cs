using static CertVerify.Core.Tests.Matching.Evaluation.InventedNames;

namespace CertVerify.Core.Tests.Matching.Evaluation;

/// <summary>Two names, what kind of difference parts them, and whether they are one company.</summary>
internal sealed record InventedPair(string Kind, string One, string Other, bool IsSame);

/// <summary>Makes pairs of names for each kind of difference, always the same ones for a seed.</summary>
internal static class InventedPairs
{
    internal static IEnumerable<InventedPair> Of(int seed, int ofEachKind)
    {
        var names = new InventedNames(new Random(seed));
        for (var i = 0; i < ofEachKind; i++)
        {
            foreach (var (kind, one, other) in Same(names, i))
                yield return new(kind, one, other, true);
            foreach (var (kind, one, other) in Different(names))
                yield return new(kind, one, other, false);
        }
    }

    private static IEnumerable<(string Kind, string One, string Other)> Same(InventedNames names, int turn)
    {
        var (word, second, trade, form) = (names.Word(), names.Word(), names.Any(Trades), names.Any(Forms));
        yield return ("form left out", $"{word} {trade.English} {form.Short}", $"{word} {trade.English}");
        yield return ("form written out", $"{word} {trade.English} {form.Short}", $"{word} {trade.English} {form.Long}");
        yield return ("case and marks", $"{word} & {second} {trade.English} {form.Short}", $"{word.ToUpperInvariant()} AND {second.ToUpperInvariant()}, {trade.English} {form.Short}");
        yield return ("order", $"{word} {second} {trade.English}", $"{trade.English} {second} {word}");
        yield return ("slip in one word of two", $"{word} {second} {form.Short}", $"{names.Mistyped(word)} {second} {form.Short}");
        yield return ("slip in the only word", $"{word} {trade.English} {form.Short}", $"{names.Mistyped(word)} {trade.English} {form.Short}");
        yield return ("blank in a word", $"{word} {trade.English}", $"{word[..5]} {word[5..]} {trade.English}");
        yield return ("trade in German", $"{word} {trade.English}", $"{trade.German} {word}");
        yield return ("trade in Spanish", $"{word} {trade.English}", $"{trade.Spanish} {word} S.A.");
        yield return ("shortened words", $"{word} International Manufacturing Company Limited", $"{word} Intl. Mfg. Co. Ltd.");
        yield return ("initials", $"{word} {second} {trade.English} Group", string.Concat(word[0], second[0], trade.English[0], 'G'));
        yield return ("initials beside", $"{word} {second} {trade.English}", $"{word} {second} {trade.English} ({word[0]}{second[0]}{trade.English[0]})");
        yield return ("words that say nothing", $"The {word} {trade.English} Company", $"{word} {trade.English}");
        var russian = names.Russian();
        yield return ($"Russian, system {turn % Romanisations.Count}", $"ООО «{russian}»", $"{Romanisations.Of(russian, turn % Romanisations.Count)} LLC");
        yield return ("two romanisations", $"{Romanisations.Of(russian, 0)} {second}", $"{Romanisations.Of(russian, 1 + turn % (Romanisations.Count - 1))} {second}");
        var body = names.Any(Bodies);
        yield return ("Russian, translated", string.Format(null, body.Russian, russian), string.Format(null, body.English, Romanisations.Of(russian, 0)));
        yield return ("Russian, translated trade", $"{trade.Russian} {russian}", $"{Romanisations.Of(russian, 0)} {trade.English}");
        var (chinese, town) = (names.Chinese(), names.Any(Towns));
        yield return ("Chinese", $"{town.Chinese}{chinese.Signs}{trade.Chinese}有限公司", $"{town.Place} {chinese.Sounds} {trade.English} Co., Ltd.");
    }

    private static IEnumerable<(string Kind, string One, string Other)> Different(InventedNames names)
    {
        var (word, second, trade, form, town) = (names.Word(), names.Word(), names.Any(Trades), names.Any(Forms), names.Any(Towns));
        var (first, otherTrade, otherWord) = (names.Any(FirstNames), names.Other(Trades, trade), names.Other([names.Word(), names.Word()], word));
        yield return ("another word", $"{word} {trade.English} {form.Short}", $"{second} {trade.English} {form.Short}");
        yield return ("another of two words", $"{word} {second} {trade.English}", $"{word} {otherWord} {trade.English}");
        yield return ("same beginning", $"{word} {trade.English} {form.Short}", $"{word[..4]}{names.Other(["adura", "ovento", "eskola"], "")} {trade.English} {form.Short}");
        yield return ("another town", $"{word} ({town.Place}) {trade.English}", $"{word} ({names.Other(Towns, town).Place}) {trade.English}");
        yield return ("another trade", $"{word} {trade.English} {form.Short}", $"{word} {otherTrade.English} {form.Short}");
        yield return ("another trade, translated", $"{word} {trade.English}", $"{otherTrade.German} {word}");
        yield return ("another figure", $"{word} Plant No. 2", $"{word} Plant No. 3");
        yield return ("another person", $"{first} {word} {trade.German} GmbH", $"{names.Other(FirstNames, first)} {word} {trade.German} GmbH");
        yield return ("member of the group", $"{word} Holding {form.Short}", $"{word} {form.Short}");
        yield return ("branch abroad", $"{word} {trade.English} Ltd", $"{word} {trade.English} India Pvt Ltd");
        yield return ("another direction", $"Northern {word} {trade.English}", $"Southern {word} {trade.English}");
        yield return ("another in order", $"First {word} Bank", $"Second {word} Bank");
        yield return ("one trade more", $"{word} {form.Short}", $"{word} {trade.English} {form.Short}");
        yield return ("another kind of body", $"ООО «{names.Russian()} {word}»", $"АО «{names.Russian()} {word}»");
        yield return ("only common words agree", $"National {trade.English} Company of {town.Place}", $"National {otherTrade.English} Company of {town.Place}");
        var (one, two) = (names.Russian(), names.Russian());
        if (one != two)
            yield return ("Russian, another word", string.Format(null, Bodies[0].Russian, one), string.Format(null, Bodies[0].English, Romanisations.Of(two, 0)));
        var (chinese, other) = (names.Chinese(), names.Chinese());
        if (chinese.Sounds != other.Sounds)
            yield return ("Chinese, another word", $"{town.Chinese}{chinese.Signs}{trade.Chinese}有限公司", $"{town.Place} {other.Sounds} {trade.English} Co., Ltd.");
    }
}
