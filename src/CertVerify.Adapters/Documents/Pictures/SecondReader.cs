using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CertVerify.Adapters.Documents.Children;
using CertVerify.Adapters.Telemetry;
using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>Reads words with the PP-OCRv4 models, by a program that stays: it sees marks, figures and Chinese that Tesseract does not.</summary>
internal sealed class SecondReader(DocumentOptions options, Sandbox sandbox) : IDisposable
{
    private const string Runtime = "node";
    private const string Script = "main.js";
    private const int SecondsItMayLive = 24 * 60 * 60;

    /// <summary>The long side of the smaller picture on which lines are looked for; they are read from the whole one.</summary>
    public const int SideForPages = 1_600;

    /// <summary>The same where only small print is left to be found, and few lines will have to be read.</summary>
    public const int SideForMarks = 1_920;

    private readonly Companions companions = new(sandbox, options,
        new ChildCommand(Runtime, [Script], options.SecondReaderFolder, Seconds: SecondsItMayLive, Megabytes: options.SecondReaderMegabytes),
        options.SecondReaders);

    /// <summary>Whether it is installed and, when it was last asked, answered.</summary>
    public bool Works => IsInstalled && !companions.AreFailing;

    private bool IsInstalled { get; } = options.SecondReaders > 0
        && File.Exists("/usr/bin/" + Runtime)
        && File.Exists(Path.Combine(options.SecondReaderFolder, Script))
        && Directory.Exists(Path.Combine(options.SecondReaderFolder, "node_modules"));

    public void Dispose() => companions.Dispose();

    /// <summary>The words of a picture however its lines lean, boxes in its own pixels; null when it is absent or failed.</summary>
    public async Task<IReadOnlyList<Word>?> ReadAsync(Picture picture, int side, CancellationToken cancel) => IsInstalled
        ? await ChildSpan.AroundAsync("second-reader", () => AskAsync(picture, side, cancel), words => words is null ? "failed" : "succeeded").ConfigureAwait(false)
        : null;

    /// <summary>Null for what is no answer.</summary>
    internal static IReadOnlyList<Word>? Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            var answer = JsonSerializer.Deserialize<Answer>(line.Span, JsonSerializerOptions.Web);
            return answer is { Words: { } words } && words.All(word => word.IsSound) ? [.. words.Select(word => word.ToWord())] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private Task<IReadOnlyList<Word>?> AskAsync(Picture picture, int side, CancellationToken cancel) =>
        companions.AskAsync(Question(picture, side), TimeSpan.FromSeconds(options.SecondReaderSeconds), Read, cancel);

    private static IReadOnlyList<ReadOnlyMemory<byte>> Question(Picture picture, int side) =>
        [Encoding.ASCII.GetBytes($$"""{"width":{{picture.Width}},"height":{{picture.Height}},"side":{{side}}}""" + "\n"), picture.Greymap[^(picture.Width * picture.Height)..]];

    private sealed record Answer([property: JsonRequired] IReadOnlyList<AnsweredWord>? Words);

    private sealed record AnsweredWord(string? Text, double Confidence, IReadOnlyList<double>? Box)
    {
        public bool IsSound => !string.IsNullOrWhiteSpace(Text) && Box is { Count: 4 } && Confidence is >= 0 and <= 1;

        public Word ToWord() => new(Text!, new Box(Box![0], Box[1], Box[2], Box[3]), Confidence, ReadBy.Ocr);
    }
}
