using System.IO.Compression;
using System.Text;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Tests.Storage;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Tests.Registries.Importing;

/// <summary>The formats in which issuers and accreditors hand extracts over, and what is done to those that mean harm.</summary>
public sealed class FormatsTests() : StoreTests(new SqliteFixture())
{
    private static readonly object?[] Header =
    [
        "Certification Identity Number", "Certificate Number", "Certification Status", "Accreditation Status", "Certification Scope", "Issue Date", "Expiry Date",
        "Certified Entity Name", "Certified Entity Street", "Certified Entity City", "Certified Entity Country", "Certification Site Street", "Certification Site City", "Standard",
    ];

    [Fact]
    public async Task A_workbook_of_template_2_1_with_its_sheet_of_sectors()
    {
        var file = Workbook.Of(
            ("Read me", [["How to fill this in"]]),
            ("Certifications",
            [
                Header,
                ["C-1", "EX-1", "Active", "Accredited", "Castings", new DateTime(2026, 1, 5), 20290104, "Example Works Ltd", "1 Mill Road", "Exampleton", "United Kingdom", "2 Quay Road", "Portham", "ISO 9001:2015"],
                [null, null, null],
                ["C-2", 20417, "Withdrawn", "Unaccredited", "Plating", 20260105, 20290104, "Example Plating Ltd", "3 Mill Road", "Exampleton", "GB", null, null, "ISO 14001:2015"],
            ]),
            ("Certification Sector", [["Certification Identity Number", "Sector Name", "Sector Code"], ["C-1", "Metal", 17], ["C-1", "Machinery", 18]]));

        var published = Assert.IsType<ImportOutcome.Published>(await ImportAsync(file));

        Assert.Equal((2, 0), (published.Extract.Accepted, published.Extract.Rejected));
        var record = await OnlyAsync("EX-1");
        Assert.Equal((new DateOnly(2026, 1, 5), new(2029, 1, 4), "GB"), (record.IssuedOn, record.ExpiresOn, record.Country));
        Assert.Equal(["17", "18"], record.IafCodes);
        Assert.Equal([new RegistrySite("2 Quay Road, Portham")], record.Sites);
        Assert.Equal("1 Mill Road, Exampleton, United Kingdom", record.HolderAddress);
        Assert.Equal(CertificationStatus.Withdrawn, (await OnlyAsync("20417")).Status);
    }

    [Fact]
    public async Task Xml_of_the_template_with_several_standards_sites_and_sectors()
    {
        var published = Assert.IsType<ImportOutcome.Published>(await ImportAsync(Encoding.UTF8.GetBytes("""
            <?xml version="1.0" encoding="UTF-8"?>
            <client_certs>
              <certification>
                <certification_identity_number>C-1</certification_identity_number>
                <certificate_number>EX-1</certificate_number>
                <certification_status>Suspended</certification_status>
                <accreditation_status>Accredited</accreditation_status>
                <certification_scope>Castings &amp; plating</certification_scope>
                <issue_date>20260105</issue_date>
                <expiry_date>20290104</expiry_date>
                <certified_entity_name>Example Works Ltd</certified_entity_name>
                <certified_entity_trading_name>Exwo</certified_entity_trading_name>
                <certified_entity_website>https://example.example</certified_entity_website>
                <certified_entity_address><street>1 Mill Road</street><city>Exampleton</city><country>GB</country></certified_entity_address>
                <certification_main_site><street>2 Quay Road</street><city>Portham</city></certification_main_site>
                <certification_additional_sites>
                  <certification_additional_site><full_address>3 Quay Road, Portham</full_address></certification_additional_site>
                  <certification_additional_site><full_address>4 Quay Road, Portham</full_address></certification_additional_site>
                </certification_additional_sites>
                <certification_standards_and_schemes>
                  <certification_standard_and_scheme><standard_name>ISO 9001:2015</standard_name></certification_standard_and_scheme>
                  <certification_standard_and_scheme><standard_name>ISO 14001:2015</standard_name></certification_standard_and_scheme>
                </certification_standards_and_schemes>
                <certification_sectors>
                  <certification_sector><sector_name>Metal</sector_name><sector_code>17</sector_code></certification_sector>
                  <certification_sector><sector_name>Machinery</sector_name><sector_code>18</sector_code></certification_sector>
                </certification_sectors>
              </certification>
              <certification><certificate_number></certificate_number><certification_status>Active</certification_status></certification>
            </client_certs>
            """)));

        Assert.Equal((1, 1), (published.Extract.Accepted, published.Extract.Rejected));
        Assert.Empty(published.IgnoredColumns);
        Assert.Equal(29, Assert.Single(published.Rejections).Line);
        var record = await OnlyAsync("EX-1");
        Assert.Equal(("C-1", "Castings & plating", CertificationStatus.Suspended, true), (record.Id, record.Scope, record.Status, record.Accredited));
        Assert.Equal(("Example Works Ltd", "1 Mill Road, Exampleton, GB", "GB"), (record.HolderName, record.HolderAddress, record.Country));
        Assert.Equal(["Exwo"], record.OtherHolderNames);
        Assert.Equal(["2 Quay Road, Portham", "3 Quay Road, Portham", "4 Quay Road, Portham"], record.Sites.Select(site => site.Address));
        Assert.Equal([new Standard("ISO 9001", "2015"), new Standard("ISO 14001", "2015")], record.Standards);
        Assert.Equal(["17", "18"], record.IafCodes);
    }

    [Fact]
    public async Task Csv_whose_columns_and_days_are_declared()
    {
        var csv = "Zert-Nr;Firma;Status;Gültig bis\nEX-1;Beispielwerk GmbH;gültig;04.01.2029\n";

        Assert.IsType<ImportOutcome.Published>(await ImportAsync(
            Encoding.UTF8.GetBytes(csv), ("column.certificateNumber", "Zert-Nr"), ("column.holderName", "Firma"), ("column.expiresOn", "Gültig bis"), ("dates", "dd.MM.yyyy")));

        var record = await OnlyAsync("EX-1");
        Assert.Equal(("Beispielwerk GmbH", CertificationStatus.Active, new DateOnly(2029, 1, 4)), (record.HolderName, record.Status, record.ExpiresOn));
    }

    [Theory]
    [InlineData("column.holderNmae", "Firma")]
    [InlineData("dates", "MMMM")]
    public async Task A_mapping_that_cannot_be_meant_is_refused_by_field(string field, string value)
    {
        var refused = Assert.IsType<ImportOutcome.Refused>(await ImportAsync("Certificate Number\nEX-1\n"u8.ToArray(), (field, value)));

        Assert.Equal([field], refused.Faults.Select(fault => fault.Field));
    }

    [Theory]
    [InlineData("""<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><client_certs><certification><certificate_number>&c;</certificate_number></certification></client_certs>""")]
    [InlineData("""<!DOCTYPE a SYSTEM "file:///etc/hostname"><client_certs><certification><certificate_number>EX-1</certificate_number></certification></client_certs>""")]
    [InlineData("<client_certs><certification><certificate_number>EX-1</certificate_number>")]
    [InlineData("<client_certs><certification></client_certs>")]
    public async Task Xml_with_entities_or_without_an_end_is_refused_whole(string xml)
    {
        Assert.IsType<ImportOutcome.Refused>(await ImportAsync(Encoding.UTF8.GetBytes(xml)));

        Assert.Empty(await Store.Registers.ListAsync("local", None));
    }

    [Fact]
    public async Task A_cell_that_is_too_long_costs_its_row_and_one_that_is_absurdly_long_the_file()
    {
        var published = Assert.IsType<ImportOutcome.Published>(await ImportAsync(Xml(scope: new('x', 20_000), more: "<certification><certificate_number>EX-2</certificate_number></certification>")));
        Assert.Equal((1, 1), (published.Extract.Accepted, published.Extract.Rejected));

        Assert.IsType<ImportOutcome.Refused>(await ImportAsync(Xml(scope: new('x', 3 << 20))));
        Assert.IsType<ImportOutcome.Refused>(await ImportAsync(Xml(scope: string.Concat(Enumerable.Repeat("<a>", 1_000)) + string.Concat(Enumerable.Repeat("</a>", 1_000)))));
    }

    [Fact]
    public async Task A_workbook_that_would_unpack_to_far_too_much_is_refused_before_it_is_unpacked()
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        using (var entry = zip.CreateEntry("xl/sharedStrings.xml", CompressionLevel.SmallestSize).Open())
        {
            var nothing = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 200; megabyte++)
                entry.Write(nothing);
        }

        var refused = Assert.IsType<ImportOutcome.Refused>(await ImportAsync(file.ToArray()));

        Assert.Contains("unpacks to 200 MB", Assert.Single(refused.Faults).Because, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_looks_like_a_workbook_is_refused()
    {
        byte[] broken = [.. Workbook.Of(("Certifications", [Header])).AsSpan(0, 500)];

        Assert.IsType<ImportOutcome.Refused>(await ImportAsync(broken));
        Assert.IsType<ImportOutcome.Refused>(await ImportAsync(Workbook.Of(("Other", [["Nothing"]]))));
    }

    private static byte[] Xml(string scope, string more = "") => Encoding.UTF8.GetBytes(
        $"<client_certs><certification><certificate_number>EX-1</certificate_number><certification_scope>{scope}</certification_scope></certification>{more}</client_certs>");

    private Task<ImportOutcome> ImportAsync(byte[] file, params (string Name, string Value)[] declared)
    {
        (string Name, string Value)[] all = [("register", "example"), ("name", "Example register"), ("coverage", "partialMandatory"), ("asOf", "2026-11-01"), .. declared];
        var importer = new RegisterImporter(Store.Registers, new FixedClock(new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero)));
        return importer.ImportAsync("local", new MemoryStream(file), all.ToDictionary(field => field.Name, field => field.Value), null, None, None);
    }

    private async Task<RegistryRecord> OnlyAsync(string number)
    {
        var hits = await Store.Registers.SearchAsync("local", RecordKey.For([number], null), None);
        return Assert.Single(hits.SelectMany(hit => hit.Records));
    }
}
