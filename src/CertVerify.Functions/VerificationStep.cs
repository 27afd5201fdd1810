using CertVerify.Adapters.Documents;

namespace CertVerify.Functions;

/// <summary>Where a verification is on its way.</summary>
public enum Stage
{
    Reading,
    Asking,
    Judging,
}

/// <summary>How far a verification is; pages are counted while it is read.</summary>
public sealed record VerificationStep(Stage Stage, int? Page = null, int? Pages = null);

/// <summary>Pages read are steps of a verification.</summary>
internal sealed class ReadingSteps(IProgress<VerificationStep> steps) : IProgress<PagesRead>
{
    public void Report(PagesRead value) => steps.Report(new(Stage.Reading, value.Done, value.Of));
}
