using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents.Pictures;

[Collection("documents")]
public class PerspectiveTests
{
    private static readonly (double X, double Y)[] Corners = [(240, 110), (1_390, 260), (1_560, 2_240), (90, 2_060)];

    [Fact]
    public void The_corners_of_a_sheet_on_a_table_are_found()
    {
        var sheet = SheetFinder.In(Photograph());

        Assert.NotNull(sheet);
        Assert.All(Corners.Zip([sheet.TopLeft, sheet.TopRight, sheet.BottomRight, sheet.BottomLeft]),
            pair => Assert.InRange(pair.Second.DistanceTo(new(pair.First.X, pair.First.Y)), 0, 10));
    }

    [Fact]
    public void A_scan_that_is_paper_to_its_edges_is_left_alone()
    {
        var scan = Pictured("-rotate", "0.4");

        Assert.Null(SheetFinder.In(scan));
        Assert.Same(scan, Perspective.Straightened(scan));
    }

    [Theory]
    [InlineData("rectangle 300,300 1300,2000")]
    [InlineData("polygon 200,2200 800,200 1500,2200")]
    [InlineData("circle 800,1100 800,2000")]
    public void Pale_shapes_that_are_no_sheet_aslant_are_left_alone(string shape)
    {
        var picture = PictureOf(Outside.Run("convert", [], "-size", "1653x2339", "xc:gray25", "-fill", "gray95", "-draw", shape, "-depth", "8", "pgm:-"));

        Assert.Same(picture, Perspective.Straightened(picture));
    }

    [Fact]
    public async Task Lines_at_the_head_and_the_foot_of_a_sheet_photographed_aslant_lie_level()
    {
        var opened = await Reading.Opened(Outside.Picture(Specimen.Text(), "jpg", Aslant));

        var page = opened.Pages[0];
        foreach (var line in Specimen.Lines)
        {
            var (first, last) = (page.Find(line.Split(' ')[0]).Box, page.Find(line.Split(' ')[^1]).Box);
            Assert.InRange(Math.Abs(last.MiddleY - first.MiddleY), 0, first.Height / 2);
        }
    }

    [Fact]
    public async Task Type_over_a_pale_shape_aslant_stays_where_it_was_set()
    {
        var shape = $"polygon {string.Join(' ', Corners.Select(corner => $"{corner.X},{corner.Y}"))}";
        var backdrop = Outside.Run("convert", [], "-size", "1653x2339", "xc:gray25", "-fill", "gray95", "-draw", shape, "jpg:-");
        var opened = await Reading.Opened(TestPdf.OfPicture(backdrop, 1653, 2339, TestPdf.Typed(Specimen.LinesWithoutIssuerAndStandard)));

        Assert.Equal(ReadBy.TextLayer, opened.Pages[0].Find(Specimen.Number).ReadBy);
    }

    /// <summary>What ImageMagick does to a page of 1653 to 2339 pixels to make a photograph of it on a dark table.</summary>
    internal static string[] Aslant =>
    [
        "-virtual-pixel", "background", "-background", "gray30", "-distort", "Perspective",
        string.Join("  ", new[] { (0, 0), (1_653, 0), (1_653, 2_339), (0, 2_339) }.Zip(Corners, (from, to) => $"{from.Item1},{from.Item2} {to.X},{to.Y}")),
    ];

    private static Picture Photograph() => Pictured(Aslant);

    private static Picture Pictured(params string[] changes) => PictureOf(Outside.Picture(Specimen.Text(), "pgm", [.. changes, "-depth", "8"]));

    private static Picture PictureOf(byte[] greymap) => Picture.Of(greymap) ?? throw new InvalidOperationException("No greymap.");
}
