namespace CertVerify.Core.Matching;

/// <summary>Whether two names of certification bodies may mean one body: "SGS" and "SGS United Kingdom Ltd" may, two bodies of one brand family do not.</summary>
internal static class IssuerMatch
{
    /// <summary>Words of nearly every certification body's name.</summary>
    private static readonly string[] Common =
        ["certification", "certifications", "cert", "certificacion", "certificacao", "certificazione", "zertifizierung", "belgelendirme", "quality", "assurance",
        "registrar", "registrars", "assessment", "inspection", "services", "service", "international", "group", "holding", "branch", "national"];

    private static readonly Remembered<HashSet<string>> Known = new(10_000, Telling);

    internal static bool AreAlike(string one, string other)
    {
        var (left, right) = (Known.Of(one), Known.Of(other));
        return left.Count > 0 && right.Count > 0 && (left.IsSubsetOf(right) || right.IsSubsetOf(left));
    }

    /// <summary>The words that tell one body from others; all of them when only common words are there.</summary>
    private static HashSet<string> Telling(string name)
    {
        var words = NameTokens.Of(name).Where(token => token.Discriminates).Select(token => token.Text).ToHashSet();
        var telling = words.Where(word => !Common.Contains(word)).ToHashSet();
        return telling.Count > 0 ? telling : words;
    }
}
