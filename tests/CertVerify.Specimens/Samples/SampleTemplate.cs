using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace CertVerify.Specimens.Samples;

/// <summary>The sample register as a certification body hands it over: IAF MD 28 as XML and as a workbook; and as CSV in a body's own words.</summary>
internal static class SampleTemplate
{
    private static readonly XNamespace Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static readonly string[] Labels =
    [
        "Certification Identity Number", "Certificate Number", "Certification Status", "Accreditation Status", "Certification Scope", "Original Issue Date", "Issue Date",
        "Expiry Date", "Certified Entity Name", "Registered Address", "Country", "Certification Body", "Accreditation Body Acronym", "Standard",
    ];

    public static string ToXml() => new XDocument(new XElement("client_certs", SampleSet.All.Select((sample, i) =>
    {
        var paper = sample.Certificate;
        return new XElement("certification",
            Rows(sample, i).First().Zip(Labels).SkipLast(1).Select(cell => new XElement(cell.Second.ToLowerInvariant().Replace(' ', '_'), cell.First)),
            new XElement("certification_additional_sites", paper.Sites.Select(site =>
                new XElement("certification_additional_site", new XElement("full_address", site.Address)))),
            new XElement("certification_standards_and_schemes", paper.Standards.Select(standard =>
                new XElement("certification_standard_and_scheme", new XElement("standard_name", standard)))),
            new XElement("certification_sectors", new XElement("certification_sector", new XElement("sector_code", paper.Sector))));
    }))).ToString();

    /// <summary>Each standard of a certification in a row of its own, and the sectors on their own sheet, as template 2.1 wants it.</summary>
    public static byte[] ToWorkbook()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
        {
            Add(zip, "[Content_Types].xml", new(Types + "Types",
                new XElement(Types + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
                Override("/xl/workbook.xml", "sheet.main"), Override("/xl/worksheets/sheet1.xml", "worksheet"), Override("/xl/worksheets/sheet2.xml", "worksheet")));
            Add(zip, "_rels/.rels", new(Package + "Relationships", Relation(1, "officeDocument", "xl/workbook.xml")));
            Add(zip, "xl/workbook.xml", new(Sheets + "workbook", new XElement(Sheets + "sheets", Sheet("Certifications", 1), Sheet("Certification Sector", 2))));
            Add(zip, "xl/_rels/workbook.xml.rels", new(Package + "Relationships", Relation(1, "worksheet", "worksheets/sheet1.xml"), Relation(2, "worksheet", "worksheets/sheet2.xml")));
            Add(zip, "xl/worksheets/sheet1.xml", Table([Labels, .. SampleSet.All.SelectMany(Rows)]));
            Add(zip, "xl/worksheets/sheet2.xml", Table(
                [["Certification Identity Number", "Sector Name", "Sector Code"], .. SampleSet.All.Select((sample, i) => new[] { Identity(i), "", sample.Certificate.Sector })]));
        }

        return file.ToArray();
    }

    /// <summary>Imported with --column.certificate-number Zert-Nr --column.holder-name Firma --column.expires-on "Gültig bis" --dates dd.MM.yyyy.</summary>
    public static string ToMappedCsv() => string.Join('\n',
    [
        "Zert-Nr;Firma;Status;Gültig bis",
        .. SampleSet.All.Select(sample =>
            $"{sample.Certificate.Number};{sample.RegisteredHolder ?? sample.Certificate.Holder};{sample.Status};{((DateOnly?)sample.Certificate.ExpiresOn)?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)}"),
        "",
    ]);

    private static IEnumerable<string[]> Rows(Sample sample, int number)
    {
        var paper = sample.Certificate;
        return paper.Standards.Select(standard => new[]
        {
            Identity(number), paper.Number, sample.Status, "Accredited", paper.Scope, Day(paper.OriginallyIssuedOn), Day(paper.IssuedOn), Day(paper.ExpiresOn),
            sample.RegisteredHolder ?? paper.Holder, paper.Address, "GB", paper.Issuer.Name, paper.Accreditor.Acronym, standard,
        });
    }

    private static string Identity(int number) => string.Create(CultureInfo.InvariantCulture, $"KG-{number + 1:0000}");

    private static string Day(DateOnly? day) => day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? "";

    private static XElement Table(IEnumerable<string[]> rows) => new(Sheets + "worksheet", new XElement(Sheets + "sheetData", rows.Select(cells =>
        new XElement(Sheets + "row", cells.Select(cell =>
            new XElement(Sheets + "c", new XAttribute("t", "inlineStr"), new XElement(Sheets + "is", new XElement(Sheets + "t", cell))))))));

    private static XElement Sheet(string name, int id) =>
        new(Sheets + "sheet", new XAttribute("name", name), new XAttribute("sheetId", id), new XAttribute(Office + "id", $"rId{id}"));

    private static XElement Relation(int id, string type, string target) => new(Package + "Relationship",
        new XAttribute("Id", $"rId{id}"), new XAttribute("Type", $"{Office}/{type}"), new XAttribute("Target", target));

    private static XElement Override(string part, string type) => new(Types + "Override",
        new XAttribute("PartName", part), new XAttribute("ContentType", $"application/vnd.openxmlformats-officedocument.spreadsheetml.{type}+xml"));

    /// <summary>Not compressed and without the time, so that the file is the same each time.</summary>
    private static void Add(ZipArchive zip, string name, XElement content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        new XDocument(content).Save(stream, SaveOptions.DisableFormatting);
    }
}
