namespace CertVerify.Adversarial.Report;

/// <summary>Says now and then how many certificates have been tried.</summary>
internal sealed class Tally(string title, int of, TextWriter told) : IProgress<int>
{
    private const int Interval = 10;

    private int done;

    public void Report(int value)
    {
        if (Interlocked.Increment(ref done) is var count && (count % Interval == 0 || count == of))
            told.WriteLine($"{title}: {count} of {of}");
    }
}
