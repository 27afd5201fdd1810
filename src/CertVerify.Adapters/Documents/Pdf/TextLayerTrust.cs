using CertVerify.Core.Claims;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>Decides, from the text layer alone, which pages must be looked at as pictures.</summary>
internal static class TextLayerTrust
{
    /// <summary>A page with fewer is a footer, a viewer's mark or a form whose content is a picture.</summary>
    internal const int FewestWords = 25;

    /// <summary>The worth of each page. What one page says need not be repeated on the next.</summary>
    /// <param name="pages">With the words of the layer.</param>
    /// <param name="namesAccreditor">Whether a text names an accreditor that we know.</param>
    /// <param name="markPages">On how many pages, from the first, marks are looked for.</param>
    public static IReadOnlyList<LayerWorth> Of(IReadOnlyList<Page> pages, Func<string, bool> namesAccreditor, int markPages)
    {
        var sound = pages.Select(page => WordSoundness.IsSound(page.Words) && !RecognisedLayer.Is(page.Words)).ToList();
        var text = string.Join(' ', pages.Where((_, i) => sound[i]).SelectMany(page => page.Words).Select(word => word.Text));
        var complete = Essentials.NamesStandard(text) && Essentials.NamesIssuer(text);
        var marksMatter = complete && markPages > 0 && !namesAccreditor(text);
        return [.. pages.Select((page, i) => (sound[i], complete && page.Words.Count >= FewestWords) switch
        {
            (false, _) => LayerWorth.Untrusted,
            (true, true) => marksMatter && i < markPages ? LayerWorth.Markless : LayerWorth.Enough,
            (true, false) => LayerWorth.Lacking,
        })];
    }
}
