namespace CertVerify.Core.Matching;

/// <summary>Decides whether two addresses are the same place (CHECKS.md, CV-HLD-02): total on any string.</summary>
public static class AddressMatch
{
    private static readonly string[] Generic =
        ["road", "rd", "street", "st", "str", "strasse", "avenue", "ave", "av", "rue", "calle", "rua", "via", "cad", "caddesi", "cd", "sok", "sokak", "mah", "mahallesi", "no", "nr", "num",
        "numero", "city", "town", "district", "province", "prov", "county", "state", "zone", "area", "industrial", "park", "building", "bldg", "floor", "room", "block", "unit", "village",
        "lane", "and", "of", "the", "de", "do", "da", "di", "del", "la", "le", "km", "ul", "ulitsa", "po", "box", "p", "o"];

    public static Match Compare(string asked, string found)
    {
        var (left, right) = (Words(asked), Words(found));
        if (left.Count == 0 || right.Count == 0 || NameTokens.IsEastAsian(asked) != NameTokens.IsEastAsian(found))
            return new(Sameness.Unsure, 0, [new("address", 0, "the addresses cannot be compared", asked, found)]);
        var alignment = Alignment.Of(left, right);
        var smaller = Math.Min(left.Count, right.Count);
        var shared = smaller == 0 ? 0 : (double)Math.Min(alignment.Pairs.Count, smaller) / smaller;
        var score = alignment is { LeftOnly: [], RightOnly: [] } ? shared : Math.Min(shared, 0.95);
        return new(Decide(alignment, shared), score, [new("address", score, Said(alignment), asked, found)]);
    }

    private static Sameness Decide(Alignment alignment, double shared) => (alignment.LeftOnly, alignment.RightOnly, shared) switch
    {
        ([], _, _) or (_, [], _) => Sameness.Same,
        (_, _, < 0.4) => Sameness.Different,
        _ => Sameness.Unsure,
    };

    private static string Said(Alignment alignment) => (alignment.LeftOnly, alignment.RightOnly) switch
    {
        ([], []) => "the addresses are the same",
        ([], var more) => $"only the address found has {string.Join(", ", more)}",
        (var more, []) => $"only the address asked about has {string.Join(", ", more)}",
        var (ours, theirs) => $"{string.Join(", ", ours)} stands against {string.Join(", ", theirs)}",
    };

    private static List<NameToken> Words(string address) =>
        [.. Folding.Plain(address).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Generic.Contains(word)).Select(NameVocabulary.TokenFor)];
}
