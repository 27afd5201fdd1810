using System.Text;
using CertVerify.Adapters.Lists;
using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Tests.Registries.Importing;

namespace CertVerify.Adapters.Tests.Lists;

public sealed class ListFileTests
{
    [Theory]
    [InlineData("Number,Supplier\nEX-1,\"Example, Works\"\nEX-2,B\n")]
    [InlineData("\uFEFFNumber;Supplier\r\nEX-1;Example, Works\r\nEX-2;B")]
    [InlineData("Number\tSupplier\nEX-1\tExample, Works\nEX-2\tB\n")]
    public void A_csv_is_read_whatever_divides_its_cells(string csv)
    {
        using var list = Open(Encoding.UTF8.GetBytes(csv));

        Assert.Equal(["Number", "Supplier"], list.Columns);
        Assert.Equal(["2 EX-1|Example, Works", "3 EX-2|B"], list.Rows().Select(row => $"{row.Line} {string.Join('|', row.Cells)}"));
    }

    [Fact]
    public void A_workbook_is_read_from_the_line_that_names_its_columns()
    {
        using var list = Open(Workbook.Of(("Cover", [["Our suppliers"]]), ("List", [["As of today"], ["Supplier", "Number", "Since"], ["Example Works", "EX-1", new DateTime(2026, 11, 1)], ["B", 4711, null]])));

        Assert.Equal(["Supplier", "Number", "Since"], list.Columns);
        Assert.Equal(["3 Example Works|EX-1|2026-11-01", "4 B|4711|"], list.Rows().Select(row => $"{row.Line} {string.Join('|', row.Cells)}"));
    }

    [Fact]
    public void A_row_with_too_many_cells_says_so_and_the_next_is_read()
    {
        using var list = Open("Number\nEX-1,x\nEX-2\n"u8.ToArray());

        Assert.Equal(["it has 2 cells where there are 1 columns", null], list.Rows().Select(row => row.Broken));
    }

    [Fact]
    public void A_workbook_without_the_column_is_refused_in_words() =>
        Assert.Throws<UnreadableSheetException>(() => Open(Workbook.Of(("List", [["Supplier"], ["Example Works"]]))));

    private static ListFile Open(byte[] file) => ListFile.Open(file, column => column == "Number");
}
