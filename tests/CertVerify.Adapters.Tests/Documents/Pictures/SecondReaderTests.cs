using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Documents.Children;
using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Tests.Documents.Pictures;

/// <summary>What happens when the child behaves, and when it does not: a script in the real one's place, run in the real sandbox.</summary>
[Collection("documents")]
public sealed class SecondReaderTests : IDisposable
{
    private const string SaysWhoItIs = """
        const self = String(Math.random());
        const answer = text => process.stdout.write(JSON.stringify({ words: [{ text, confidence: 0.9, box: [0, 0, 1, 1] }] }) + "\n");
        const asked = async use => { const requests = new Requests(process.stdin); for (let i = 0; ; i++) { await requests.next(); use(i); } };
        """;

    private static readonly Picture Dot = Picture.Of([0], 1, 1);
    private readonly string folder = Directory.CreateTempSubdirectory("second-reader-test-").FullName;

    private readonly DocumentOptions options;

    public SecondReaderTests() => options = new DocumentOptions { SecondReaderFolder = folder, SecondReaders = 1, SecondReaderSeconds = 10, RequireSandbox = true };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task One_child_answers_picture_after_picture()
    {
        Install("asked(() => answer(self));");

        var answers = await AskAsync(3);

        Assert.Single(answers.Select(Text).Distinct());
    }

    [Fact]
    public async Task As_many_children_as_the_pool_holds_and_no_more()
    {
        Install("asked(() => setTimeout(() => answer(self), 300));");
        options.SecondReaders = 2;
        using var sandbox = new Sandbox(options);
        using var reader = new SecondReader(options, sandbox);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => reader.ReadAsync(Dot, SecondReader.SideForPages, CancellationToken.None)));

        Assert.Equal(2, answers.Select(Text).Distinct().Count());
    }

    [Fact]
    public async Task A_child_that_dies_in_the_middle_of_a_page_is_replaced_and_the_page_read()
    {
        Install("asked(i => i === 0 ? answer(self) : process.kill(process.pid, 'SIGKILL'));");

        var answers = await AskAsync(3);

        Assert.Equal(3, answers.Select(Text).Distinct().Count());
    }

    [Theory]
    [InlineData("process.exit(1);")]
    [InlineData("asked(() => process.exit(0));")]
    [InlineData("asked(() => process.stdout.write('nonsense\\n'));")]
    [InlineData("asked(() => process.stdout.write('{}\\n'));")]
    [InlineData("asked(() => process.stdout.write('{\"words\":[{\"text\":\"x\",\"confidence\":7,\"box\":[0,0,1,1]}]}\\n'));")]
    [InlineData("asked(() => process.stdout.write('{\"words\":[]}\\n{\"words\":[]}\\n'));")]
    public async Task A_child_that_never_answers_sensibly_is_given_up_and_not_tried_again_at_once(string script)
    {
        Install(script);
        using var sandbox = new Sandbox(options);
        using var reader = new SecondReader(options, sandbox);
        Assert.True(reader.Works);

        Assert.Null(await reader.ReadAsync(Dot, SecondReader.SideForPages, CancellationToken.None));

        Assert.False(reader.Works);
        Assert.Null(await reader.ReadAsync(Dot, SecondReader.SideForPages, CancellationToken.None));
        Assert.Equal(0, ChildrenAlive());
    }

    [Fact]
    public async Task A_child_that_hangs_is_ended_when_its_time_is_over()
    {
        Install("asked(() => { for (;;); });");
        options.SecondReaderSeconds = 1;

        Assert.Null(Assert.Single(await AskAsync(1)));

        Assert.Equal(0, ChildrenAlive());
    }

    [Fact]
    public async Task A_caller_who_goes_away_ends_the_child_that_worked_for_him()
    {
        Install("asked(() => { for (;;); });");
        using var sandbox = new Sandbox(options);
        using var reader = new SecondReader(options, sandbox);
        using var away = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reader.ReadAsync(Dot, SecondReader.SideForPages, away.Token));

        Assert.Equal(0, ChildrenAlive());
        Assert.True(reader.Works);
    }

    [Fact]
    public async Task Where_it_is_not_installed_there_is_no_answer_and_no_trouble()
    {
        options.SecondReaderFolder = Path.Combine(folder, "nowhere");
        using var sandbox = new Sandbox(options);
        using var reader = new SecondReader(options, sandbox);

        Assert.False(reader.Works);
        Assert.Null(await reader.ReadAsync(Dot, SecondReader.SideForPages, CancellationToken.None));
    }

    [Fact]
    public async Task A_picture_is_read_without_it_and_the_reading_says_so()
    {
        var opened = await Reading.Opened(Outside.Picture(TestPdf.OfLines("Certificate of a fictional company"), "png"), Without);

        Assert.Contains("Certificate", opened.Pages[0].Text(), StringComparison.Ordinal);
        Assert.Contains(opened.Facts.Limitations, limitation => limitation.Contains("one reader instead of two", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_real_one_reads_words_and_figures_where_they_stand_and_parts_them()
    {
        var real = new DocumentOptions { RequireSandbox = true };
        using var sandbox = new Sandbox(real);
        using var reader = new SecondReader(real, sandbox);

        var words = await reader.ReadAsync(Picture.Of(Outside.Picture(Specimen.Text(), "pgm"))!, SecondReader.SideForPages, CancellationToken.None) ?? [];

        var number = Assert.Single(words, word => word.Text == Specimen.Number);
        Assert.InRange(number.Confidence, 0.9, 1);
        Assert.InRange(number.Box.Height, 15, 40);
        Assert.Contains(words, word => word.Text == Specimen.Holder);
    }

    [Fact]
    public async Task A_page_that_needs_only_its_text_layer_never_starts_it()
    {
        Install("asked(() => answer(self));");
        using var reader = new DocumentReader(options);

        Assert.IsType<DocumentReading.Opened>(await reader.ReadAsync(Specimen.Text(), CancellationToken.None));
        Assert.Equal(0, ChildrenAlive());

        Assert.IsType<DocumentReading.Opened>(await reader.ReadAsync(Outside.Picture(Specimen.Text(), "png"), CancellationToken.None));
        Assert.NotEqual(0, ChildrenAlive());
    }

    private void Without(DocumentOptions reading) => reading.SecondReaderFolder = Path.Combine(folder, "nowhere");

    private void Install(string script)
    {
        Directory.CreateDirectory(Path.Combine(folder, "node_modules"));
        File.Copy(Path.Combine(new DocumentOptions().SecondReaderFolder, "requests.js"), Path.Combine(folder, "requests.js"));
        File.WriteAllText(Path.Combine(folder, "main.js"), "const { Requests } = require('./requests.js');\n" + SaysWhoItIs + script);
    }

    private async Task<IReadOnlyList<IReadOnlyList<Word>?>> AskAsync(int times)
    {
        using var sandbox = new Sandbox(options);
        using var reader = new SecondReader(options, sandbox);
        var answers = new List<IReadOnlyList<Word>?>();
        for (var time = 0; time < times; time++)
            answers.Add(await reader.ReadAsync(Dot, SecondReader.SideForPages, CancellationToken.None));
        return answers;
    }

    private static string Text(IReadOnlyList<Word>? words) => Assert.Single(words ?? []).Text;

    /// <summary>Processes on whose command line the test's folder stands.</summary>
    private int ChildrenAlive() => Directory.EnumerateDirectories("/proc").Count(process =>
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline")).Contains(folder, StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    });
}
