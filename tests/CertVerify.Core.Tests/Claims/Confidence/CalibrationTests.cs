using CertVerify.Core.Claims.Confidence;
using static CertVerify.Core.Claims.Confidence.FieldKind;
using static CertVerify.Core.Claims.Confidence.ReadingWay;

namespace CertVerify.Core.Tests.Claims.Confidence;

public sealed class CalibrationTests
{
    private static readonly Calibration s_two = Calibration.Of([new(Number, Recognised, 0.8, 0.6, 50), new(Number, Recognised, 0.9, 0.95, 50)]);

    [Theory]
    [InlineData(0.5, 0.6)]
    [InlineData(0.8, 0.6)]
    [InlineData(0.85, 0.775)]
    [InlineData(0.9, 0.95)]
    [InlineData(1, 0.95)]
    public void Worth_lies_between_the_knots_in_proportion_and_ends_with_them(double own, double worth) =>
        Assert.Equal(worth, s_two.Worth(Number, Recognised, own), 3);

    [Fact]
    public void What_was_never_measured_keeps_its_readers_confidence() => Assert.Equal(0.83, s_two.Worth(Date, TextLayer, 0.83));

    [Fact]
    public void A_surer_reading_is_never_worth_less()
    {
        foreach (var kind in Enum.GetValues<FieldKind>())
        {
            foreach (var way in Enum.GetValues<ReadingWay>())
            {
                var worths = Enumerable.Range(0, 101).Select(percent => Calibration.Shipped.Worth(kind, way, percent / 100.0)).ToList();
                Assert.Equal(worths.Order(), worths);
            }
        }
    }

    [Fact]
    public void A_knot_is_written_as_it_is_read() => Assert.Equal(new(Passage, Inferred, 0.85, 0.5, 12), Knot.Parse(new Knot(Passage, Inferred, 0.85, 0.5, 12).ToString()));
}
