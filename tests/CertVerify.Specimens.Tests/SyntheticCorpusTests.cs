using System.Text.Json;
using CertVerify.Specimens.Fiction;
using CertVerify.Specimens.Layouts;

namespace CertVerify.Specimens.Tests;

public sealed class SyntheticCorpusTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("corpus");

    [Fact]
    public void The_truth_names_every_file_and_nothing_that_is_not_there()
    {
        SyntheticCorpus.Write(folder.FullName, Layout.All.Count, 5, _ => false);
        var named = Truth().Select(row => row.GetProperty("file").GetString()!);
        Assert.Equal(Directory.EnumerateFiles(Path.Combine(folder.FullName, "certificates")).Select(file => Path.GetFileName(file)).Order(), named.Order());
    }

    [Fact]
    public void A_longer_corpus_begins_like_a_shorter_one()
    {
        SyntheticCorpus.Write(folder.FullName, 4, 5, _ => false);
        var shorter = Truth().Select(row => row.ToString()).ToList();
        SyntheticCorpus.Write(folder.FullName, 6, 5, _ => false);
        Assert.Equal(shorter, Truth().Take(4).Select(row => row.ToString()));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private IEnumerable<JsonElement> Truth() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "truth.json"))).RootElement.EnumerateArray();
}
