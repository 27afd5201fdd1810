using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>What two readers recognised on a picture, which may have had to be turned: in the upright picture's pixels.</summary>
/// <param name="Upright">The picture.</param>
/// <param name="First">Tesseract's words.</param>
/// <param name="Second">The second reader's; null when there is none.</param>
/// <param name="Script">The one that the page is in, or most of it.</param>
internal sealed record Recognised(Picture Upright, IReadOnlyList<Word> First, IReadOnlyList<Word>? Second, Script Script = Script.Latin)
{
    public IReadOnlyList<Word> Words { get; } = TwoReadings.Merged(First, Second, Script);

    /// <summary>By how much the boxes were levelled, but not the picture.</summary>
    public double Slope { get; init; }

    /// <summary>Where the corners of the page lie, in whose places the boxes are.</summary>
    public Sheet Lie => Skew.LieLevelled(Upright, Slope);

    /// <summary>A page on its side is read well as it lies; only its words have to be put in their upright places.</summary>
    public Recognised SetUpright() => Uprightness.QuartersToTurn(First) is var quarters and not 0
        ? new Recognised(Retouching.Turned(Upright, quarters), Turned(First, quarters), Second is null ? null : Turned(Second, quarters))
        : this;

    /// <summary>With the boxes moved as far as a slope of the lines calls for; the picture stays.</summary>
    public Recognised Levelled(double slope) => new(Upright, Levelled(First, slope), Second is null ? null : Levelled(Second, slope), Script) { Slope = slope };

    private IReadOnlyList<Word> Turned(IReadOnlyList<Word> words, int quarters) => Uprightness.Turned(words, quarters, Upright.Width, Upright.Height);

    private IReadOnlyList<Word> Levelled(IReadOnlyList<Word> words, double slope) => Skew.Levelled(words, slope, Upright.Width, Upright.Height);
}
