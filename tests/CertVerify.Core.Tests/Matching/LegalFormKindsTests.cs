using CertVerify.Core.Matching;

namespace CertVerify.Core.Tests.Matching;

public class LegalFormKindsTests
{
    [Theory]
    [InlineData("Kestrel Ltd", "Kestrel Limited", null)]
    [InlineData("Kestrel", "Kestrel Ltd", null)]
    [InlineData("Kestrel Ltd", "Kestrel", null)]
    [InlineData("Kestrel Ltd", "Kestrel GmbH", 0.95)]
    [InlineData("Kestrel Ltd", "Kestrel AG", 0.95)]
    [InlineData("Kestrel AG", "Kestrel Ltd", 0.95)]
    [InlineData("Kestrel AG", "Kestrel GmbH", 0.5)]
    [InlineData("Kestrel AG", "Kestrel AB", 0.95)]
    [InlineData("Kestrel Ltd", "Kestrel LLP", 0.5)]
    [InlineData("Kestrel LLP", "Kestrel Limited", 0.5)]
    [InlineData("Kestrel Private LLP", "Kestrel Private Limited", 0.5)]
    [InlineData("Kestrel Sole Proprietorship L.L.C.", "Kestrel LLC", 0.95)]
    [InlineData("Kestrel Inc.", "Kestrel KG", 0.5)]
    [InlineData("ТОО Kestrel", "Kestrel Ltd", 0.95)]
    [InlineData("ТОО Kestrel", "Kestrel LLP", 0.95)]
    [InlineData("Kestrel KG", "Kestrel Ky", 0.95)]
    [InlineData("Kestrel Ky", "Kestrel KG", 0.95)]
    [InlineData("Kestrel Company AG", "Kestrel AG", null)]
    [InlineData("Kestrel Company", "Kestrel AG", null)]
    [InlineData("Ltd Kestrel AG", "AG Kestrel Ltd", null)]
    [InlineData("Ltd Kestrel AG", "Kestrel AG", 0.95)]
    [InlineData("Ltd Kestrel AG", "Kestrel GmbH", 0.5)]
    [InlineData("Kestrel GmbH", "Ltd Kestrel AG", 0.5)]
    public void Forms_of_one_kind_are_two_words_for_it_and_others_differ(string one, string other, double? score) =>
        Assert.Equal(score, LegalFormKinds.Compare(NameTokens.Of(one), NameTokens.Of(other))?.Score);

    [Theory]
    [InlineData("Kestrel Ltd", true)]
    [InlineData("Kestrel", false)]
    public void A_name_is_complete_with_its_legal_form(string name, bool isComplete) => Assert.Equal(isComplete, LegalFormKinds.IsComplete(NameTokens.Of(name)));
}
