using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Documents.Children;
using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Tests.Documents.Pictures;

public sealed class CloserLookTests : IDisposable
{
    private static readonly Picture Paper = Picture.Of([.. Enumerable.Repeat(Retouching.White, 600 * 800)], 600, 800);
    private static readonly DocumentOptions Options = new() { SecondReaders = 0 };

    private readonly Sandbox sandbox = new(Options);
    private readonly SecondReader absent;

    public CloserLookTests() => absent = new SecondReader(Options, sandbox);

    public void Dispose()
    {
        absent.Dispose();
        sandbox.Dispose();
    }

    [Fact]
    public async Task A_page_without_doubt_is_not_looked_at_again()
    {
        var reader = new Said("anything");

        Assert.Equal(Words(1), await LookAsync(reader, Words(1)));
        Assert.Null(reader.Seen);
    }

    [Fact]
    public async Task A_doubtful_line_is_cut_out_and_read_again()
    {
        var reader = new Said("MDA-204817");

        var words = await LookAsync(reader, Words(0.4));

        Assert.Contains(words, word => word is { Text: "MDA-204817", Confidence: > 0.9 });
        Assert.InRange(reader.Seen!.Height, 10, 120);
    }

    private Task<IReadOnlyList<Word>> LookAsync(IPictureReader reader, IReadOnlyList<Word> words) =>
        new CloserLook(reader, absent, CuratedTables.Shipped).AtAsync(new Recognised(Paper, words, null), words, CancellationToken.None);

    private static IReadOnlyList<Word> Words(double sureOfNumber) =>
        [.. Page.OfLines("Certificate number: MDA-204817", "", "ISO 9001:2015").Words.Select(word => word with { ReadBy = ReadBy.Ocr, Confidence = word.Text.Any(char.IsDigit) && word.Text[0] == 'M' ? sureOfNumber : 1 })];

    /// <summary>Reads one word, where the number stands in its piece.</summary>
    private sealed class Said(string text) : IPictureReader
    {
        public Picture? Seen { get; private set; }

        public Task<IReadOnlyList<Word>?> ReadAsync(Picture picture, Script script, CancellationToken cancel) => throw new NotSupportedException();

        public Task<IReadOnlyList<Word>?> ReadColumnAsync(Picture picture, Script script, CancellationToken cancel) => throw new NotSupportedException();

        public Task<IReadOnlyList<Word>?> ReadLinesAsync(Picture picture, Script script, CancellationToken cancel)
        {
            Seen = picture;
            return Task.FromResult<IReadOnlyList<Word>?>([new(text, new Box(155, Cuttings.Gap + 2.5, 205, Cuttings.Gap + 12.5), 0.95, ReadBy.Ocr)]);
        }

        public Task<Layout?> LookAsync(Picture picture, CancellationToken cancel) => throw new NotSupportedException();
    }
}
