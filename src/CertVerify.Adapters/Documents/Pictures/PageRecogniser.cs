using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>
/// Reads a picture of a page: by two readers at the same time, as upright Latin writing, which most are; only when that leaves doubt is it asked how the page lies and which
/// script the unread rest is in.
/// </summary>
internal sealed class PageRecogniser(IPictureReader reader, SecondReader second)
{
    private const double SureOfTurn = 1.5;
    private const int ClearlyMore = 2;
    private const int LettersToMatter = 20;
    private const double SlopeWorthLevelling = 0.004;
    private const double SlopeWorthRereading = 0.017;
    private readonly PaleLines paleLines = new(reader);

    /// <param name="picture">Of one page.</param>
    /// <param name="isDrawn">Whether it was drawn from a page of type, which lies straight whatever frames and shapes adorn it.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>Null when both readers failed.</returns>
    public async Task<Recognised?> ReadAsync(Picture picture, bool isDrawn, CancellationToken cancel)
    {
        if (await ReadBothAsync(isDrawn ? picture : Perspective.Straightened(picture), cancel).ConfigureAwait(false) is not { } both)
            return null;
        var upright = await StraightenAsync(await SetUprightAsync(both, cancel).ConfigureAwait(false), cancel).ConfigureAwait(false);
        return Levelled(await ReadInItsScriptAsync(upright, cancel).ConfigureAwait(false));
    }

    private async Task<Recognised> ReadInItsScriptAsync(Recognised read, CancellationToken cancel)
    {
        if (Vietnamese.Is(read.First) && await reader.ReadAsync(read.Upright, Script.Vietnamese, cancel).ConfigureAwait(false) is { } accented)
            return new Recognised(read.Upright, accented, read.Second);
        if (!Readability.IsClear(read.Words))
            return await LookCloserAsync(read, cancel).ConfigureAwait(false);
        return HoldsIdeographs(read.Words) && await LookCloserAsync(read, cancel).ConfigureAwait(false) is { Script: Script.TraditionalChinese or Script.Japanese } other ? other : read;
    }

    /// <summary>Sideways writing that the second reader alone can read may stand on its head once it is turned as the first one's words lie.</summary>
    private async Task<Recognised> SetUprightAsync(Recognised both, CancellationToken cancel)
    {
        var upright = both.SetUpright();
        if (upright == both || Readability.IsClear(upright.First))
            return upright;
        var other = await ReadBothAsync(Retouching.Turned(upright.Upright, 2), cancel).ConfigureAwait(false);
        return other is not null && Readability.SureLetters(other.First) > ClearlyMore * Readability.SureLetters(upright.First) ? other : upright;
    }

    private async Task<Recognised?> ReadBothAsync(Picture picture, CancellationToken cancel)
    {
        var seconding = second.ReadAsync(picture, SecondReader.SideForPages, cancel);
        var words = await reader.ReadAsync(picture, Script.Latin, cancel).ConfigureAwait(false);
        var seconded = await seconding.ConfigureAwait(false);
        return words is null && seconded is null ? null : new Recognised(picture, words ?? [], seconded);
    }

    /// <summary>The second reader takes Japanese and traditional Chinese for simplified, and is sure of it.</summary>
    private static bool HoldsIdeographs(IReadOnlyList<Word> words) => words.Sum(word => word.Text.Count(Scripts.IsHan)) >= LettersToMatter;

    private async Task<Recognised> LookCloserAsync(Recognised read, CancellationToken cancel)
    {
        var unread = Retouching.Without(read.Upright, read.Words.Where(word => Readability.IsCertain(word) && !word.Text.Any(Scripts.IsHan)).Select(word => word.Box));
        if (await reader.LookAsync(unread, cancel).ConfigureAwait(false) is not { } layout)
            return read;
        var upright = await TurnAsync(read, layout, cancel).ConfigureAwait(false);
        return await ReadOtherScriptsAsync(upright, layout.Scripts, cancel).ConfigureAwait(false);
    }

    private async Task<Recognised> TurnAsync(Recognised read, Layout layout, CancellationToken cancel)
    {
        if (layout.QuartersToTurn == 0 || layout.TurnConfidence < SureOfTurn)
            return read;
        var turned = await ReadBothAsync(Retouching.Turned(read.Upright, layout.QuartersToTurn), cancel).ConfigureAwait(false);
        return turned is not null && Readability.SureLetters(turned.Words) > Readability.SureLetters(read.Words)
            ? await StraightenAsync(turned, cancel).ConfigureAwait(false)
            : read;
    }

    /// <summary>Latin readers take Cyrillic and Greek for Latin without a doubt, so where another script prevails its reading comes first.</summary>
    private async Task<Recognised> ReadOtherScriptsAsync(Recognised read, IReadOnlyList<Script> scripts, CancellationToken cancel)
    {
        var (best, prevailing, weight) = (read.First, read.Script, (double)LettersToMatter);
        foreach (var script in scripts.Where(script => script != Script.Latin))
        {
            var words = await reader.ReadAsync(read.Upright, script, cancel).ConfigureAwait(false) ?? [];
            var own = words.Where(word => Readability.IsSure(word) && Scripts.Holds(word.Text, script)).ToList();
            if (Readability.Weight(own) is var found && found <= weight)
                continue;
            weight = found;
            (best, prevailing) = 2 * Readability.SureLetters(own) > Readability.SureLetters(words) ? (words, script) : (Merging.Filled(read.First, own), read.Script);
        }

        if (prevailing != Script.Latin)
            best = Merging.Filled(await paleLines.ReadBehindAsync(read.Upright, best, prevailing, cancel).ConfigureAwait(false), read.First, word => IsSureOf(word, prevailing));
        return new Recognised(read.Upright, best, read.Second, prevailing);
    }

    /// <summary>Figures and Latin letters are the Latin reader's business; another is believed there only when it is certain.</summary>
    private static bool IsSureOf(Word word, Script script) => Scripts.Holds(word.Text, script) ? Readability.IsSure(word) : Readability.IsCertain(word);

    /// <summary>Lines that slope much are read again, off a level picture; the second reader does not mind them.</summary>
    private async Task<Recognised> StraightenAsync(Recognised read, CancellationToken cancel)
    {
        var slope = Skew.SlopeOf(read.First);
        if (Math.Abs(slope) < SlopeWorthRereading)
            return read;
        var level = Retouching.Levelled(read.Upright, slope);
        return new Recognised(level, await reader.ReadAsync(level, Script.Latin, cancel).ConfigureAwait(false) ?? [], read.Levelled(slope).Second);
    }

    /// <summary>At the end, when nothing is read off the picture any more in whose places the words are.</summary>
    private static Recognised Levelled(Recognised read) => Skew.SlopeOf(read.First) is var slope && Math.Abs(slope) >= SlopeWorthLevelling ? read.Levelled(slope) : read;
}
