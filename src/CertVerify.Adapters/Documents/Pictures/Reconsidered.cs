using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>
/// The words of a page after a closer look at some of its places. What both looks say alike is as sure as the surer of them; what the first was unsure of, left out or cut short
/// is taken from the second where that is certain; where they differ otherwise the first stands, with less confidence.
/// </summary>
internal static class Reconsidered
{
    private const double WeightOfDissent = 0.2;
    private const double ClearlySurer = 0.2;

    public static IReadOnlyList<Word> Of(IReadOnlyList<Word> words, IReadOnlyList<Word> again) => [.. SamePlaces.Of(words, again).SelectMany(Chosen)];

    private static IEnumerable<Word> Chosen(SamePlaces place)
    {
        if (place.Second.Count == 0)
            return place.First;
        if (place.First.Count == 0)
            return place.Second.Where(Readability.IsCertain);
        if (place.FirstText == place.SecondText)
            return (place.Second.Count < place.First.Count ? place.Second : place.First).Select(word => word with { Confidence = Math.Max(word.Confidence, Math.Max(place.FirstConfidence, place.SecondConfidence)) });
        return IsBetter(place)
            ? place.Second.Select(word => Doubted(word, place.FirstConfidence))
            : place.First.Select(word => Readability.IsCertain(word) ? word : Doubted(word, place.SecondConfidence));
    }

    private static bool IsBetter(SamePlaces place) => place.SecondText.Contains(place.FirstText, StringComparison.Ordinal)
        ? place.Second.All(Readability.IsCertain)
        : place.Second.All(Readability.IsSure) && !place.First.Any(Readability.IsCertain) && place.SecondConfidence > place.FirstConfidence + ClearlySurer;

    private static Word Doubted(Word word, double dissent) => word with { Confidence = word.Confidence * (1 - WeightOfDissent * dissent) };
}
