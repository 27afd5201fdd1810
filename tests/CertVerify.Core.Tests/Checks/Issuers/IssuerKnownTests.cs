using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Issuers;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Issuers;

public sealed class IssuerKnownTests
{
    [Fact]
    public void An_issuer_in_the_table_passes() => Ask(Certificate()).Is(Outcome.Pass);

    [Fact]
    public void A_former_name_warns() => Ask(Certificate().Issuer(issuer => issuer with { MatchedAlias = "Norland Assurance" }))
        .Is(Outcome.Warn, null, "'Norland Assurance' is another or a former name of Norland Certification.");

    [Fact]
    public void An_issuer_that_is_not_in_the_table_may_still_be_accredited() =>
        Ask(Certificate().Issuer(issuer => issuer with { Body = null })).Is(Outcome.Unknown, SubIndication.IssuerUnknown, "It may still be accredited.");

    [Fact]
    public void No_issuer_at_all_is_unknown() => Ask(Nothing).Is(Outcome.Unknown, SubIndication.IssuerUnknown);

    [Fact]
    public void A_name_that_ends_in_a_full_stop_ends_the_sentence_too() =>
        Ask(Certificate().Issuer(issuer => issuer with { MatchedAlias = "Norland", Body = issuer.Body! with { Name = "Norland B.V.", Brand = null } }))
            .Is(Outcome.Warn, null, "former name of Norland B.V.");

    private static Answer Ask(Case @case) => IssuerKnown.Check.Ask(@case);
}
