using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Tests.Verdicts;

public sealed class SystemMeaningsTests
{
    [Theory]
    [InlineData("ISO 9001", "customers", null)]
    [InlineData("ISO 14001", "environment", "environmentally friendly")]
    [InlineData("ISO 45001", "hazards at work", "no accidents")]
    [InlineData("OHSAS 18001", "hazards at work", "no accidents")]
    [InlineData("ISO/IEC 27001", "Statement of Applicability", "products or networks are secure")]
    [InlineData("ISO/IEC 27701", "personal data", "GDPR")]
    [InlineData("ISO/IEC 20000-1", "services", null)]
    [InlineData("ISO/IEC 42001", "artificial intelligence", "AI product")]
    [InlineData("ISO 22301", "rehearsed plans", "supply will never stop")]
    [InlineData("ISO 22000", "food safety", "any food")]
    [InlineData("FSSC 22000", "food safety", "any food")]
    [InlineData("ISO 13485", "medical devices", "medical device is approved")]
    [InlineData("ISO 50001", "energy", "little energy")]
    [InlineData("ISO 37001", "bribery", "bribe")]
    [InlineData("ISO 37301", "legal", "broken no law")]
    [InlineData("ISO 39001", "road traffic", "drivers are safe")]
    [InlineData("ISO 21001", "teaching", "degrees")]
    [InlineData("ISO 41001", "facilities or assets", null)]
    [InlineData("ISO 55001", "facilities or assets", null)]
    [InlineData("ISO 28000", "supply chain", "stolen")]
    [InlineData("IATF 16949", "automotive", "PPAP")]
    [InlineData("AS9100", "aviation", "aviation authority")]
    [InlineData("AS9110", "aviation", "aviation authority")]
    [InlineData("AS9120", "aviation", "aviation authority")]
    [InlineData("EN 9100", "aviation", "aviation authority")]
    [InlineData("EN 9110", "aviation", "aviation authority")]
    [InlineData("EN 9120", "aviation", "aviation authority")]
    [InlineData("JISQ 9100", "aviation", "aviation authority")]
    [InlineData("IA9100", "aviation", "aviation authority")]
    [InlineData("ISO 3834", "welding", "weld was inspected")]
    [InlineData("ISO 3834-2", "welding", "weld was inspected")]
    [InlineData("ISO 3834-3", "welding", "weld was inspected")]
    [InlineData("ISO 3834-4", "welding", "weld was inspected")]
    [InlineData("ISO 99999", "what its standard asks for", null)]
    public void Every_family_says_what_it_means_and_what_people_wrongly_read_into_it(string designation, string means, string? doesNotMean)
    {
        var meaning = SystemMeanings.Of(designation);

        Assert.Contains(means, string.Join(' ', meaning.Means), StringComparison.Ordinal);
        Assert.Contains(doesNotMean ?? "", string.Join(' ', meaning.DoesNotMean), StringComparison.Ordinal);
        Assert.Equal(doesNotMean is null, meaning.DoesNotMean.Count == 0);
        Assert.All(meaning.Means, sentence => Assert.Matches("^It.+[.]$", $"{sentence}"));
        Assert.All(meaning.DoesNotMean, sentence => Assert.Matches("^That .+[.]$", $"{sentence}"));
    }
}
