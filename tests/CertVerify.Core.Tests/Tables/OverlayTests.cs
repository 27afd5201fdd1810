using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Tables;

public sealed class OverlayTests
{
    private const string Header = "id,name,brand,aliases,country,domains,register,self_declared_unaccredited,note,source,confirmed,checked_on\n";

    [Fact]
    public void An_overlay_adds_rows_and_changes_the_version_of_its_table_only()
    {
        var shipped = CuratedTables.Shipped;

        var tables = shipped.Overlay(name => name == "certification_bodies" ? Row("northwind,Northwind Certification Ltd") : null);

        Assert.Equal("northwind", tables.IssuerNamed("Northwind Certification Limited").Body?.Id);
        Assert.Equal(
            ["certification_bodies"],
            tables.Versions.Except(shipped.Versions).Select(version => version.Name));
    }

    [Theory]
    [InlineData("bsi,Another BSI,,,,,,no,,a test,yes,2026-11-21", "id")]
    [InlineData("x,X,,,,,,perhaps,,a test,yes,2026-11-21", "self_declared_unaccredited")]
    [InlineData("x,X,,,,,,no,,,yes,2026-11-21", "source")]
    [InlineData("x,X,,,,,,no,,a test,yes,21.11.2026", "checked_on")]
    [InlineData(",X,,,,,,no,,a test,yes,2026-11-21", "id")]
    public void A_row_that_does_not_fit_is_refused_by_table_line_and_column(string row, string column)
    {
        var refused = Assert.Throws<InvalidTableException>(
            () => CuratedTables.Shipped.Overlay(name => name == "certification_bodies" ? new StringReader(Header + row) : null));

        Assert.Equal(("certification_bodies", 2, column), (refused.Table, refused.Line, refused.Column));
    }

    [Fact]
    public void A_row_that_refers_to_no_known_body_is_refused()
    {
        const string Text = "certification_body_id,pattern,example,note,source,confirmed,checked_on\nnobody,^1$,1,,a test,yes,2026-11-21";

        var refused = Assert.Throws<InvalidTableException>(
            () => CuratedTables.Shipped.Overlay(name => name == "number_shapes" ? new StringReader(Text) : null));

        Assert.Equal("certification_body_id", refused.Column);
    }

    [Fact]
    public void A_shape_that_does_not_fit_its_example_is_refused()
    {
        const string Text = "certification_body_id,pattern,example,note,source,confirmed,checked_on\nbsi,^1$,2,,a test,yes,2026-11-21";

        var refused = Assert.Throws<InvalidTableException>(
            () => CuratedTables.Shipped.Overlay(name => name == "number_shapes" ? new StringReader(Text) : null));

        Assert.Equal("example", refused.Column);
    }

    [Fact]
    public void A_table_that_is_missing_is_an_error_unless_it_is_laid_over_another() =>
        Assert.Throws<InvalidTableException>(() => CuratedTables.Read(_ => null));

    private static StringReader Row(string start) => new($"{Header}{start},,,,,,no,,a test,yes,2026-11-21");
}
