using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

/// <summary>Addresses of every country, as its post prints them and as a register keeps their parts; they lie beside this repository.</summary>
public sealed class AddressesOfTheWorldTests
{
    private static readonly string Folder = Path.Combine(SharedFactAttribute.Folder ?? "", "names", "address_formatting_testcases");

    private static readonly string[] Needed = ["road", "house_number", "city"];

    [SharedFact]
    public void An_address_is_no_other_place_because_its_parts_stand_in_another_order()
    {
        var parted = Cases().Where(one => AddressMatch.Compare(one.Printed, one.Kept).Decision is Sameness.Different).Select(one => $"{one.Printed} / {one.Kept}").ToList();

        Assert.True(parted.Count == 0, string.Join('\n', parted));
    }

    [SharedFact]
    public void Two_addresses_of_a_country_are_never_one()
    {
        var joined = (
            from country in Cases().GroupBy(one => one.Country)
            from pair in country.Zip(country.Skip(1))
            where pair.First.Road != pair.Second.Road && AddressMatch.Compare(pair.First.Printed, pair.Second.Printed).Decision is Sameness.Same
            select $"{pair.First.Printed} / {pair.Second.Printed}").ToList();

        Assert.True(joined.Count == 0, string.Join('\n', joined));
    }

    private static IReadOnlyList<Address> Cases() => [.. Directory.EnumerateFiles(Folder, "*.yaml").Order().SelectMany(file => Read(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))];

    /// <summary>Those that name a road, a house and a town, and have no remark of their maker in them.</summary>
    private static IEnumerable<Address> Read(string country, string text)
    {
        foreach (var one in text.Split("---", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (head, printed) = one.Split("expected:") is [var above, var below] ? (above, below.TrimStart(' ', '|', '-')) : (one, "");
            if (printed.Contains('#', StringComparison.Ordinal))
                continue;
            var parts = head.Split('\n').Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries)).Where(pair => pair.Length == 2)
                .GroupBy(pair => pair[0]).ToDictionary(group => group.Key, group => group.Last()[1].Trim('"', '\''));
            if (!Needed.All(parts.ContainsKey))
                continue;
            string?[] kept = [$"{parts["house_number"]} {parts["road"]}", $"{parts.GetValueOrDefault("postcode")} {parts["city"]}".Trim(), parts.GetValueOrDefault("state"), parts.GetValueOrDefault("country")];
            yield return new(
                country, parts["road"], string.Join(", ", printed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)), string.Join(", ", kept.Where(part => part is not null)));
        }
    }

    private sealed record Address(string Country, string Road, string Printed, string Kept);
}
