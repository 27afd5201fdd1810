using CertVerify.Core.Claims;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Tests.Claims;

public sealed class SaidByTextTests
{
    private static readonly Box Place = new(10, 10, 100, 20);

    private static readonly Claim Claim = new()
    {
        DocumentKind = new(DocumentKind.ManagementSystemCertificate, "", null, null, 1),
        CertificateNumber = new("NC 700001", "NC 700001", 1, Place, 1),
        HolderName = new("Larkfield Castings Ltd", "Larkfield Castings Ltd", 2, Place, 1),
    };

    [Fact]
    public void Only_what_rests_on_the_files_own_text_has_to_be_seen()
    {
        var said = SaidByText.In(Claim, [Page(1, ReadBy.TextLayer), Page(2, ReadBy.Ocr)]);

        Assert.Equal([new Sighting(SightedField.Number, "NC 700001", 1, Place)], said);
    }

    [Fact]
    public void A_word_of_the_text_elsewhere_on_the_page_does_not_count() =>
        Assert.Empty(SaidByText.In(Claim, [new(1, 600, 800, [new Word("NC", new Box(10, 400, 100, 410), 1)])]));

    [Fact]
    public void A_number_has_to_be_seen_wherever_its_page_has_it_as_large()
    {
        var (again, small) = (new Box(10, 300, 100, 309), new Box(10, 500, 100, 504));
        var page = new Page(1, 600, 800, [new("NC 700001", Place, 1), .. Words(again), new("NC", small, 1), .. Words(small)]);

        Assert.Equal([Place, again], SaidByText.In(Claim, [page]).Select(sighting => sighting.Box));

        static Word[] Words(Box at) => [new("(NC", at with { Right = 30 }, 1), new("700001).", at with { Left = 35 }, 1)];
    }

    [Fact]
    public void A_number_with_another_printed_over_it_has_to_be_seen_there_too()
    {
        Word At(string text, double left, double right) => new(text, new(left, 300, right, 310), 1);

        Assert.Equal([Place, new Box(10, 300, 90, 310)], Places(At("N", 10, 15), At("C7", 20, 35), At("700002", 33, 70), At("00001", 36, 90)));
        Assert.Equal([Place], Places(At("N", 10, 15), At("C7", 20, 35), At("Leeds", 40, 70), At("00001", 71, 90)));

        static IEnumerable<Box> Places(params Word[] words) => SaidByText.In(Claim, [new Page(1, 600, 800, [new("NC 700001", Place, 1), .. words])]).Select(sighting => sighting.Box);
    }

    private static Page Page(int number, ReadBy by) => new(number, 600, 800, [new Word("words", Place, 1, by)]);
}
