using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents.Pictures;

public class GermanTests
{
    [Fact]
    public void On_a_German_page_sharp_s_and_umlaut_are_put_back() => Assert.Equal(
        "Zertifikat für den Geltungsbereich der Gießerei in der Straße am Schloß wird erfüllt",
        Restored("Zertifikat fiir den Geltungsbereich der GieBerei in der StraBe am SchloB wird erfiillt"));

    [Fact]
    public void A_name_that_begins_with_B_or_is_in_capitals_stays() =>
        Assert.Equal("Zertifikat und der wird Bauer GmbH TÜV-BAU 12B", Restored("Zertifikat und der wird Bauer GmbH TÜV-BAU 12B"));

    [Fact]
    public void Other_languages_are_left_alone() => Assert.Equal("Certificate of LaBella skiing", Restored("Certificate of LaBella skiing"));

    private static string Restored(string line) =>
        string.Join(' ', German.Restored([.. line.Split(' ').Select((text, i) => new Word(text, new Box(50 * i, 0, 50 * i + 40, 10), 0.9, ReadBy.Ocr))]).Select(word => word.Text));
}
