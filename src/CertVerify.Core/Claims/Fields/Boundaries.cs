using System.Buffers;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>What ends a block of running text, whoever announced it.</summary>
internal static class Boundaries
{
    private static readonly Role[] s_roles =
    [
        Role.Number, Role.MainNumber, Role.Holder, Role.Above, Role.Address, Role.Site, Role.Conforms, Role.Standard, Role.Scope, Role.Exclusion, Role.Iaf, Role.Initial, Role.Issued, Role.Certified, Role.Decided,
        Role.From, Role.Expires, Role.Period, Role.Previous, Role.Other, Role.CertificationBody, Role.Accreditation, Role.AccreditationNumber, Role.End, Role.System, Role.Identifier,
    ];

    private static readonly SearchValues<char> s_edges = SearchValues.Create(",;:-–|(");

    /// <summary>Whether a label may be one: not of what may stand in any block, such as a language.</summary>
    public static bool MayBe(Cue label) => s_roles.Contains(label.Role);

    /// <summary>Whether a line begins with the label of something else.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="line">The line.</param>
    /// <param name="own">What the block is about.</param>
    /// <param name="passing">What else may be announced without ending it.</param>
    public static bool IsAt(Reading reading, Phrase line, Role own, params Role[] passing) =>
        reading.CuesOf(line).Any(c => c.IsHeading && !IsMereNo(c) && !passing.Contains(c.Role) && MayBe(c) && (c.Role != own || c.IsMarked || c.Words > 1));

    public static bool IsStandard(Reading reading, Phrase line) => reading.StandardsIn(line).Sum(s => s.Length) > 0.7 * line.Text.Length;

    public static bool IsDate(Phrase line) => PrintedDates.Find(line.Text) is var dates && (dates.Count > 1 || dates.Sum(d => d.Length) > 0.6 * line.Text.Length);

    /// <summary>A few words with a colon announce something else, whatever they are.</summary>
    public static bool AnnouncesOther(Phrase line) => line.Words.Count <= 4 && line.Text is [.., ':' or '：'];

    /// <summary>Cuts the last line of a block off where a label of something else stands in the middle of it, and says whether there was one.</summary>
    public static bool CutOff(Reading reading, List<Span> block, Role own)
    {
        var line = block[^1];
        var cut = reading.CuesOf(line.Phrase).Where(c => c.Span.Start > line.Start + 3 && c.Span.Start < line.End && Interrupts(c, own)).Select(c => (int?)c.Span.Start).Min();
        if (cut is not { } at)
            return false;
        block[^1] = line.First(at - line.Start).Trim(s_edges);
        if (own is Role.Holder or Role.Address && block.Count > 1 && IsBeginningOfSentence(block[^1].Text))
            block.RemoveAt(block.Count - 1);
        return true;
    }

    /// <summary>"has been assessed and" before "conforms to": of the sentence, where it begins small and holds neither a figure nor a comma.</summary>
    private static bool IsBeginningOfSentence(string text) => text.Length == 0 || !char.IsUpper(text[0]) && !text.Any(c => char.IsDigit(c) || c is ',' or '，');

    /// <summary>A label with its colon, or set words of conformity behind a name or address, end what stands before them in the line.</summary>
    private static bool Interrupts(Cue cue, Role own) =>
        cue.Role != own && cue.Words > 1 && MayBe(cue) && (cue.IsMarked || own is not Role.Scope && IsSetConformity(cue));

    private static bool IsSetConformity(Cue cue) => cue.Role == Role.Conforms && (cue.Words > 2 || cue.Phrase.Text[..cue.Span.Start].TrimEnd() is [.., ',']);

    /// <summary>"No." begins a house number as often as a certificate's.</summary>
    private static bool IsMereNo(Cue cue) => cue.Role == Role.Number && cue.Span.Length <= 3;
}
