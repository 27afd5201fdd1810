namespace CertVerify.Accuracy.Scoring;

/// <summary>Dates are compared as dates; a truth of month and year only ("2016-12") is any day of that month.</summary>
internal static class Dates
{
    public static Comparison Compare(string truth, string read) => Comparison.When(read.StartsWith(truth, StringComparison.Ordinal));
}
