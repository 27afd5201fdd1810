using System.Globalization;
using System.Text;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Tables;

/// <summary>docs/tables.md is written from the tables: set CERTVERIFY_WRITE_DOCS=1 and run this test to write it anew.</summary>
public sealed class TablesDocumentTests
{
    private static readonly (string Name, string Holds)[] Purposes =
    [
        ("accreditation_bodies", "Who accredits certification bodies, and whether it is a signatory of the recognised arrangement."),
        ("accreditation_numbers", "Which forms the accreditation numbers of an accreditation body have; the examples are made up. A distinctive one tells the body."),
        ("accreditations", "Which certification body is accredited by which accreditation body, for which standards, as far as researched."),
        ("adoptions", "What national designations of a standard stand for; the national year is mapped here and nowhere else."),
        ("certification_bodies", "Who certifies: names, brands, aliases, domains, registers."),
        ("countries", "Names of countries and the shape of their postcodes, to take addresses apart."),
        ("editions", "Editions of standards with publication, last initial certificate and end of validity."),
        ("iaf_codes", "The 39 sectors of IAF ID 1, with words that speak for each."),
        ("legal_forms", "Legal forms of companies by country, out of ISO 20275, with the ways they are shortened."),
        ("lookalikes", "Names that are taken for another organisation's, and accreditors outside the recognised arrangement."),
        ("months", "Names of the months in every language that dates are read in."),
        ("number_shapes", "What the numbers of a certification body look like; the examples are made up. Weak evidence only."),
        ("register_coverage", "What it means when a register does not hold a certificate."),
        ("standards", "Standards, whether organisations are certified to them, and who recognises such certificates."),
    ];

    [Fact]
    public void The_document_says_what_the_tables_hold()
    {
        var path = Path.Combine(Repository(), "docs", "tables.md");
        var document = Document();
        if (Environment.GetEnvironmentVariable("CERTVERIFY_WRITE_DOCS") == "1")
            File.WriteAllText(path, document);

        Assert.Equal(document, File.ReadAllText(path));
    }

    private static string Document()
    {
        var text = new StringBuilder(
            """
            # The curated tables

            CSV files in `src/CertVerify.Core/Tables/Data`, embedded in the program and served by `GET /api/v1/tables/{name}`.
            Every row ends in `source` (where the fact comes from), `confirmed` (yes or no) and `checked_on` (the day it was last looked at).
            `confirmed` = no means general knowledge or a secondary list: such a row may be shown, but never decides a failed verdict.
            Several values in a cell are separated by semicolons; an empty cell means "not known", never "none".
            A folder with files of the same names may add rows (`CuratedTables.Overlay`); a row that does not fit is refused at start, by table, line and column.

            | table | rows | confirmed | what it holds |
            |---|---|---|---|

            """);
        foreach (var (name, holds) in Purposes)
        {
            var (_, rows) = Rows(name);
            text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {rows.Count} | {rows.Count(IsConfirmed)} | {holds} |\n");
        }
        text.Append("\n## Columns\n\n");
        foreach (var (name, _) in Purposes)
            text.Append(CultureInfo.InvariantCulture, $"- `{name}`: {string.Join(", ", Rows(name).Columns.Select(column => $"`{column}`"))}\n");
        return text.ToString();
    }

    private static bool IsConfirmed(string row) => row.Contains(",yes,2026-", StringComparison.Ordinal);

    private static (string[] Columns, List<string> Rows) Rows(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository(), "src", "CertVerify.Core", "Tables", "Data", name + ".csv"));
        Assert.Equal(CuratedTables.Shipped.Versions.Single(version => version.Name == name).Rows, lines.Length - 1);
        return (lines[0].Split(','), [.. lines.Skip(1)]);
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CertVerify.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
