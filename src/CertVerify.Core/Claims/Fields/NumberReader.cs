using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads the certificate's number: what stands after, beside or below a label that announces it.</summary>
internal static class NumberReader
{
    private const double SettledCertainty = 0.85, ByShapeCertainty = 0.8;

    /// <summary>The least confidence of a second number.</summary>
    private const double Clear = 0.85;

    /// <summary>Of one that stands alone on its line.</summary>
    private const int Shortest = 7, Longest = 30;

    public static Field<string>? Read(Reading reading) => AfterLabels(reading, Role.Number).FirstOrDefault()?.Field ?? TitledNumber.Read(reading) ?? ByShape(reading);

    /// <summary>The number as it must have been printed, where a letter was taken for a digit: the one alternative that has the shape of the issuer's numbers.</summary>
    public static Field<string>? Settled(Field<string>? number, IReadOnlyList<NumberShape> shapes)
    {
        if (number is null || shapes.Count == 0 || shapes.Any(s => Shapes.Fits(number.Value, s.Pattern)))
            return number;
        var fitting = (number.Alternatives ?? []).Where(a => shapes.Any(s => Shapes.Fits(a, s.Pattern))).Take(2).ToList();
        return fitting is [var only] ? number with { Value = only, Alternatives = [number.Value], Confidence = Math.Min(number.Confidence, SettledCertainty) } : number;
    }

    /// <summary>Every number that labels of a role announce, the likeliest first, each number once.</summary>
    public static IReadOnlyList<NumberCandidate> AfterLabels(Reading reading, Role role) =>
    [
        .. reading.Cues.Where(c => c.Role == role && NumberLabel.Announces(reading, c))
            .SelectMany(c => LabelledNumbers.Around(reading, c))
            .OrderByDescending(c => c.Certainty)
            .DistinctBy(c => Numbers.Canonical(c.Field.Value)),
    ];

    /// <summary>What its page gives the certificate as a number beside the one that was read: each clearly announced at the beginning of a line as the number of this paper, and no part or misreading of the other.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="number">As read.</param>
    public static IReadOnlyList<Field<string>> Beside(Reading reading, Field<string> number) =>
    [
        .. reading.Labels(Role.Number).Where(label => label.OpensPhrase && label.Phrase.Page == number.Page && NumberLabel.NamesPaper(label) && NumberLabel.Announces(reading, label) && !GoesOnWithSentence(reading, label))
            .Select(label => (Label: label, LabelledNumbers.Around(reading, label).FirstOrDefault()?.Field))
            .Where(found => found.Field is { Confidence: >= Clear } other && !Numbers.MayBePart(other.Value, number.Value) && !MayBeMisread(found.Label, other, number))
            .Select(found => found.Field!)
            .DistinctBy(other => Numbers.Canonical(other.Value)),
    ];

    /// <summary>"This certificate replaces" in the line just above.</summary>
    private static bool GoesOnWithSentence(Reading reading, Cue label) =>
        reading.PageOf(label.Phrase).Above(label.Phrase, 1).FirstOrDefault() is { Words.Count: > 2 } above
        && label.Phrase.Box.Top - above.Box.Bottom < above.Height
        && above.Words[^1].Text.All(char.IsLower);

    private static bool MayBeMisread(Cue label, Field<string> other, Field<string> number) =>
        label.Phrase.Words[0].ReadBy is ReadBy.Ocr && Approximate.Errors(Numbers.Canonical(other.Value), Numbers.Canonical(number.Value)) < 2
        || (number.Alternatives ?? []).Any(alternative => Numbers.Same(alternative, other.Value));

    /// <summary>Some issuers print the number alone on its line: a line that has the shape of a known issuer's numbers.</summary>
    private static Field<string>? ByShape(Reading reading) =>
        reading.Phrases
            .Where(p => p.Text.Length is >= Shortest and <= Longest && p.Text.Any(char.IsDigit) && p.Text.Any(c => char.IsLetter(c) || c is '/' or '-'))
            .Where(p => !PrintedNumber.IsDate(p.Text) && !PrintedNumber.IsStandard(p.Text))
            .Where(p => reading.Tables.NumberShapes.Any(s => Shapes.Fits(p.Text, s.Pattern)) && !PrintedNumber.IsAccreditation(reading, p.Text))
            .Select(p => NumberCandidate.Of(p.All, ByShapeCertainty).Field)
            .FirstOrDefault();
}

/// <summary>What may be a number of the certificate.</summary>
/// <param name="Certainty">From 0 to 1.</param>
internal sealed record NumberCandidate(Field<string> Field, double Certainty)
{
    public static NumberCandidate Of(Span span, double certainty) => new(new Passage(span).As(span.Text, certainty, Numbers.Alternatives(span.Text)), certainty);
}
