using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads further certified sites: addresses that labels such as "additional sites" announce, one a line.</summary>
internal static class SitesReader
{
    private const int MostSites = 200;

    public static IReadOnlyList<Field<string>> Read(Reading reading, string? mainAddress) =>
    [
        .. reading.Labels(Role.Site).SelectMany(label => Sections.After(reading, label, Role.Site, Role.Address))
            .Where(line => AddressText.LooksLikeAddress(line.Text))
            .Select(line => new Passage(line).As(AddressText.Clean(line.Text), 0.8))
            .Where(site => mainAddress?.Contains(site.Value, StringComparison.OrdinalIgnoreCase) != true)
            .DistinctBy(site => site.Value).Take(MostSites),
    ];
}
