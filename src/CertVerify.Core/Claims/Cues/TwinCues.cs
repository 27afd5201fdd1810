using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Cues;

/// <summary>Joins a label to its twin in another language: "Company / Firma:".</summary>
internal static class TwinCues
{
    /// <param name="cues">Those of one phrase.</param>
    /// <returns>The same, each that a stroke parts from another of its role reaching to the end of that one, which is left out.</returns>
    public static List<Cue> Joined(List<Cue> cues)
    {
        var joined = new List<Cue>();
        foreach (var cue in cues.Where(cue => !cues.Exists(first => AreTwins(first, cue))))
        {
            var last = cue;
            while (cues.Find(next => AreTwins(last, next)) is { } twin)
                last = twin with { Words = last.Words + twin.Words };
            joined.Add(last == cue ? cue : cue with { Span = new Span(cue.Phrase, cue.Span.Start, last.Span.End - cue.Span.Start), Words = last.Words });
        }

        return joined;
    }

    private static bool AreTwins(Cue first, Cue second) =>
        first.Role == second.Role && second.Span.Start > first.Span.End && first.Phrase.Text[first.Span.End..second.Span.Start].Trim(' ', '.', ':') is "/" or "|";
}
