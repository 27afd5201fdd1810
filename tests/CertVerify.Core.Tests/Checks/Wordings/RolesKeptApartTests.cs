using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Wordings;
using CertVerify.Core.Claims;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Wordings;

public sealed class RolesKeptApartTests
{
    [Fact]
    public void Certified_is_the_right_word() => RolesKeptApart.Check.Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void Accredited_is_the_wrong_word() =>
        RolesKeptApart.Check.Ask(Certificate().Saying(Wording.AccreditedToStandard)).Is(Outcome.Warn, null, "certification bodies are accredited");

    [Fact]
    public void Without_a_document_there_is_nothing_to_read() => RolesKeptApart.Check.Ask(Nothing).Is(Outcome.NotApplicable);
}
