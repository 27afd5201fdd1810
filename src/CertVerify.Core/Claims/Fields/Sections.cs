using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds the block of text that a label announces: after it, beside it or below it.</summary>
internal static class Sections
{
    /// <summary>In type heights.</summary>
    private const double GapBeforeValue = 6.5;

    private const double GapInValue = 3.2;

    private const int MostLinesAbove = 12;

    /// <summary>Labels that end any block of running text.</summary>
    private static readonly Role[] s_boundaries =
    [
        Role.Number, Role.MainNumber, Role.Holder, Role.Above, Role.Address, Role.Site, Role.Conforms, Role.Standard, Role.Scope, Role.Exclusion, Role.Iaf, Role.Initial, Role.Issued, Role.Certified, Role.Decided,
        Role.From, Role.Expires, Role.Period, Role.Previous, Role.Other, Role.CertificationBody, Role.Accreditation, Role.AccreditationNumber, Role.End, Role.System, Role.Identifier,
    ];

    /// <summary>An identifier of the company may stand between its name and its address.</summary>
    private static readonly Role[] s_betweenNameAndAddress = [Role.Identifier];

    /// <summary>The lines that a label announces; empty when its value is announced by a twin of it in another language, or is not there.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="label">The label.</param>
    /// <param name="passing">Roles whose labels are stepped over before the value begins and do not end it there.</param>
    public static List<Span> After(Reading reading, Cue label, params Role[] passing)
    {
        var page = reading.PageOf(label.Phrase);
        if (reading.HangingLabelsOn(page) is { } hanging && hanging.Hold(label))
            return [.. hanging.ValueOf(label)];
        var block = new List<Span>();
        label = LastOfChain(reading, label);
        var start = label.Phrase;
        var isBeside = false;
        if (reading.CuesOf(start).Any(c => c.Span.Start >= label.Span.End && c.ClosesPhrase && c.Role != Role.End && (c.Role != label.Role ? !passing.Contains(c.Role) : c.Words > 1 || c.Role == Role.Holder)))
            return [];
        if (label.Rest.Length > 1 && label.Rest.Text.Any(char.IsLetterOrDigit))
        {
            if (!reading.CuesOf(start).Any(c => c.Span.Start == label.Rest.Start && c.Words > 1))
                block.Add(label.Rest);
        }
        else if (page.After(start).FirstOrDefault(HasContent) is { } beside && !IsBoundary(reading, beside, [], label.Role) && !IsOtherColumn(label, beside))
        {
            block.Add(beside.All);
            start = beside;
            isBeside = true;
        }

        if (block.Count > 0 && !IsWhole(reading, block, label.Role))
            return block;
        foreach (var phrase in (block.Count == 0 ? BlockBelow(page, start) : page.Below(start, GapInValue)).Where(HasContent))
        {
            if (block.Count == 0 && reading.CuesOf(phrase).Any(c => c.IsLabel && (c.Role == label.Role || passing.Contains(c.Role))))
            {
                if (reading.CuesOf(phrase).Any(c => c.IsLabel && c.Role == label.Role))
                    return [];
                continue;
            }

            if (block.Count > 0 && IsCutOff(reading, page, block[^1].Phrase, phrase, label.Role) || !(label.Role == Role.Holder && block.Count > 0 && NameAndAddress.CompletesLegalForm(block[^1].Text, phrase.Text)) && IsBoundary(reading, phrase, block.Count == 0 ? passing : label.Role == Role.Holder ? s_betweenNameAndAddress : [], label.Role) || block.Count > 0 && (IsStandard(reading, phrase) || AnnouncesOther(phrase) || IsDate(phrase)) || label.Role == Role.Scope && block.Count > 0 && (NamesCompany(block[^1].Phrase, phrase) || SaysSystemConforms(reading, phrase)) || isBeside && (IsLabelled(reading, page, phrase, label) || IsInNextRow(page, block[^1].Phrase, phrase, label)) || !isBeside && label.Role == Role.Scope && HasLabelAtItsLeft(reading, page, phrase, label))
                break;
            block.Add(phrase.All);
            if (!IsWhole(reading, block, label.Role))
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
            .Where(p => Math.Abs(p.Box.Left - first.Box.Left) < 0.5 * first.Height || IsCentred(p, first.Box.MiddleX) || IsCentred(p, page.Page.Width / 2)).ToList();
        return passedOver.Count == 0 ? below : passedOver.Concat(page.Below(passedOver[^1], GapInValue));
    }

    private static bool IsCentred(Phrase phrase, double on) => Math.Abs(phrase.Box.MiddleX - on) < 0.5 * phrase.Height;

    /// <summary>The lines right above a label that stands alone under its value; empty where it stands nearer to what is below it.</summary>
    public static List<Span> Above(Reading reading, Cue label)
    {
        var page = reading.PageOf(label.Phrase);
        if (!label.OpensPhrase || !label.ClosesPhrase && !label.StandsBehind || label.IsMarked || page.Above(label.Phrase, 1).LastOrDefault() is not { } value)
            return [];
        var (over, under) = (label.Phrase.Box.Top - value.Box.Bottom, page.Below(label.Phrase, GapBeforeValue).FirstOrDefault()?.Box.Top - label.Phrase.Box.Bottom ?? double.MaxValue);
        if (!label.StandsBehind && over > 0.5 * under || over > (label.StandsBehind ? 2.4 : 1.2) * label.Phrase.Height)
            return [];
        var lines = page.Above(label.Phrase, MostLinesAbove).TakeWhile(p => !IsBoundary(reading, p, [], label.Role) && reading.StandardsIn(p).Count == 0).Select(p => p.All).ToList();
        return [.. lines.AsEnumerable().Reverse()];
    }

    /// <summary>"This is to certify that | the quality management system of | …": the value follows the last of labels that stand one behind the other.</summary>
    /// <summary>In letters: "… ότι η επιχείρηση".</summary>
    private const int LongestBetween = 5;

    private static Cue LastOfChain(Reading reading, Cue label)
    {
        while (reading.CuesOf(label.Phrase).FirstOrDefault(c => c.Span.Start >= label.Span.End && (c.Span.Start == label.Rest.Start || c.ClosesPhrase && c.Span.Start - label.Span.End <= LongestBetween) && (c.Words > 1 || c.ClosesPhrase) && c.Role == label.Role) is { } next)
            label = next;
        return label;
    }

    internal static bool IsStandard(Reading reading, Phrase phrase) => reading.StandardsIn(phrase).Sum(s => s.Length) > 0.7 * phrase.Text.Length;

    /// <summary>A line in other type that ends in a legal form says who, and no longer what.</summary>
    private static bool NamesCompany(Phrase before, Phrase line) => Math.Abs(line.Height - before.Height) > 0.15 * before.Height && Names.LegalFormOf(line.Text) is not null;

    internal static bool IsDate(Phrase phrase) => PrintedDates.Find(phrase.Text) is var dates && (dates.Count > 1 || dates.Sum(d => d.Length) > 0.6 * phrase.Text.Length);

    /// <summary>"The quality management system complies with …" is another sentence.</summary>
    private static bool SaysSystemConforms(Reading reading, Phrase line) =>
        reading.CuesOf(line).Any(c => c.Role == Role.System && c.Span.Start < 6) && reading.CuesOf(line).Any(c => c is { Role: Role.Conforms, Words: > 1 });

    /// <summary>A line that stands behind a label of something else, in a table below the block.</summary>
    private static bool HasLabelAtItsLeft(Reading reading, PageLayout page, Phrase line, Cue label) => LabelsAtItsLeft(reading, page, line, label).Any(c => c.Role != label.Role);

    /// <summary>A few words with a colon announce something else, whatever they are.</summary>
    private static bool AnnouncesOther(Phrase phrase) => phrase.Words.Count <= 4 && phrase.Text is [.., ':' or '：'];

    private static bool HasContent(Phrase phrase) => phrase.Text.Any(char.IsLetterOrDigit);

    /// <summary>Cuts the last line off where a label of something else stands in the middle of it, and says whether there was none.</summary>
    private static bool IsWhole(Reading reading, List<Span> block, Role own)
    {
        var line = block[^1];
        var cut = reading.CuesOf(line.Phrase).Where(c => c.Span.Start > line.Start + 3 && c.Span.Start < line.End && Interrupts(c, own)).Select(c => (int?)c.Span.Start).Min();
        if (cut is { } at)
            block[^1] = line.First(at - line.Start).Trim(s_edges);
        if (cut is not null && own is Role.Holder or Role.Address && block.Count > 1 && IsBeginningOfSentence(block[^1].Text))
            block.RemoveAt(block.Count - 1);
        return cut is null;
    }

    private static readonly System.Buffers.SearchValues<char> s_edges = System.Buffers.SearchValues.Create(",;:-–|(");

    /// <summary>"has been assessed and" before "conforms to": of the sentence, where it begins small and holds neither a figure nor a comma.</summary>
    private static bool IsBeginningOfSentence(string text) => text.Length == 0 || !char.IsUpper(text[0]) && !text.Any(c => char.IsDigit(c) || c is ',' or '，');

    /// <summary>A label with its colon, or set words of conformity behind a name or address, end what stands before them in the line.</summary>
    private static bool Interrupts(Cue cue, Role own) =>
        cue.Role != own && cue.Words > 1 && s_boundaries.Contains(cue.Role) && (cue.IsMarked || own is not Role.Scope && cue.Role == Role.Conforms && (cue.Words > 2 || cue.Phrase.Text[..cue.Span.Start].TrimEnd() is [.., ',']));

    /// <summary>Whether a line of the column of values has a label of its own in the column of labels.</summary>
    private static bool IsLabelled(Reading reading, PageLayout page, Phrase line, Cue label) =>
        LabelsAtItsLeft(reading, page, line, label).Any(c => Math.Abs(c.Phrase.Box.Left - label.Phrase.Box.Left) < 3 * label.Phrase.Height);

    /// <summary>Whether a line begins the next row of a table, whatever its label there is: it stands beside it, as far below the row before as rows are.</summary>
    private static bool IsInNextRow(PageLayout page, Phrase before, Phrase line, Cue label) =>
        page.LeftOf(line).ToList() is [var left] && Math.Abs(left.Box.Left - label.Phrase.Box.Left) < label.Phrase.Height && Math.Abs(line.Box.Left - before.Box.Left) < line.Height
        && line.Box.Top - before.Box.Bottom > RowGap * line.Height && left.Text.Any(char.IsLetter) && !page.LeftOf(before).Any(p => left.Box.Top - p.Box.Bottom < RowGap * line.Height);

    /// <summary>In type heights.</summary>
    private const double RowGap = 0.4;

    private static IEnumerable<Cue> LabelsAtItsLeft(Reading reading, PageLayout page, Phrase line, Cue label) =>
        page.LeftOf(line).FirstOrDefault() is { } left && left != label.Phrase ? reading.CuesOf(left).Where(c => c.IsHeading && c.ClosesPhrase && s_boundaries.Contains(c.Role)) : [];

    private static bool IsBoundary(Reading reading, Phrase phrase, Role[] passing, Role own) =>
        reading.CuesOf(phrase).Any(c => c.IsHeading && !IsMereNo(c) && !passing.Contains(c.Role) && s_boundaries.Contains(c.Role) && (c.Role != own || c.IsMarked || c.Words > 1));

    /// <summary>Beside a sentence that leads over to the value stands the same in another script.</summary>
    private static bool IsOtherColumn(Cue label, Phrase beside) => label is { Words: > 3, Role: Role.Holder } && Scripts.IsForeign(label.Span.Text) != Scripts.IsForeign(beside.Text);

    /// <summary>Whether a label stands alone on a line between two that are centred, though outside their column: at the margin.</summary>
    private static bool IsCutOff(Reading reading, PageLayout page, Phrase upper, Phrase lower, Role own) =>
        IsCentred(lower, upper.Box.MiddleX) && IsCentred(lower, page.Page.Width / 2) && page.LinesBetween(upper, lower).Any(line => line is [var only] && reading.CuesOf(only).Any(c => c is { IsHeading: true, ClosesPhrase: true, Words: > 1 } && c.Role != own && s_boundaries.Contains(c.Role)));

    /// <summary>"No." begins a house number as often as a certificate's.</summary>
    private static bool IsMereNo(Cue cue) => cue.Role == Role.Number && cue.Span.Length <= 3;
}
