using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>The lists of a network's members on a document, all of whom are issuers, but not of this paper: found once, each from where it begins to the end of its page.</summary>
internal sealed class NetworkMembers
{
    private static readonly Regex s_beginning = new($@"{SmallWords.Any(SmallWord.Members)}\s*\*?\s*[:：]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly Dictionary<Phrase, int> _from;

    private NetworkMembers(Dictionary<Phrase, int> from) => _from = from;

    public static NetworkMembers In(Reading reading)
    {
        var from = new Dictionary<Phrase, int>();
        foreach (var page in reading.Pages)
        {
            var isListed = false;
            foreach (var phrase in page.Phrases)
            {
                if (isListed)
                    from[phrase] = 0;
                else if (s_beginning.Match(phrase.Text) is { Success: true, Index: var at })
                    (isListed, from[phrase]) = (true, at + 1);
            }
        }

        return new(from);
    }

    public bool Hold(Span name) => _from.TryGetValue(name.Phrase, out var from) && name.Start >= from;
}
