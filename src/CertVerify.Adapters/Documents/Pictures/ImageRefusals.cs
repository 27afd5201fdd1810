using CertVerify.Adapters.Documents.Children;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Says why ImageMagick could not open a picture.</summary>
internal static class ImageRefusals
{
    private static readonly string[] SignsOfAMissingPart =
        ["premature end", "unexpected end", "insufficient image data", "not enough data", "truncated", "read exception", "read error", "can not read tiff directory"];

    private static readonly DocumentReading.Refused Incomplete = new(RefusalCause.Truncated, "The picture is incomplete: a part of the file is missing.");

    public static DocumentReading.Refused Of(ChildOutcome outcome) => outcome switch
    {
        { IsMissing: true } => Refusals.ReaderMissing,
        { Overran: true } => new(RefusalCause.TookTooLong, "The picture needs more time or memory to open than is allowed."),
        _ when IsTooLarge(outcome) => new(RefusalCause.TooManyPixels, "The picture has more pixels than are accepted."),
        _ when SaysIncomplete(outcome) => Incomplete,
        _ => new(RefusalCause.Damaged, "The picture is damaged and could not be opened."),
    };

    /// <summary>Of a picture whose header could be read.</summary>
    public static DocumentReading.Refused OfContent(ChildOutcome outcome) =>
        Of(outcome) is { Cause: not RefusalCause.Damaged } known ? known : Incomplete;

    public static DocumentReading.Refused TooManyPixels(DocumentOptions options) =>
        new(RefusalCause.TooManyPixels, $"The picture has more than {options.MaxPixels / 1_000_000} million pixels.");

    public static bool SaysIncomplete(ChildOutcome outcome) =>
        SignsOfAMissingPart.Any(sign => outcome.Errors.Contains(sign, StringComparison.OrdinalIgnoreCase));

    private static bool IsTooLarge(ChildOutcome outcome) =>
        outcome.Errors.Contains("exceeds limit", StringComparison.OrdinalIgnoreCase) || outcome.Errors.Contains("resources exhausted", StringComparison.OrdinalIgnoreCase);
}
