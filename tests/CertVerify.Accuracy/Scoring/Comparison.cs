namespace CertVerify.Accuracy.Scoring;

/// <summary>What comparing one value with its truth gave.</summary>
internal readonly record struct Comparison(Mark Mark, double? Similarity = null)
{
    public static readonly Comparison Right = new(Mark.Right);
    public static readonly Comparison Wrong = new(Mark.Wrong);
    public static readonly Comparison Missing = new(Mark.Missing);
    public static readonly Comparison Skipped = new(Mark.Skipped);

    /// <summary>Decides the cases in which one side or both are silent; only two values are worth comparing.</summary>
    public static Comparison Of(string? truth, string? read, Func<string, string, Comparison> compare) => (truth, read) switch
    {
        (null, null) => new(Mark.Absent),
        (null, _) => Wrong,
        (_, null) => Missing,
        _ => compare(truth, read),
    };

    public static Comparison When(bool same) => same ? Right : Wrong;
}
