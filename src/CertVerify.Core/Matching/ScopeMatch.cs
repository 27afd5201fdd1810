using CertVerify.Core.Normalising;

namespace CertVerify.Core.Matching;

/// <summary>Decides whether a scope statement covers a product and the processes it needs (CHECKS.md, CV-SCP-02 and 03): total on any string.</summary>
public static class ScopeMatch
{
    /// <summary>Words of a product too common to tell it from others.</summary>
    internal static readonly string[] Common =
        ["and", "for", "the", "with", "custom", "parts", "part", "components", "component", "products", "product", "goods", "items", "assemblies", "assembly", "equipment",
        "und", "teile", "pieces", "piezas", "productos", "produtos", "prodotti", "urunleri"];

    /// <summary>Same: most of the product's words are named, for no other purpose, and no sector contradicts it. Different: words, kind and sector all lie elsewhere.</summary>
    /// <param name="product">The product as the buyer calls it.</param>
    /// <param name="scope">The scope as certified.</param>
    /// <param name="iafCodes">The certificate's sectors, as printed; a code of another list is passed over.</param>
    public static Match Product(string product, string scope, IReadOnlyList<string> iafCodes)
    {
        var (wanted, offered) = (ScopePurpose.Of(product), ScopePurpose.Of(scope));
        var goods = ScopeConcepts.Of(wanted.Goods);
        var (terms, family, purpose, sector) = (Terms(wanted.Goods, offered), Family(goods, ScopeConcepts.Of(offered.Goods)), Purpose(wanted, offered), Sector(goods, iafCodes));
        var features = new[] { terms, family, purpose, sector }.OfType<Feature>().ToList();
        return new(Decide(terms.Score, family?.Score, purpose?.Score, sector?.Score), features.Average(feature => feature.Score), features);
    }

    /// <summary>One feature for each process needed: 1 named in the scope, 0.5 part of what is named, 0 absent.</summary>
    public static Match Processes(IReadOnlyList<string> processes, string scope)
    {
        var offered = ScopeConcepts.Of(scope);
        List<Feature> features = [.. processes.Select(process => Process(process, scope, offered))];
        var decision = features switch
        {
            [] => Sameness.Unsure,
            _ when features.TrueForAll(feature => feature.Score == 1) => Sameness.Same,
            _ when offered.Activities.Count > 0 && features.Exists(feature => feature.Score == 0) => Sameness.Different,
            _ => Sameness.Unsure,
        };
        return new(decision, features.Count == 0 ? 0 : features.Average(feature => feature.Score), features);
    }

    private static Sameness Decide(double terms, double? family, double? purpose, double? sector) => (terms, family, purpose, sector) switch
    {
        ( > 0.5, _, null or > 0, null or > 0) => Sameness.Same,
        (0, not 1, _, 0) or (0, 0, _, null) => Sameness.Different,
        _ => Sameness.Unsure,
    };

    /// <summary>A word that the scope has only for the purpose of its goods counts little: castings for valves are no valves.</summary>
    private static Feature Terms(string product, ScopePurpose scope)
    {
        var (asked, offered) = (TermsOf(product), new ScopeText(scope.Goods));
        var named = asked.FindAll(term => IsNamed(term, offered));
        if (named.Count > 0)
            return new("terms", (double)named.Count / asked.Count, $"{Quoted(named)} is named", product, string.Join(", ", named));
        var served = scope.Purpose is null ? [] : asked.FindAll(term => IsNamed(term, new ScopeText(scope.Purpose)));
        return served.Count == 0
            ? new("terms", 0, $"no shared term", product, scope.Goods)
            : new("terms", 0.2, $"{Quoted(served)} is named only as what the goods are for", product, string.Join(", ", served));
    }

    /// <summary>Null unless both say what the goods are for.</summary>
    private static Feature? Purpose(ScopePurpose wanted, ScopePurpose offered)
    {
        if (wanted.Purpose is not { } ours || offered.Purpose is not { } theirs)
            return null;
        var isShared = TermsOf(ours).Exists(term => IsNamed(term, new ScopeText(theirs)))
            || ScopeConcepts.Of(theirs).Families.Keys.Any(ScopeConcepts.Of(ours).Families.ContainsKey);
        return isShared
            ? new("purpose", 1, $"the goods are for the same purpose", ours, theirs)
            : new("purpose", 0, $"the scope is for {theirs}, your product is for {ours}", ours, theirs);
    }

    private static Feature? Family(ScopeConcepts wanted, ScopeConcepts offered)
    {
        if (wanted.Families.Count == 0 || offered.Families.Count == 0)
            return null;
        return wanted.Families.Keys.FirstOrDefault(offered.Families.ContainsKey) is { } family
            ? new("family", 1, $"the scope names the same kind of goods: \"{offered.Families[family]}\"", wanted.Families[family], offered.Families[family])
            : new("family", 0, $"the goods are of different kinds", string.Join(", ", wanted.Families.Values), string.Join(", ", offered.Families.Values));
    }

    private static Feature? Sector(ScopeConcepts wanted, IReadOnlyList<string> iafCodes)
    {
        var certified = iafCodes.Select(IafSector.Read).OfType<string>().Distinct().ToList();
        if (certified.Count == 0 || wanted.IafCodes.Count == 0)
            return null;
        var (asked, held) = (string.Join(", ", wanted.IafCodes), string.Join(", ", certified));
        return wanted.IafCodes.Any(certified.Contains)
            ? new("sector", 1, $"sector IAF {held} fits", asked, held)
            : new("sector", 0, $"the certificate is for sector IAF {held}, the product is in IAF {asked}", asked, held);
    }

    private static Feature Process(string process, string scope, ScopeConcepts offered)
    {
        var asked = ScopeVocabulary.Activities.Select(known => known.Activity).Where(known => known.Equals(process.Trim(), StringComparison.OrdinalIgnoreCase))
            .Union(ScopeConcepts.Of(process).Activities.Keys).ToList();
        if (asked.Find(offered.Activities.ContainsKey) is { } named)
            return new("process", 1, $"{process} is named", process, offered.Activities[named]);
        if (asked.Count == 0)
            return Terms(process, new(scope, null)) is { Score: > 0 } term ? term with { Name = "process", Score = 1 } : new("process", 0.5, $"\"{process}\" is not a word we know", process, null);
        var known = ScopeVocabulary.Activity(asked[0]);
        if (known.PartOf is { } whole && offered.Activities.TryGetValue(whole, out var words))
            return new("process", 0.5, $"{process} is not named but may be part of \"{words}\"", process, words);
        return known.MayBe is { } other && offered.Activities.TryGetValue(other, out var near)
            ? new("process", 0.5, $"{process} is not named but may be part of \"{near}\"", process, null)
            : new("process", 0, $"{process} is not named", process, null);
    }

    /// <summary>The words of a product that tell it from others.</summary>
    private static List<string> TermsOf(string product) => Scripts.IsEastAsian(product)
        ? [new ScopeText(product).Unspaced]
        : [.. new ScopeText(product).Words.Where(word => word.Length > 2 && !Common.Contains(word)).Distinct()];

    private static bool IsNamed(string term, ScopeText scope) => Scripts.IsEastAsian(term)
        ? scope.Unspaced.Contains(term, StringComparison.Ordinal)
        : scope.Words.Any(word => ScopeText.AreOfOneStem(word, term));

    private static string Quoted(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"\"{word}\""));
}
