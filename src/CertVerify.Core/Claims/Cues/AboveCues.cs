using System.Text.RegularExpressions;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Cues;

/// <summary>Turns the words for a company that "above" follows, "… of the organisation above has been audited", into ones that point back to it.</summary>
internal static class AboveCues
{
    private static readonly Regex s_above = new($@"\G[\s,(]*{SmallWords.Whole(SmallWord.Above)}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static Cue Settled(Cue cue) => cue.Role == Role.Holder && s_above.IsMatch(cue.Phrase.Text, cue.Span.End) ? cue with { Role = Role.Above } : cue;
}
