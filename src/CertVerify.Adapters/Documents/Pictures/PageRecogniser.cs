using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>What was recognised on a picture, which may have had to be turned: its words in the upright picture's pixels.</summary>
internal sealed record Recognised(Picture Upright, IReadOnlyList<Word> Words);

/// <summary>
/// Reads a picture of a page: once as upright Latin writing, which most are; only when that leaves doubt is it asked how the page
/// lies and which script the unread rest is in.
/// </summary>
internal sealed class PageRecogniser(IPictureReader reader)
{
    private const double SureOfTurn = 1.5;
    private const int LettersToMatter = 20;
    private const double SlopeWorthLevelling = 0.004;
    private const double SlopeWorthRereading = 0.017;

    /// <summary>Null when the reader failed.</summary>
    public async Task<Recognised?> ReadAsync(Picture picture, CancellationToken cancel)
    {
        if (await reader.ReadAsync(picture, Script.Latin, cancel).ConfigureAwait(false) is not { } words)
            return null;
        var read = await LevelAsync(SetUpright(new Recognised(picture, words)), cancel).ConfigureAwait(false);
        return Readability.IsClear(read.Words) ? read : await LookCloserAsync(read, cancel).ConfigureAwait(false);
    }

    /// <summary>A page on its side is read well as it lies; only its words have to be put in their upright places.</summary>
    private static Recognised SetUpright(Recognised read) => Uprightness.QuartersToTurn(read.Words) is var quarters and not 0
        ? new Recognised(Retouching.Turned(read.Upright, quarters), Uprightness.Turned(read.Words, quarters, read.Upright.Width, read.Upright.Height))
        : read;

    private async Task<Recognised> LookCloserAsync(Recognised first, CancellationToken cancel)
    {
        var unread = Retouching.Without(first.Upright, first.Words.Where(Readability.IsCertain).Select(word => word.Box));
        if (await reader.LookAsync(unread, cancel).ConfigureAwait(false) is not { } layout)
            return first;
        var upright = await TurnAsync(first, layout, cancel).ConfigureAwait(false);
        return await ReadOtherScriptsAsync(upright, layout.Scripts, cancel).ConfigureAwait(false);
    }

    private async Task<Recognised> TurnAsync(Recognised first, Layout layout, CancellationToken cancel)
    {
        if (layout.QuartersToTurn == 0 || layout.TurnConfidence < SureOfTurn)
            return first;
        var turned = await ReadUprightAsync(Retouching.Turned(first.Upright, layout.QuartersToTurn), cancel).ConfigureAwait(false);
        return Readability.SureLetters(turned.Words) > Readability.SureLetters(first.Words)
            ? await LevelAsync(turned, cancel).ConfigureAwait(false)
            : first;
    }

    /// <summary>Latin readers take Cyrillic and Greek for Latin without a doubt, so where another script prevails its reading comes first.</summary>
    private async Task<Recognised> ReadOtherScriptsAsync(Recognised first, IReadOnlyList<Script> scripts, CancellationToken cancel)
    {
        var (best, letters) = (first.Words, LettersToMatter);
        foreach (var script in scripts.Where(script => script != Script.Latin))
        {
            var words = await reader.ReadAsync(first.Upright, script, cancel).ConfigureAwait(false) ?? [];
            var own = words.Where(word => Readability.IsSure(word) && Scripts.Holds(word.Text, script)).ToList();
            if (Readability.SureLetters(own) is var found && found <= letters)
                continue;
            letters = found;
            best = 2 * found > Readability.SureLetters(words) ? Merging.Filled(words, first.Words) : Merging.Filled(first.Words, own);
        }

        return first with { Words = best };
    }

    private async Task<Recognised> ReadUprightAsync(Picture picture, CancellationToken cancel) =>
        new(picture, await reader.ReadAsync(picture, Script.Latin, cancel).ConfigureAwait(false) ?? []);

    private async Task<Recognised> LevelAsync(Recognised read, CancellationToken cancel)
    {
        var slope = Skew.SlopeOf(read.Words);
        if (Math.Abs(slope) < SlopeWorthLevelling)
            return read;
        if (Math.Abs(slope) < SlopeWorthRereading)
            return read with { Words = Skew.Levelled(read.Words, slope, read.Upright.Width, read.Upright.Height) };
        return await ReadUprightAsync(Retouching.Levelled(read.Upright, slope), cancel).ConfigureAwait(false);
    }
}
