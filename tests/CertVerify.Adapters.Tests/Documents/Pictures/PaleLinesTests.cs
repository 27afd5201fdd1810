using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents.Pictures;

public sealed class PaleLinesTests
{
    private static readonly Word Sure = At(0, "Χυτήρια", 0.9), Doubtful = At(1, "Ορλάνης", 0.2);

    [Fact]
    public async Task A_page_without_doubt_is_not_read_again() => Assert.Equal([Sure], await ReadAsync(Script.Greek, [Sure], null));

    [Fact]
    public async Task A_page_in_Latin_letters_is_not_read_again() => Assert.Equal([Doubtful], await ReadAsync(Script.Latin, [Doubtful], null));

    [Fact]
    public async Task The_same_word_read_without_the_lines_is_surer() =>
        Assert.Equal([Sure, At(1, "Ορλάνης", 0.9)], await ReadAsync(Script.Greek, [Sure, Doubtful], [At(1, "Ορλάνης", 0.9)]));

    [Fact]
    public async Task A_word_that_fell_apart_without_the_lines_stays_whole() =>
        Assert.Equal([Doubtful], await ReadAsync(Script.Greek, [Doubtful], [At(1, "Ορλάνης", 0.9), Doubtful with { Text = "ς", Confidence = 0.9, Box = Within(Doubtful.Box) }]));

    [Fact]
    public async Task A_sure_word_that_the_lines_had_hidden_is_added() =>
        Assert.Equal([Doubtful, At(2, "Ελλάδα", 0.9)], await ReadAsync(Script.Greek, [Doubtful], [At(2, "Ελλάδα", 0.9), At(3, "ψ", 0.3), At(4, "Hellas", 0.9)]));

    [Fact]
    public async Task Lines_taken_for_a_Korean_word_go_away() => Assert.Empty(await ReadAsync(Script.Korean, [At(0, "즈츠", 0.3)], []));

    [Fact]
    public async Task A_Greek_word_stays_though_nothing_is_read_without_the_lines() => Assert.Equal([Doubtful], await ReadAsync(Script.Greek, [Doubtful], []));

    private static Word At(int place, string text, double confidence) => new(text, new Box(100 * place, 0, 100 * place + 80, 20), confidence, ReadBy.Ocr);

    private static Box Within(Box box) => box with { Left = box.Right - 10 };

    private static Task<IReadOnlyList<Word>> ReadAsync(Script script, IReadOnlyList<Word> words, IReadOnlyList<Word>? bare) =>
        new PaleLines(new WithoutLines(bare)).ReadBehindAsync(Picture.Of(new byte[4], 2, 2), words, script, CancellationToken.None);

    /// <summary>Reads what it is said to where there are no lines; null is not to be asked.</summary>
    private sealed class WithoutLines(IReadOnlyList<Word>? words) : IPictureReader
    {
        public Task<IReadOnlyList<Word>?> ReadColumnAsync(Picture picture, Script script, CancellationToken cancel) =>
            words is null ? throw new NotSupportedException() : Task.FromResult<IReadOnlyList<Word>?>(words);

        public Task<IReadOnlyList<Word>?> ReadAsync(Picture picture, Script script, CancellationToken cancel) => throw new NotSupportedException();

        public Task<IReadOnlyList<Word>?> ReadLinesAsync(Picture picture, Script script, CancellationToken cancel) => throw new NotSupportedException();

        public Task<Layout?> LookAsync(Picture picture, CancellationToken cancel) => throw new NotSupportedException();
    }
}
