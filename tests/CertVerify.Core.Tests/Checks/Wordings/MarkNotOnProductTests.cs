using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Wordings;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Wordings;

public sealed class MarkNotOnProductTests
{
    [Fact]
    public void Without_a_photo_of_the_product_it_cannot_be_asked() => MarkNotOnProduct.Check.Ask(Certificate()).Is(Outcome.NotApplicable, null, "No photo");
}
