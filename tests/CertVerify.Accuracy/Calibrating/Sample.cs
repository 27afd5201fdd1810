using CertVerify.Accuracy.Scoring;
using CertVerify.Core.Claims.Confidence;

namespace CertVerify.Accuracy.Calibrating;

/// <summary>One value that was given: with what confidence, and whether it was right.</summary>
/// <param name="Company">Whose certificate; the parts of a cross-validation.</param>
/// <param name="Confidence">The reader's own, or what it was calibrated to.</param>
internal sealed record Sample(string Company, FieldKind Kind, ReadingWay Way, double Confidence, bool Right)
{
    private static readonly Dictionary<string, FieldKind> Kinds = new()
    {
        [Field.Number] = FieldKind.Number, [Field.AccreditationNumber] = FieldKind.Number,
        [Field.Holder] = FieldKind.Name, [Field.CertificationBody] = FieldKind.Name, [Field.AccreditationBody] = FieldKind.Name,
        [Field.IssuedOn] = FieldKind.Date, [Field.ExpiresOn] = FieldKind.Date, [Field.ValidFrom] = FieldKind.Date, [Field.OriginallyIssuedOn] = FieldKind.Date,
        [Field.Standards] = FieldKind.Standard, [Field.Address] = FieldKind.Passage, [Field.Scope] = FieldKind.Passage,
    };

    /// <summary>The values of a measurement that can be right or wrong.</summary>
    public static IReadOnlyList<Sample> From(IEnumerable<FieldScore> scores) =>
        [.. scores.Where(score => score.Mark is Mark.Right or Mark.Wrong).Select(From).OfType<Sample>()];

    private static Sample? From(FieldScore score) => score is { Confidence: { } confidence, Way: { } way }
        ? new(Calibrating.Company.Of(score.File), Kinds[score.Field], way, confidence, score.Mark == Mark.Right)
        : null;
}
