using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds the block of text that a label announces: after it, beside it or below it.</summary>
internal static class Sections
{
    /// <summary>In type heights.</summary>
    private const double GapBeforeValue = 6.5, GapInValue = 3.2, GapAboveLabel = 1.2, GapAboveLabelBehind = 2.4;

    private const int MostLinesAbove = 12;

    /// <summary>In letters: "… ότι η επιχείρηση".</summary>
    private const int LongestBetween = 5;

    /// <summary>The lines that a label announces; empty when its value is announced by a twin of it in another language, or is not there.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="label">The label.</param>
    /// <param name="passing">Roles whose labels are stepped over before the value begins and do not end it there.</param>
    public static List<Span> After(Reading reading, Cue label, params Role[] passing)
    {
        var page = reading.PageOf(label.Phrase);
        if (reading.HangingLabelsOn(page) is { } hanging && hanging.Hold(label))
            return [.. hanging.ValueOf(label)];
        label = LastOfChain(reading, label);
        if (reading.CuesOf(label.Phrase).Any(c => AnnouncesWhatIsBelow(c, label, passing)))
            return [];
        var isInline = label.Rest.Length > 1 && HasContent(label.Rest.Text);
        var beside = isInline ? null : ValueBeside(reading, page, label);
        var block = new List<Span>();
        if (beside is not null)
            block.Add(beside.All);
        else if (isInline && !reading.CuesOf(label.Phrase).Any(c => c.Span.Start == label.Rest.Start && c.Words > 1))
            block.Add(label.Rest);
        if (block.Count > 0 && Boundaries.CutOff(reading, block, label.Role))
            return block;
        return WithLinesBelow(block, reading, page, beside ?? label.Phrase, label, new(reading, page, label, beside is not null), passing);
    }

    /// <summary>The lines right above a label that stands alone under its value; empty where it stands nearer to what is below it.</summary>
    public static List<Span> Above(Reading reading, Cue label)
    {
        var page = reading.PageOf(label.Phrase);
        if (!label.OpensPhrase || !label.ClosesPhrase && !label.StandsBehind || label.IsMarked || page.Above(label.Phrase, 1).LastOrDefault() is not { } value)
            return [];
        var over = label.Phrase.Box.Top - value.Box.Bottom;
        var under = page.Below(label.Phrase, GapBeforeValue).FirstOrDefault()?.Box.Top - label.Phrase.Box.Bottom ?? double.MaxValue;
        if (!label.StandsBehind && over > 0.5 * under || over > (label.StandsBehind ? GapAboveLabelBehind : GapAboveLabel) * label.Phrase.Height)
            return [];
        return
        [
            .. page.Above(label.Phrase, MostLinesAbove).TakeWhile(p => !Boundaries.IsAt(reading, p, label.Role) && reading.StandardsIn(p).Count == 0).Select(p => p.All).Reverse(),
        ];
    }

    /// <summary>"This is to certify that | the quality management system of | …": the value follows the last of labels that stand one behind the other.</summary>
    private static Cue LastOfChain(Reading reading, Cue label)
    {
        while (reading.CuesOf(label.Phrase).FirstOrDefault(c => c.Role == label.Role && Follows(c, label)) is { } next)
            label = next;
        return label;
    }

    private static bool Follows(Cue next, Cue label) =>
        next.Span.Start >= label.Span.End
        && (next.Span.Start == label.Rest.Start || next.ClosesPhrase && next.Span.Start - label.Span.End <= LongestBetween)
        && (next.Words > 1 || next.ClosesPhrase);

    /// <summary>It stands behind the label at the end of its line.</summary>
    private static bool AnnouncesWhatIsBelow(Cue cue, Cue label, Role[] passing) =>
        cue.Span.Start >= label.Span.End && cue.ClosesPhrase && cue.Role != Role.End
        && (cue.Role == label.Role ? cue.Words > 1 || cue.Role == Role.Holder : !passing.Contains(cue.Role));

    private static Phrase? ValueBeside(Reading reading, PageLayout page, Cue label) =>
        page.After(label.Phrase).FirstOrDefault(p => HasContent(p.Text)) is { } beside && !Boundaries.IsAt(reading, beside, label.Role) && !IsInOtherScript(label, beside) ? beside : null;

    /// <summary>Beside a sentence that leads over to the value stands the same in another script.</summary>
    private static bool IsInOtherScript(Cue label, Phrase beside) => label is { Words: > 3, Role: Role.Holder } && LinesOfName.AreOfTwoScripts(label.Span.Text, beside.Text);

    private static List<Span> WithLinesBelow(List<Span> block, Reading reading, PageLayout page, Phrase start, Cue label, SectionEnd end, Role[] passing)
    {
        foreach (var line in (block.Count == 0 ? BlockBelow(page, start) : page.Below(start, GapInValue)).Where(p => HasContent(p.Text)))
        {
            if (block.Count == 0)
            {
                var labels = reading.CuesOf(line).Where(c => c.IsLabel).ToList();
                if (labels.Exists(c => c.Role == label.Role))
                    return [];
                if (labels.Exists(c => passing.Contains(c.Role)))
                    continue;
            }

            if (block.Count == 0 ? end.IsAtBeginning(line, passing) : end.IsBetween(block[^1], line))
                break;
            block.Add(line.All);
            if (Boundaries.CutOff(reading, block, label.Role))
                break;
        }

        return block;
    }

    /// <summary>
    /// What stands below a label, with the lines before it that reach too little under the label to be in its column: those of an indented block, and those that are centred on the page
    /// or on what follows them.
    /// </summary>
    private static IEnumerable<Phrase> BlockBelow(PageLayout page, Phrase label)
    {
        var below = page.Below(label, GapBeforeValue);
        if (below.FirstOrDefault() is not { } first)
            return [];
        var passedOver = page.LinesBetween(label, first).Where(line => line is [_]).Select(line => line[0])
            .Where(p => Math.Abs(p.Box.Left - first.Box.Left) < 0.5 * first.Height || p.IsCentredOn(first.Box.MiddleX) || p.IsCentredOn(page.Page.Width / 2)).ToList();
        return passedOver.Count == 0 ? below : passedOver.Concat(page.Below(passedOver[^1], GapInValue));
    }

    private static bool HasContent(string text) => text.Any(char.IsLetterOrDigit);
}
