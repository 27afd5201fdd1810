using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Tables;

public sealed class ApproximateTests
{
    [Theory]
    [InlineData("council", "the council sat", 0)]
    [InlineData("council", "the counci sat", 1)]
    [InlineData("council", "the couuncil sat", 1)]
    [InlineData("council", "the cauncil sat", 1)]
    [InlineData("council", "", 7)]
    public void It_counts_letters_changed_lost_and_added(string name, string text, int errors) => Assert.Equal(errors, Approximate.Errors(name, text));
}
