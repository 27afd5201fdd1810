using CertVerify.Adapters.Documents.Pdf;
using CertVerify.Adapters.Documents.Pictures;
using CertVerify.Core.Claims;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents.Seeing;

/// <summary>
/// Looks at the places of a page where the text inside the file has its decisive values, and at nothing else, as a person would: hidden, covered or misnamed text is not seen
/// there. Tesseract is asked first, the second reader about what Tesseract did not recognise; one of the two is enough.
/// </summary>
internal sealed class Onlooker(IPictureReader reader, SecondReader second)
{
    public async Task<IReadOnlyList<Sighting>> LookAsync(Poppler poppler, IReadOnlyList<Sighting> said, CancellationToken cancel)
    {
        var looked = new List<Sighting>();
        foreach (var page in said.GroupBy(sighting => sighting.Page))
            looked.AddRange(await LookAsync(poppler, page.Key, [.. page], cancel).ConfigureAwait(false));
        return looked;
    }

    private async Task<IReadOnlyList<Sighting>> LookAsync(Poppler poppler, int page, IReadOnlyList<Sighting> said, CancellationToken cancel)
    {
        if (await poppler.RenderAsync(page, cancel).ConfigureAwait(false) is not { } picture)
            return said;
        var byContrast = said.ToLookup(sighting => Contrast.Suffices(picture, sighting.Box.Scaled(1 / Poppler.UnitsPerPixel)));
        return [.. await ReadAsync(picture, [.. byContrast[true]], cancel).ConfigureAwait(false), .. byContrast[false].Select(sighting => sighting with { IsSeen = false })];
    }

    private async Task<IReadOnlyList<Sighting>> ReadAsync(Picture picture, IReadOnlyList<Sighting> said, CancellationToken cancel)
    {
        if (said.Count == 0)
            return [];
        var first = Strips.Cut(picture, Poppler.UnitsPerPixel, said);
        var seen = await reader.ReadAsync(first.Picture, ScriptOf(said), cancel).ConfigureAwait(false);
        var looked = first.Compared(said, seen ?? []);
        if (looked.All(sighting => sighting.IsSeen is true))
            return looked;
        var doubtful = looked.Where(sighting => sighting.IsSeen is not true).ToList();
        var closer = Strips.Cut(picture, Poppler.UnitsPerPixel, doubtful);
        var seconded = await second.ReadAsync(closer.Picture, Math.Max(closer.Picture.Width, closer.Picture.Height), cancel).ConfigureAwait(false);
        return [.. looked.Where(sighting => sighting.IsSeen is true), .. closer.Compared(doubtful, seconded ?? [])];
    }

    /// <summary>The one beside the Latin that the values are in.</summary>
    private static Script ScriptOf(IReadOnlyList<Sighting> said) => Enum.GetValues<Script>()
        .FirstOrDefault(script => script is not (Script.Latin or Script.Vietnamese) && said.Any(sighting => Scripts.Holds(sighting.Raw, script)));
}
