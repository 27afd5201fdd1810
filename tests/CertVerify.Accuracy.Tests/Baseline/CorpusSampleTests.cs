using CertVerify.Accuracy.Baseline;
using CertVerify.Accuracy.Corpus;

namespace CertVerify.Accuracy.Tests.Baseline;

public class CorpusSampleTests
{
    [Fact]
    public void The_sample_goes_by_the_hash_alone_and_holds_both_kinds()
    {
        var rows = Enumerable.Range(0, 40).Select(i => new TruthRow { File = $"{i:000}_somebody_9001_{97 * i % 40:x6}.pdf", Kind = i % 2 == 0 ? "text" : "image" });
        var sample = CorpusSample.Of(new CorpusFolder("", [.. rows], []));
        Assert.Equal(["text", "scan"], sample.Certificates.Select(row => row.Group).Distinct().Order().Reverse());
        Assert.All(sample.Certificates.GroupBy(row => row.Group), kind => Assert.Equal(3, kind.Count()));
        Assert.Contains(sample.Certificates, row => row.File.EndsWith("000000.pdf", StringComparison.Ordinal));
    }
}
