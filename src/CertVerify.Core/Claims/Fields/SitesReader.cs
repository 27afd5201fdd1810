using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads further certified sites: the rows of a table of sites, else the addresses that labels such as "additional sites" announce, one a line.</summary>
internal static class SitesReader
{
    private const int MostSites = 200;

    public static IReadOnlyList<Field<Site>> Read(Reading reading, string? mainAddress)
    {
        var tabled = SiteTable.Read(reading).ToList();
        return
        [
            .. (tabled.Count > 0 ? tabled : Listed(reading))
                .Where(site => site.Value.Scope is not null || mainAddress?.Contains(site.Value.Address, StringComparison.OrdinalIgnoreCase) != true)
                .DistinctBy(site => (site.Value.Address, site.Value.Scope)).Take(MostSites),
        ];
    }

    private static IEnumerable<Field<Site>> Listed(Reading reading) =>
        reading.Labels(Role.Site).SelectMany(label => Sections.After(reading, label, Role.Site, Role.Address))
            .Where(line => AddressText.LooksLikeAddress(line.Text))
            .Select(line => new Passage(line).As(SiteOn(reading, line), 0.8));

    /// <summary>A line of a list may lead with the site's name and a colon or its legal form.</summary>
    private static Site SiteOn(Reading reading, Span line) =>
        NameAndAddress.Split(reading, [line]) is { Address: { } address } split
            ? new(AddressText.Clean(address.Text), split.Name.Text.Trim())
            : line.Text.Split(": ", 2) is [{ Length: > 2 and < 40 } name, var rest] && !name.Any(char.IsDigit) && AddressText.LooksLikeAddress(rest)
                ? new(AddressText.Clean(rest), name.Trim())
                : new(AddressText.Clean(line.Text));
}
