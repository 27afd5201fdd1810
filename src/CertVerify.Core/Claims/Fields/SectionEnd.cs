using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Tells before which line the block ends that a label announces.</summary>
/// <param name="reading">The document.</param>
/// <param name="page">Where the label is.</param>
/// <param name="label">The label.</param>
/// <param name="isBeside">Whether the block begins beside its label and not below it.</param>
internal sealed class SectionEnd(Reading reading, PageLayout page, Cue label, bool isBeside)
{
    /// <summary>In type heights.</summary>
    private const double RowGap = 0.4, GapOverValue = 0.8;

    /// <summary>An identifier of the company may stand between its name and its address.</summary>
    private readonly Role[] _passing = label.Role == Role.Holder ? [Role.Identifier] : [];

    /// <summary>Whether no block begins at a line.</summary>
    /// <param name="line">The first after the label.</param>
    /// <param name="passing">What may be announced before the block begins.</param>
    public bool IsAtBeginning(Phrase line, Role[] passing) => Boundaries.IsAt(reading, line, label.Role, passing) || IsScopeBehindOtherLabel(line);

    /// <summary>Whether a block ends between two lines.</summary>
    public bool IsBetween(Span last, Phrase line) =>
        IsCutOff(last.Phrase, line)
        || !CompletesName(last, line) && Boundaries.IsAt(reading, line, label.Role, _passing)
        || Boundaries.IsStandard(reading, line)
        || Boundaries.AnnouncesOther(line)
        || Boundaries.IsDate(line)
        || label.Role == Role.Scope && (NamesCompany(last.Phrase, line) || SaysSystemConforms(line))
        || isBeside && (HasLabelOfItsOwn(line) || IsInNextRow(last.Phrase, line))
        || IsScopeBehindOtherLabel(line);

    private bool CompletesName(Span last, Phrase line) => label.Role == Role.Holder && LegalFormLines.Complete(last.Text, line.Text);

    /// <summary>A line in other type that ends in a legal form says who, and no longer what.</summary>
    private static bool NamesCompany(Phrase before, Phrase line) => Math.Abs(line.Height - before.Height) > 0.15 * before.Height && Names.LegalFormOf(line.Text) is not null;

    /// <summary>"The quality management system complies with …" is another sentence.</summary>
    private bool SaysSystemConforms(Phrase line) =>
        reading.CuesOf(line).Any(c => c.Role == Role.System && c.Span.Start < 6) && reading.CuesOf(line).Any(c => c is { Role: Role.Conforms, Words: > 1 });

    /// <summary>A line that stands behind a label of something else, in a table below the block.</summary>
    private bool IsScopeBehindOtherLabel(Phrase line) => label.Role == Role.Scope && !isBeside && LabelsLeftOf(line).Any(c => c.Role != label.Role && !StandsOverValue(c.Phrase));

    /// <summary>What is right under it, and no label, is its value.</summary>
    private bool StandsOverValue(Phrase other) => page.Below(other, GapOverValue).FirstOrDefault() is { } below && !reading.CuesOf(below).Any(c => c.IsHeading);

    /// <summary>Whether a line of the column of values has a label of its own in the column of labels.</summary>
    private bool HasLabelOfItsOwn(Phrase line) => LabelsLeftOf(line).Any(c => Math.Abs(c.Phrase.Box.Left - label.Phrase.Box.Left) < 3 * label.Phrase.Height);

    private IEnumerable<Cue> LabelsLeftOf(Phrase line) =>
        page.LeftOf(line).FirstOrDefault() is { } left && left != label.Phrase ? reading.CuesOf(left).Where(c => c is { IsHeading: true, ClosesPhrase: true } && Boundaries.MayBe(c)) : [];

    /// <summary>Whether a line begins the next row of a table, whatever its label there is: it stands beside it, as far below the row before as rows are.</summary>
    private bool IsInNextRow(Phrase before, Phrase line) =>
        page.LeftOf(line).ToList() is [var left] && left.Text.Any(char.IsLetter)
        && Math.Abs(left.Box.Left - label.Phrase.Box.Left) < label.Phrase.Height && Math.Abs(line.Box.Left - before.Box.Left) < line.Height
        && line.Box.Top - before.Box.Bottom > RowGap * line.Height
        && !page.LeftOf(before).Any(p => left.Box.Top - p.Box.Bottom < RowGap * line.Height);

    /// <summary>Whether a label stands alone on a line between two that are centred, though outside their column: at the margin.</summary>
    private bool IsCutOff(Phrase upper, Phrase lower) =>
        lower.IsCentredOn(upper.Box.MiddleX) && lower.IsCentredOn(page.Page.Width / 2)
        && page.LinesBetween(upper, lower).Any(line => line is [var only] && reading.CuesOf(only).Any(IsOtherLabel));

    private bool IsOtherLabel(Cue cue) => cue is { IsHeading: true, ClosesPhrase: true, Words: > 1 } && cue.Role != label.Role && Boundaries.MayBe(cue);
}
