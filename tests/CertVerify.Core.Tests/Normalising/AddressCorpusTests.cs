using CertVerify.Core.Normalising;
using Xunit.Abstractions;

namespace CertVerify.Core.Tests.Normalising;

/// <summary>Measures the parser on addresses of some 250 countries whose parts are known (OpenCage, MIT).</summary>
public sealed class AddressCorpusTests(ITestOutputHelper output)
{
    private static readonly string[] CityKeys = ["city", "town", "village", "municipality", "hamlet"];

    [SharedFact]
    public void Most_parts_of_most_addresses_are_read_right()
    {
        var samples = Directory.GetFiles(Path.Combine(SharedFactAttribute.Folder!, "names", "address_formatting_testcases"), "*.yaml")
            .SelectMany(Samples)
            .ToList();
        var country = Share(samples, ["country_code"], parts => parts.Country);
        var postcode = Share(samples, ["postcode"], parts => parts.Postcode);
        var city = Share(samples, CityKeys, parts => parts.City);
        var street = Share(samples, ["road", "pedestrian"], parts => parts.Street);
        var number = Share(samples, ["house_number"], parts => parts.HouseNumber);

        output.WriteLine($"{samples.Count} addresses: country {country:P0}, postcode {postcode:P0}, city {city:P0}, street {street:P0}, number {number:P0}");
        Assert.True(country > 0.91, $"country {country:P1}");
        Assert.True(postcode > 0.84, $"postcode {postcode:P1}");
        Assert.True(city > 0.73, $"city {city:P1}");
        Assert.True(street > 0.69, $"street {street:P1}");
        Assert.True(number > 0.90, $"number {number:P1}");
    }

    private double Share(IEnumerable<Sample> samples, string[] keys, Func<AddressParts, string?> found)
    {
        var asked = samples
            .Select(sample => (sample, Wanted: keys.Select(key => sample.Components.GetValueOrDefault(key)).FirstOrDefault(value => value is not null)))
            .Where(pair => pair.Wanted is not null && Names.Canonical(pair.sample.Text).Contains(Names.Canonical(pair.Wanted), StringComparison.Ordinal) || keys[0] == "country_code")
            .ToList();
        var wrong = asked.Where(pair => !Same(pair.Wanted, found(Addresses.Parse(pair.sample.Text)))).ToList();
        foreach (var (sample, wanted) in wrong)
            output.WriteLine($"{keys[0]}: wanted '{wanted}', found '{found(Addresses.Parse(sample.Text))}' in '{sample.Text}'");
        return 1 - (wrong.Count / (double)asked.Count);
    }

    private static bool Same(string? wanted, string? found) =>
        found is not null && Names.Canonical(wanted!).Replace(" ", "", StringComparison.Ordinal) == Names.Canonical(found).Replace(" ", "", StringComparison.Ordinal);

    private static IEnumerable<Sample> Samples(string file)
    {
        foreach (var block in File.ReadAllText(file).Split("\n---"))
        {
            var lines = block.Split('\n');
            var expected = Array.FindIndex(lines, line => line.StartsWith("expected:", StringComparison.Ordinal));
            if (expected < 0)
                continue;
            var components = lines.Take(expected)
                .Where(line => line.StartsWith(' ') && line.Contains(':', StringComparison.Ordinal))
                .Select(line => line.Trim().Split(':', 2))
                .DistinctBy(pair => pair[0])
                .ToDictionary(pair => pair[0], pair => pair[1].Trim().Trim('"', '\''));
            var text = string.Join(", ", lines.Skip(expected + 1).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'));
            if (components.ContainsKey("country_code") && components.TryGetValue("country", out var country) && text.Contains(country, StringComparison.Ordinal))
                yield return new(text, components);
        }
    }

    private sealed record Sample(string Text, IReadOnlyDictionary<string, string> Components);
}
