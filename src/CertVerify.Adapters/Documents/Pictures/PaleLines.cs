using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>
/// Reads a page once more without the fine pale lines behind its letters. They change Greek, Cyrillic, Arabic and Korean words, hide them, or are taken for some; word by word the
/// surer reading counts, and a doubtful Korean word that goes away with the lines was one of them.
/// </summary>
internal sealed class PaleLines(IPictureReader reader)
{
    private const int LongWord = 4;

    /// <param name="picture">Of the page.</param>
    /// <param name="words">As they were read with the lines; without a doubtful one they stand.</param>
    /// <param name="script">The one that the page is in, or most of it.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task<IReadOnlyList<Word>> ReadBehindAsync(Picture picture, IReadOnlyList<Word> words, Script script, CancellationToken cancel)
    {
        if (script is not (Script.Greek or Script.Cyrillic or Script.Arabic or Script.Korean) || !words.Any(word => word.Text.Length >= LongWordIn(script) && IsDoubtful(word, script)))
            return words;
        var bare = await reader.ReadColumnAsync(Retouching.Bleached(picture), script, cancel).ConfigureAwait(false) ?? [];
        return [.. SamePlaces.Of(words, bare).SelectMany(place => Chosen(place, script))];
    }

    private static IEnumerable<Word> Chosen(SamePlaces place, Script script) => place switch
    {
        { First: [] } => place.Second.Where(word => Scripts.Holds(word.Text, script) && Readability.IsSure(word)),
        { First: [var word], Second: [] } when script == Script.Korean && IsDoubtful(word, script) => [],
        _ => IsSurer(place) ? place.Second : place.First,
    };

    private static bool IsDoubtful(Word word, Script script) => Scripts.Holds(word.Text, script) && !Readability.IsSure(word);

    /// <summary>A Korean letter is a syllable.</summary>
    private static int LongWordIn(Script script) => script == Script.Korean ? LongWord / 2 : LongWord;

    /// <summary>Where the second has a word of the first, whatever else it has there is a piece of that word.</summary>
    private static bool IsSurer(SamePlaces place) =>
        place.SecondConfidence > place.FirstConfidence && (place.Second.Count == 1 || !place.Second.Any(word => word.Text == place.FirstText));
}
