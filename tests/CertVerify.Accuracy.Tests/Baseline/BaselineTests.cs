using CertVerify.Accuracy.Baseline;
using CertVerify.Core.Tests;
using CertVerify.Specimens.Tests;

namespace CertVerify.Accuracy.Tests.Baseline;

/// <summary>What is read right today must be read right tomorrow: within one point of what docs/accuracy.json recorded.</summary>
public sealed class BaselineTests
{
    private const double Point = 1;

    private static readonly Recorded Recorded = Recorded.From(Path.Combine(Repository.Root, "docs", "accuracy.json"));

    [SharedFact]
    public async Task Real_certificates_are_read_as_well_as_recorded() =>
        HoldsUp(Recorded.CorpusSample, await Samples.OfCorpusAsync(Path.Combine(SharedFactAttribute.Folder!, "corpus"), CancellationToken.None));

    [Fact]
    public async Task Invented_certificates_are_read_as_well_as_recorded() => HoldsUp(Recorded.SyntheticSample, await Samples.OfSyntheticAsync(CancellationToken.None));

    private static void HoldsUp(SampleScore recorded, SampleScore now)
    {
        Assert.Equal(recorded.Documents, now.Documents);
        Assert.True(now.Score.RightShare >= recorded.Score.RightShare - Point, $"{now.Score.RightShare:0.0} % right, {recorded.Score.RightShare:0.0} % recorded");
        Assert.True(now.Score.WrongShare <= recorded.Score.WrongShare + Point, $"{now.Score.WrongShare:0.0} % wrong, {recorded.Score.WrongShare:0.0} % recorded");
    }
}
