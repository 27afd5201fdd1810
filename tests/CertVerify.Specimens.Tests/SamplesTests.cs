using System.Text;
using CertVerify.Specimens.Samples;

namespace CertVerify.Specimens.Tests;

public class SamplesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "samples");

    [Fact]
    public void The_samples_that_ship_are_what_the_generator_makes()
    {
        foreach (var (name, content) in SampleFolder.Files())
            Assert.Equal(Readable(name, content), Readable(name, File.ReadAllBytes(Path.Combine(Folder, name))));
    }

    [Fact]
    public void Nothing_lies_among_the_samples_that_the_generator_does_not_make()
    {
        var made = SampleFolder.Files().Select(file => file.Name).Order(StringComparer.Ordinal);
        var found = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file));
        Assert.Equal(made, found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_sample_names_only_addresses_under_the_reserved_domain() =>
        Assert.All(SampleSet.All, sample => Assert.EndsWith(".example", sample.Certificate.Issuer.Domain, StringComparison.Ordinal));

    /// <summary>Another version of the drawing library may write other bytes; what a reader sees must stay.</summary>
    private static string Readable(string name, byte[] content) =>
        name.EndsWith(".pdf", StringComparison.Ordinal) ? PdfText.Of(content) : Encoding.UTF8.GetString(content);
}
