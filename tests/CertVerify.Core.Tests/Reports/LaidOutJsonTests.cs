using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CertVerify.Core.Receipts;
using CertVerify.Core.Reports;
using CertVerify.Core.Tests.Monitoring;
using CertVerify.Core.Verdicts;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Reports;

public sealed class LaidOutJsonTests
{
    [Fact]
    public void A_verification_is_kept_as_it_is_written_by_what_is_found_out_at_run_time()
    {
        foreach (var verification in new[] { Filled.Of<Verification>(), Watched.Verified(Certificate(), "v1") })
            Assert.Equal(JsonSerializer.Serialize(verification, CoreJson.Kept), Encoding.UTF8.GetString(LaidOutJson.OfKept(verification)));
    }

    [Fact]
    public void What_a_receipt_says_is_written_in_English_as_it_is_elsewhere()
    {
        var claims = Filled.Of<ReceiptClaims>();

        Assert.Equal(JsonSerializer.Serialize(claims, CoreJson.Options), Encoding.UTF8.GetString(LaidOutJson.Of(claims)));
    }

    [Fact]
    public void Every_enumeration_says_that_it_is_written_in_words()
    {
        var unsaid = typeof(CoreJson).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.GetCustomAttributes(typeof(JsonConverterAttribute), false).Length == 0);

        Assert.Empty(unsaid);
    }
}
