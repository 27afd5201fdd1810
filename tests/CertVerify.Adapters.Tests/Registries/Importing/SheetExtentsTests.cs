using System.IO.Compression;
using CertVerify.Adapters.Lists;
using CertVerify.Adapters.Registries.Importing;

namespace CertVerify.Adapters.Tests.Registries.Importing;

/// <summary>Workbooks of a few bytes that reach over millions of cells.</summary>
public sealed class SheetExtentsTests
{
    private const string Cell = "t=\"inlineStr\"><is><t>", End = "</t></is></c>";

    [Theory]
    [InlineData($"<row r=\"1\"><c r=\"A1\" {Cell}Number{End}<c r=\"ZZZZZZ1\" {Cell}x{End}</row>")]
    [InlineData($"<row r=\"1\"><c r=\"A1\" {Cell}Number{End}<c r=\"XFE1\" {Cell}x{End}</row>")]
    [InlineData($"<row r=\"1\"><c r=\"A1\" {Cell}Number{End}</row><row r=\"2147483647\"/>")]
    [InlineData($"<row r=\"1\"><c r=\"A1\" {Cell}Number{End}</row><row r=\" 1048577 \"/>")]
    public void What_lies_further_out_than_any_sheet_goes_is_refused(string rows) => Assert.Contains("further out than any sheet", Refusal(Book(rows)), StringComparison.Ordinal);

    [Fact]
    public void Few_cells_far_apart_are_refused_as_what_they_reach_over()
    {
        var rows = $"<row r=\"1\"><c r=\"A1\" {Cell}Number{End}<c r=\"XFD1\" {Cell}x{End}</row><row r=\"1048576\"/>";
        var sectors = Enumerable.Repeat("<row r=\"1048576\"/>", 90).ToArray();

        Assert.Contains("reach over far more cells", Refusal(Book(rows)), StringComparison.Ordinal);
        Assert.Contains("reach over far more cells", Refusal(Book(sectors)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_that_are_each_small_enough_are_refused_when_they_are_too_large_together() =>
        Assert.Contains("unpacks to more than 96 MB", Refusal(Book(new string(' ', 50 << 20), new string(' ', 50 << 20))), StringComparison.Ordinal);

    [Theory]
    [InlineData("worksheets/sheet1.bin", "a form that is not read")]
    [InlineData("elsewhere.xml", "further out")]
    [InlineData("worksheets/sheet1.dat", "a form that is not read")]
    public void A_sheet_of_another_name_or_form_is_no_way_round_it(string name, string because) =>
        Assert.Contains(because, Refusal(Book([(name, $"<row r=\"1\"><c r=\"A1\" {Cell}Number{End}</row><row r=\"2147483647\"/>")])), StringComparison.Ordinal);

    [Fact]
    public void A_list_whose_cells_do_not_say_where_they_stand_is_read()
    {
        using var list = Open(Book($"<row><c {Cell}Number{End}<c {Cell}Supplier{End}</row><row/><row><c {Cell}EX-1{End}<c {Cell}Example Works{End}</row><row r=\"400000\"/>"));

        Assert.Equal(["Number", "Supplier"], list.Columns);
        Assert.Equal(["EX-1|Example Works"], list.Rows().Select(row => string.Join('|', row.Cells)));
    }

    private static string Refusal(byte[] book) => Assert.Throws<UnreadableSheetException>(() => Open(book)).Message;

    private static ListFile Open(byte[] file) => ListFile.Open(file, column => column == "Number");

    private static byte[] Book(params string[] sheets) => Book([.. sheets.Select((rows, at) => ($"worksheets/sheet{at + 1}.xml", rows))]);

    private static byte[] Book((string Name, string Rows)[] sheets)
    {
        const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", rels = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            var named = sheets.Select((sheet, at) => (sheet.Name, sheet.Rows, Id: at + 1)).ToList();
            Add("xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{rels}\"><sheets>{string.Concat(named.Select(sheet => $"<sheet name=\"Sector {sheet.Id}\" sheetId=\"{sheet.Id}\" r:id=\"r{sheet.Id}\"/>"))}</sheets></workbook>");
            Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(named.Select(sheet => $"<Relationship Id=\"r{sheet.Id}\" Type=\"{rels}/worksheet\" Target=\"{sheet.Name}\"/>"))}</Relationships>");
            foreach (var (name, rows, _) in named)
                Add($"xl/{name}", $"<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>");

            void Add(string name, string content)
            {
                using var part = new StreamWriter(zip.CreateEntry(name).Open());
                part.Write(content);
            }
        }

        return file.ToArray();
    }
}
