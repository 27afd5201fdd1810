namespace CertVerify.Accuracy.Scoring;

/// <summary>Addresses are compared by their words; 85 % shared is the same place.</summary>
internal static class HolderAddresses
{
    public const double SamePlace = 0.85;

    public static Comparison Compare(string truth, string read)
    {
        var words = Set(read);
        var best = Alternatives.Of(truth).Max(form => Words.F1(Set(form), words));
        return new(best >= SamePlace ? Mark.Right : Mark.Wrong, best);
    }

    private static IReadOnlyList<string> Set(string address) => [.. Words.Of(address).Distinct()];
}
