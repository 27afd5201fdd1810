using CertVerify.Core.Claims;
using CertVerify.Core.Tables;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>
/// Reads the doubtful places of a page once more, cut out of it: alone they have a brightness of their own by which ink is told from paper, lines that need not be looked for,
/// and a size at which small print is found. A page without doubt costs nothing.
/// </summary>
internal sealed class CloserLook(IPictureReader reader, SecondReader second, CuratedTables tables)
{
    private const int MostLines = 8;
    private const int MostMarks = 4;

    /// <summary>In heights of the line: what stands close beside may belong to it.</summary>
    private const double Beside = 1.5;
    private const double Above = 0.25;

    private const double SamePlace = 0.5;

    /// <param name="page">As it was read.</param>
    /// <param name="words">Of that page, in its pixels.</param>
    /// <param name="cancel">Ends it; the words stand as they are then.</param>
    public async Task<IReadOnlyList<Word>> AtAsync(Recognised page, IReadOnlyList<Word> words, CancellationToken cancel)
    {
        try
        {
            return await LookAsync(page, words, cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return words;
        }
    }

    private async Task<IReadOnlyList<Word>> LookAsync(Recognised page, IReadOnlyList<Word> words, CancellationToken cancel)
    {
        var doubts = Doubts.On(new Page(1, page.Upright.Width, page.Upright.Height, words), tables);
        var (lines, marks) = (Apart(doubts.Lines.Select(Around)).Take(MostLines).ToList(), Apart(doubts.Marks).Take(MostMarks).ToList());
        if (lines.Count + marks.Count == 0)
            return words;
        var picture = page.Slope == 0 ? page.Upright : Retouching.Levelled(page.Upright, page.Slope);
        var all = Cuttings.Of(picture, [.. lines, .. marks]);
        var seconding = second.ReadAsync(all.Picture, Math.Max(all.Picture.Width, all.Picture.Height), cancel);
        var first = lines.Count == 0 ? [] : await ReadLinesAsync(Cuttings.Of(picture, lines), page.Script, cancel).ConfigureAwait(false);
        var seconded = await seconding.ConfigureAwait(false) ?? [];
        return Reconsidered.Of(words, [.. Agreed(first, all.PutBack(seconded, ..lines.Count), page.Script), .. all.PutBack(seconded, lines.Count..)]);
    }

    private async Task<IReadOnlyList<Word>> ReadLinesAsync(Cuttings lines, Script script, CancellationToken cancel) =>
        lines.PutBack(await reader.ReadLinesAsync(lines.Picture, script, cancel).ConfigureAwait(false) ?? [], ..);

    /// <summary>In a line the second reader has its say about what the first sees there; beside it it takes ornaments for letters.</summary>
    private static IReadOnlyList<Word> Agreed(IReadOnlyList<Word> first, IReadOnlyList<Word> second, Script script) =>
        TwoReadings.Merged(first, [.. second.Where(word => first.Any(seen => seen.Box.Overlap(word.Box) >= SamePlace && 2 * word.Box.Height > seen.Box.Height))], script);

    private static Box Around(Box line) =>
        new(line.Left - Beside * line.Height, line.Top - Above * line.Height, line.Right + Beside * line.Height, line.Bottom + Above * line.Height);

    /// <summary>Places that touch are one.</summary>
    private static List<Box> Apart(IEnumerable<Box> places) => places.Aggregate(new List<Box>(), (apart, place) =>
    {
        var touching = apart.Where(other => other.Overlap(place) > 0).ToList();
        return [.. apart.Except(touching), touching.Aggregate(place, (box, other) => box.Union(other))];
    });
}
