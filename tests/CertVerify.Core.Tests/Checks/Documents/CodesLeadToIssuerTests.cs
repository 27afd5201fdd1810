using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Documents;
using CertVerify.Core.Sources;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Documents;

public sealed class CodesLeadToIssuerTests
{
    [Theory]
    [InlineData("https://norland.example/c/700001", Outcome.Pass)]
    [InlineData("https://verify.norland.example/700001", Outcome.Pass)]
    [InlineData("www.ukas.com/check", Outcome.Pass)]
    [InlineData("https://norland.example.elsewhere.example/700001", Outcome.Warn)]
    [InlineData("https://notnorland.example/700001", Outcome.Warn)]
    [InlineData("NC 700001", Outcome.NotApplicable)]
    public void Where_a_code_points_is_compared_with_the_known_domains(string payload, Outcome outcome) => Ask(Coded(payload)).Is(outcome);

    [Theory]
    [InlineData("https://norland.example/c?number=NC-700001", Outcome.Pass)]
    [InlineData("https://norland.example/c?number=NC700001&issue=NC-700004", Outcome.Pass)]
    [InlineData("https://norland.example/c?number=NC-700004", Outcome.Warn)]
    [InlineData("https://norland.example/NC 700004", Outcome.Warn)]
    [InlineData("NC 700004", Outcome.Warn)]
    [InlineData("https://norland.example/c?number=NC-7000041", Outcome.Pass)]
    [InlineData("https://norland.example/c?number=ANC-700004", Outcome.Pass)]
    public void A_number_in_the_code_is_compared_with_the_printed_one(string payload, Outcome outcome) => Ask(Coded(payload)).Is(outcome);

    [Fact]
    public void Figures_alone_may_be_anything() => Ask(Coded("https://norland.example/70000412", "70000411")).Is(Outcome.Pass);

    [Fact]
    public void Where_no_domain_is_known_it_is_unknown() => Ask(Coded("https://norland.example")
        .Issuer(issuer => issuer with { Body = null }).Accreditor(null)).Is(Outcome.Unknown, SubIndication.IssuerUnknown);

    [Fact]
    public void Without_a_code_there_is_nothing_to_compare() => Ask(Certificate()).Is(Outcome.NotApplicable);

    private static Case Coded(string payload, string number = "NC 700001") => Certificate(number).File(file => file with { PrintedCodes = [new PrintedCode("QR-Code", payload, 1)] });

    private static Answer Ask(Case @case) => CodesLeadToIssuer.Check.Ask(@case);
}
