using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Cues;

/// <summary>Finds labels that are broken over two lines, "Certificate registration / number", and sentences that are where they lead over to a value.</summary>
internal static class WrappedCues
{
    private const int FewestWords = 3;
    private const int FewestWordsOfASentence = 4;

    /// <summary>So many are a sentence that leads over to the value, though the value follows in the line.</summary>
    private const int FewestWordsBeforeValue = 6;

    private const int LongestLabel = 60;
    private const double LineGap = 1.2;

    /// <summary>Puts such a label on its second line, or on its first where the value stands beside that one, in place of the lesser labels that its halves make.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cues">The cues of each phrase so far.</param>
    /// <param name="find">Finds cues in a line of text.</param>
    public static void Join(PageLayout page, Dictionary<Phrase, List<Cue>> cues, Func<string, bool, IEnumerable<(Role Meaning, string Language, int Start, int Length, int Words)>> find)
    {
        foreach (var first in page.Phrases.Where(p => p.Text.Any(char.IsLetter) && p.Text[^1] is not (':' or '.')))
        {
            if (page.Below(first, LineGap).FirstOrDefault() is not { } second || !char.IsLetter(second.Text[0]))
                continue;
            var seam = first.Text.Length;
            var joined = find($"{first.Text} {second.Text}", first.Words[0].ReadBy == ReadBy.Ocr)
                .Where(c => c.Words >= (seam <= LongestLabel ? FewestWords : FewestWordsOfASentence) && c.Start < seam && c.Start + c.Length > seam + 1)
                .Select(c => (Cue: AboveCues.Settled(new Cue(c.Meaning, c.Language, new Span(second, 0, c.Start + c.Length - seam - 1), c.Words)), c.Start))
                .Where(c => c.Cue.IsMarked || c.Cue.ClosesPhrase || c.Cue.Words >= FewestWordsBeforeValue).ToList();
            if (joined.Count == 0)
                continue;
            cues[first].RemoveAll(c => c.Span.End > joined[0].Start);
            cues[second].RemoveAll(c => c.Span.Start < joined[0].Cue.Span.End);
            if (StandsBeside(page, first, second))
                cues[first].AddRange(joined.Select(c => c.Cue with { Span = new Span(first, c.Start, seam - c.Start) }));
            else
                cues[second].InsertRange(0, joined.Select(c => c.Cue));
        }
    }

    private static bool StandsBeside(PageLayout page, Phrase first, Phrase second) => page.After(first).Any() && !page.After(second).Any();
}
