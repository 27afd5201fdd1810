using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Wordings;
using CertVerify.Core.Claims;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Wordings;

public sealed class NotAboutProductsTests
{
    [Fact]
    public void Without_claims_about_products_it_passes() => NotAboutProducts.Check.Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void A_claim_about_products_warns() => NotAboutProducts.Check.Ask(Certificate().Saying(Wording.ProductQuality)).Is(Outcome.Warn, null, "nothing about product conformity");

    [Fact]
    public void Without_a_document_there_is_nothing_to_read() => NotAboutProducts.Check.Ask(Nothing).Is(Outcome.NotApplicable);
}
