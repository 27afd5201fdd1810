using System.Text;
using System.Text.Json;
using CertVerify.Core.Reports;
using CertVerify.Core.Tests.Reports;
using CertVerify.Functions.Reports;

namespace CertVerify.Functions.Tests.Reports;

public sealed class AnswerJsonTests
{
    [Fact]
    public void A_verification_is_answered_as_everything_else_is_written()
    {
        var report = Filled.Of<VerificationReport>();

        Assert.Equal(JsonSerializer.Serialize(report, CoreJson.Options), Encoding.UTF8.GetString(AnswerJson.Of(report)));
    }
}
