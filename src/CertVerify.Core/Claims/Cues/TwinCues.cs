using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Cues;

/// <summary>Joins a label to its twin in another language: "Company / Firma:".</summary>
internal static class TwinCues
{
    private const string BesideStroke = " .:";

    /// <param name="cues">Those of one phrase.</param>
    /// <returns>The same, each that a stroke parts from another of its role reaching to the end of that one, which is left out.</returns>
    public static List<Cue> Joined(List<Cue> cues)
    {
        var beginning = cues.ToLookup(cue => (cue.Role, cue.Span.Start));
        var twins = cues.SelectMany(cue => BehindStroke(cue) is { } start ? beginning[(cue.Role, start)] : []).ToHashSet();
        return twins.Count == 0 ? cues : [.. cues.Where(cue => !twins.Contains(cue)).Select(cue => WithTwins(cue, beginning))];
    }

    private static Cue WithTwins(Cue cue, ILookup<(Role, int), Cue> beginning)
    {
        var (last, words) = (cue, cue.Words);
        while (BehindStroke(last) is { } start && beginning[(cue.Role, start)].FirstOrDefault() is { } twin)
            (last, words) = (twin, words + twin.Words);
        return cue with { Span = new Span(cue.Phrase, cue.Span.Start, last.Span.End - cue.Span.Start), Words = words };
    }

    /// <summary>Where a twin would begin; null when no stroke follows.</summary>
    private static int? BehindStroke(Cue cue)
    {
        var text = cue.Phrase.Text;
        var rest = text.AsSpan(cue.Span.End).TrimStart(BesideStroke);
        return rest is ['/' or '|', ..] ? text.Length - rest[1..].TrimStart(BesideStroke).Length : null;
    }
}
