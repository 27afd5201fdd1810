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
    private const double SlopeWorthLevelling = 0.004;
    private const double SlopeWorthRereading = 0.017;

    public async Task<Recognised> ReadAsync(Picture picture, CancellationToken cancel)
    {
        var read = await LevelAsync(await ReadUprightAsync(picture, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);
        return Readability.IsClear(read.Words) ? read : await LookCloserAsync(read, cancel).ConfigureAwait(false);
    }

    private async Task<Recognised> LookCloserAsync(Recognised first, CancellationToken cancel)
    {
        var unread = Retouching.Without(first.Upright, first.Words.Where(Readability.IsSure).Select(word => word.Box));
        if (await reader.LookAsync(unread, cancel).ConfigureAwait(false) is not { } layout)
            return first;
        var turned = await TurnAsync(first, layout, cancel).ConfigureAwait(false);
        return turned != first ? turned : await ReadRestAsync(first, unread, layout, cancel).ConfigureAwait(false);
    }

    private async Task<Recognised> TurnAsync(Recognised first, Layout layout, CancellationToken cancel)
    {
        if (layout.QuartersToTurn == 0 || layout.TurnConfidence < SureOfTurn)
            return first;
        var turned = Retouching.Turned(first.Upright, layout.QuartersToTurn);
        var read = await LevelAsync(await ReadUprightAsync(turned, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);
        var complete = await ReadRestAsync(read, turned, layout, cancel).ConfigureAwait(false);
        return Readability.SureLetters(complete.Words) > Readability.SureLetters(first.Words) ? complete : first;
    }

    /// <summary>Reads what is not Latin in the script it seems to be in, and keeps it where it is surer.</summary>
    private async Task<Recognised> ReadRestAsync(Recognised first, Picture unread, Layout layout, CancellationToken cancel)
    {
        IReadOnlyList<Word> rest = [];
        foreach (var script in layout.Scripts.Where(script => script != Script.Latin))
        {
            var words = await reader.ReadAsync(unread, script, cancel).ConfigureAwait(false);
            if (Readability.SureLetters(words) > Readability.SureLetters(rest))
                rest = words;
        }

        return rest.Count == 0 ? first : first with { Words = Merging.Surer(first.Words, rest) };
    }

    private async Task<Recognised> ReadUprightAsync(Picture picture, CancellationToken cancel) =>
        new(picture, await reader.ReadAsync(picture, Script.Latin, cancel).ConfigureAwait(false));

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
