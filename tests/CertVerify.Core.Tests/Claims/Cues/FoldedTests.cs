using CertVerify.Core.Claims.Cues;

namespace CertVerify.Core.Tests.Claims.Cues;

public class FoldedTests
{
    [Fact]
    public void The_letters_of_an_arabic_ligature_are_put_in_order() =>
        Assert.Equal(Folded.Tokens("تاريخ الإصدار").Select(token => token.Text), Folded.Tokens("تاريخ اإلصدار").Select(token => token.Text));
}
