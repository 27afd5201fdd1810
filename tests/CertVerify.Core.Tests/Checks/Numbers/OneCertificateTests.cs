using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Numbers;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Numbers;

public sealed class OneCertificateTests
{
    [Fact]
    public void One_record_passes() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void Two_issuers_make_a_bare_number_ambiguous() =>
        Ask(Number("NC 700001").Registers(Found(Register, Listed, Other))).Is(Outcome.Unknown, SubIndication.AmbiguousMatch, "name the issuer");

    [Fact]
    public void An_issuer_that_is_named_decides_between_two() => Ask(Certificate().Registers(Found(Register, Listed, Other))).Is(Outcome.Pass);

    [Fact]
    public void A_register_that_is_down_leaves_it_unknown() => Ask(Certificate().Registers(Down(Register))).Is(Outcome.Unknown, SubIndication.TryLater);

    [Fact]
    public void Without_any_record_there_is_nothing_to_compare() => Ask(Certificate().Registers(Absent(Register))).Is(Outcome.NotApplicable);

    private static CertVerify.Core.Sources.RegistryRecord Other => Listed with { Id = "other", CertificationBody = "Sudland Register", HolderName = "Brook Foods SA" };

    private static Answer Ask(Case @case) => OneCertificate.Check.Ask(@case);
}
