using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Holders;
using static CertVerify.Core.Tests.Checks.RegisterCase;

namespace CertVerify.Core.Tests.Checks.Holders;

public class HolderExistsTests
{
    [Fact]
    public void A_supplier_known_by_a_former_name_is_told() =>
        Assert.Equal(Outcome.Warn, HolderExists.Check.Ask(Of(World.Holds(Listed with { OtherHolderNames = ["Old Mill Ltd"] })).ForSupplier("Old Mill Ltd")).Outcome);

    [Fact]
    public void Without_a_company_register_it_is_open() => Assert.Equal(SubIndication.NotCoveredByService, HolderExists.Check.Ask(Of(World.Holds(Listed))).Implies);

    [Fact]
    public void Without_a_name_the_question_does_not_arise() => Assert.Equal(Outcome.NotApplicable, HolderExists.Check.Ask(Of(World.IsDown()) with { Claim = NumberOnly }).Outcome);
}
