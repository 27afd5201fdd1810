using System.Collections.Frozen;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Normalising;

/// <summary>Knows which international standard and edition a printed designation stands for.</summary>
internal static class StandardIndex
{
    private static readonly FrozenDictionary<string, StandardRow> ByDesignation = Shipped.Standards
        .SelectMany(row => row.Aliases.Prepend(row.Designation).Select(name => (Key: Key(name), Row: row)))
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Row);

    private static readonly FrozenDictionary<string, StandardRow> ByIsoNumber = Shipped.Standards
        .SelectMany(row => row.Aliases.Prepend(row.Designation).Select(name => (Prefix: PrefixOf(name), Number: NumberOf(name), Row: row)))
        .Where(entry => entry.Prefix.IsIso)
        .DistinctBy(entry => entry.Number)
        .ToFrozenDictionary(entry => entry.Number, entry => entry.Row);

    private static readonly FrozenDictionary<string, Adoption[]> Adoptions = Shipped.Adoptions
        .Where(row => row.Number is not null)
        .GroupBy(row => Key(StandardPrefix.Parse(row.Prefix), row.Number!))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenSet<Standard> KnownEditions =
        Shipped.Editions.Select(row => new Standard(row.Designation, row.Year)).ToFrozenSet();

    internal static bool IsKnownEdition(Standard standard) => KnownEditions.Contains(standard);

    internal static StandardRow? OfIsoNumber(string number) => ByIsoNumber.GetValueOrDefault(number);

    internal static StandardRow? Row(string designation) =>
        designation.AsSpan().IndexOfAnyInRange('0', '9') < 0 ? null : ByDesignation.GetValueOrDefault(Key(designation));

    /// <summary>The standard that a designation stands for; null when the letters and number belong to no standard we know of.</summary>
    internal static Standard? Resolve(StandardPrefix prefix, string number, string? edition)
    {
        if (prefix.IsIso)
            return new(OfIsoNumber(number)?.Designation ?? Unlisted(prefix, number), edition);
        List<Adoption> rows = [.. prefix.Tails.Where(tail => !tail.IsIso).SelectMany(tail => Adoptions.GetValueOrDefault(Key(tail, number)) ?? [])];
        if (rows is [{ Designation: { } adopted }, ..])
            return IsRevision(edition) ? new(adopted, edition) : rows.Find(row => row.Year == edition) is { } row ? new(adopted, row.Edition) : OfItsYear(prefix, new(adopted, edition));
        if (ByDesignation.TryGetValue(Key(prefix, number), out var own))
            return new(own.Designation, edition);
        return prefix.KeepsIsoNumber ? OfItsYear(prefix, new(OfIsoNumber(number)?.Designation ?? Unlisted(prefix, number), edition)) : null;
    }

    /// <summary>A letter is the same everywhere; a national year tells the edition only through the table.</summary>
    private static bool IsRevision(string? edition) => edition is [>= 'A' and <= 'Z'];

    /// <summary>Of an adoption that is not in the table: one that has ISO's number and an edition's own year adopts that edition, of another nobody knows which.</summary>
    private static Standard OfItsYear(StandardPrefix prefix, Standard standard) => prefix.KeepsIsoNumber && IsKnownEdition(standard) ? standard : standard with { Edition = null };

    private static string Unlisted(StandardPrefix prefix, string number) => prefix.Key.Contains("iec", StringComparison.Ordinal) ? $"ISO/IEC {number}" : $"ISO {number}";

    private static string Key(string designation) => Key(PrefixOf(designation), NumberOf(designation));

    private static string Key(StandardPrefix prefix, string number) => $"{prefix.Key} {number}";

    private static StandardPrefix PrefixOf(string designation) => StandardPrefix.Parse(StandardPattern.LettersBeforeNumber(designation));

    private static string NumberOf(string designation) => designation[StandardPattern.LettersBeforeNumber(designation).Length..];
}
