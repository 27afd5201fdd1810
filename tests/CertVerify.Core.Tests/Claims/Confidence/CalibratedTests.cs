using CertVerify.Core.Claims;
using CertVerify.Core.Claims.Confidence;

namespace CertVerify.Core.Tests.Claims.Confidence;

public sealed class CalibratedTests
{
    private static readonly Box s_box = new(10, 10, 60, 20);

    [Fact]
    public void A_value_that_is_as_likely_wrong_as_right_is_not_given() =>
        Assert.Null(Calibrated(FieldKind.Number, 0.49, new Claim { DocumentKind = s_kind, CertificateNumber = new("A 1", "A 1", 1, s_box, 0.9) }).CertificateNumber);

    [Fact]
    public void A_value_is_given_with_what_its_confidence_is_worth() =>
        Assert.Equal(0.51, Calibrated(FieldKind.Number, 0.51, new Claim { DocumentKind = s_kind, CertificateNumber = new("A 1", "A 1", 1, s_box, 0.9) }).CertificateNumber!.Confidence);

    [Fact]
    public void A_date_with_two_readings_does_not_become_surer()
    {
        var claim = new Claim { DocumentKind = s_kind, ExpiresOn = new(new(2027, 3, 4), "03/04/2027", 1, s_box, 0.75, [new(2027, 4, 3)]) };
        Assert.Equal(0.75, Calibrated(FieldKind.Date, 0.99, claim).ExpiresOn!.Confidence);
    }

    [Fact]
    public void A_value_with_one_recognised_word_counts_as_recognised()
    {
        var page = new Page(1, 100, 100, [new("Alpha", new(10, 10, 30, 20), 1), new("Ltd", new(35, 10, 60, 20), 0.9, ReadBy.Ocr), new("elsewhere", new(10, 50, 60, 60), 1)]);
        Assert.Equal(ReadingWay.Recognised, Ways.Of([page], 1, s_box));
        Assert.Equal(ReadingWay.TextLayer, Ways.Of([page], 1, new Box(5, 45, 70, 65)));
        Assert.Equal(ReadingWay.Inferred, Ways.Of([page], null, null));
    }

    private static readonly Field<DocumentKind> s_kind = new(DocumentKind.Unknown, "", null, null, 0);

    private static Claim Calibrated(FieldKind kind, double worth, Claim claim) =>
        new Calibrated(Calibration.Of([new(kind, ReadingWay.TextLayer, 0.9, worth, 100)]), [Page.OfLines("A 1")]).Of(claim);
}
