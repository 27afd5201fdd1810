using System.Text.Json;
using CertVerify.Accuracy.Corpus;
using CertVerify.Accuracy.Measuring;
using CertVerify.Accuracy.Report;
using CertVerify.Accuracy.Scoring;

namespace CertVerify.Accuracy.Tests.Scoring;

public class ScorerTests
{
    private static readonly TruthRow Truth = new()
    {
        File = "one.pdf",
        CertificateNumber = "KG-1",
        Holder = "Tarnbeck Castings Ltd",
        Standards = ["ISO 9001:2015"],
        IssueDate = "2025-03-10",
        ExpiryDate = "2028-03-17",
        Language = ["en"],
        Kind = "scan_pdf",
    };

    private static readonly ReadValues Read = ReadValues.From(JsonDocument.Parse("""
        {
          "documentKind": {"value": "managementSystemCertificate", "confidence": 1},
          "certificateNumber": {"value": "KG-1", "raw": "KG-1", "page": 1, "confidence": 0.95},
          "holderName": {"value": "Tarnbeck Trading Ltd", "confidence": 0.6},
          "standards": [{"value": "ISO 9001:2015", "confidence": 1}],
          "expiresOn": {"value": "2028-03-17", "confidence": 0.9},
          "scope": null
        }
        """).RootElement);

    [Fact]
    public void Each_field_gets_its_own_mark_with_truth_reading_and_confidence()
    {
        var scores = Scorer.Score(Truth, Read).ToDictionary(score => score.Field);
        Assert.Equal(Mark.Right, scores[Field.Number].Mark);
        Assert.Equal(0.95, scores[Field.Number].Confidence);
        Assert.Equal(Mark.Wrong, scores[Field.Holder].Mark);
        Assert.Equal(Mark.Right, scores[Field.Standards].Mark);
        Assert.Equal(Mark.Missing, scores[Field.IssuedOn].Mark);
        Assert.Equal(Mark.Absent, scores[Field.Scope].Mark);
        Assert.Equal("scan", scores[Field.Number].Kind);
    }

    [Fact]
    public void The_headline_counts_the_five_key_fields_together()
    {
        var measurement = new Measurement(Scorer.Score(Truth, Read), [new("one.pdf", DocumentScore.Certificate, Read.DocumentKind, null, 1)]);
        Assert.Contains("| number, holder, standards, issue and expiry   |   0.0 |  97.0 |  60.0 |  90.0 |", Tables.Of(measurement));
    }

    [Fact]
    public void A_certificate_called_something_else_is_refused_and_an_unknown_one_is_not()
    {
        Assert.True(new DocumentScore("one.pdf", DocumentScore.Certificate, "productCertificate", null, 1).Refused);
        Assert.False(new DocumentScore("one.pdf", DocumentScore.Certificate, "unknown", null, 1).Refused);
        Assert.False(new DocumentScore("one.pdf", "licence", "licence", null, 1).Refused);
    }
}
