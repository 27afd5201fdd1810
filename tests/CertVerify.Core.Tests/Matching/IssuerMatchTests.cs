using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class IssuerMatchTests
{
    [Theory]
    [InlineData("Nordcert", "Nordcert AS")]
    [InlineData("Nordcert", "NORDCERT Certification United Kingdom Ltd")]
    [InlineData("Nordcert Assurance Services", "Nordcert Certification")]
    [InlineData("Quality Services", "Quality Services Ltd")]
    public void A_branch_and_its_brand_are_alike(string one, string other) => Assert.True(IssuerMatch.AreAlike(one, other));

    [Theory]
    [InlineData("certification certifications cert certificacion certificacao certificazione zertifizierung belgelendirme quality assurance business registrar registrars assessment inspection services service international group holding branch national institute")]
    public void Words_of_every_body_do_not_tell_it_from_others(string words) => Assert.All(words.Split(' '), word => Assert.True(IssuerMatch.AreAlike($"Nordcert {word}", "Nordcert Skog"), word));

    [Theory]
    [InlineData("Nordcert", "Südcert")]
    [InlineData("TÜV Rheinland", "TÜV Nord")]
    [InlineData("Quality Certification Services", "Business Assurance Group")]
    [InlineData("", "Nordcert")]
    [InlineData("Nordcert", "")]
    [InlineData("Nordcert Certification", "Südcert Certification")]
    public void Two_bodies_are_not(string one, string other) => Assert.False(IssuerMatch.AreAlike(one, other));
}
