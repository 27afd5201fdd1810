using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Fields;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Claims;

/// <summary>Everything the field readers look at: the pages laid out, the cues found on them, the file's facts and the tables.</summary>
internal sealed class Reading
{
    private static readonly PhraseBook<Role> s_cues = PhraseBook<Role>.Open("claims/cues.txt");

    private readonly Dictionary<Phrase, List<Cue>> _cues = [];
    private readonly Dictionary<Phrase, IReadOnlyList<PrintedStandard>> _standards = [];
    private readonly Dictionary<PageLayout, HangingLabels?> _hangingLabels = [];
    private readonly ILookup<Role, Cue> _labels;

    public Reading(IReadOnlyList<Page> pages, DocumentFacts? facts, CuratedTables tables)
    {
        Pages = [.. pages.Where(p => p.Words.Count > 0).Select(p => new PageLayout(p))];
        Facts = facts;
        Tables = tables;
        Phrases = [.. Pages.SelectMany(p => p.Phrases)];
        foreach (var phrase in Phrases)
            _cues[phrase] = CuesIn(phrase);
        foreach (var page in Pages)
            WrappedCues.Join(page, _cues, Find);
        foreach (var phrase in Phrases)
            _cues[phrase] = TwinCues.Joined(_cues[phrase]);
        Cues = [.. Phrases.SelectMany(phrase => _cues[phrase])];
        _labels = Cues.Where(cue => cue.IsLabel).ToLookup(cue => cue.Role);
        Text = string.Join('\n', Phrases.Select(p => p.Text));
        PageCount = pages.Count;
    }

    /// <summary>Pages that were laid out one by one, as one document; nothing is found anew.</summary>
    public Reading(IReadOnlyList<Reading> parts)
    {
        Pages = [.. parts.SelectMany(p => p.Pages)];
        (Facts, Tables) = (parts[0].Facts, parts[0].Tables);
        Phrases = [.. parts.SelectMany(p => p.Phrases)];
        Cues = [.. parts.SelectMany(p => p.Cues)];
        foreach (var part in parts)
        {
            foreach (var (phrase, cues) in part._cues)
                _cues[phrase] = cues;
            foreach (var (phrase, standards) in part._standards)
                _standards[phrase] = standards;
        }

        _labels = Cues.Where(cue => cue.IsLabel).ToLookup(cue => cue.Role);
        Text = string.Join('\n', parts.Select(p => p.Text));
        PageCount = parts.Sum(p => p.PageCount);
    }

    /// <summary>With those on which nothing stands.</summary>
    public int PageCount { get; }

    public IReadOnlyList<PageLayout> Pages { get; }

    public DocumentFacts? Facts { get; }

    /// <summary>QR and bar codes on these pages.</summary>
    public IEnumerable<PrintedCode> Codes => (Facts?.PrintedCodes ?? []).Where(code => Pages.Any(page => page.Page.Number == code.Page));

    public CuratedTables Tables { get; }

    /// <summary>All phrases, one a line.</summary>
    public string Text { get; }

    public IReadOnlyList<Phrase> Phrases { get; }

    public IReadOnlyList<Cue> Cues { get; }

    public IReadOnlyList<Cue> CuesOf(Phrase phrase) => _cues[phrase];

    /// <summary>The standards named in a phrase, found once.</summary>
    public IReadOnlyList<PrintedStandard> StandardsIn(Phrase phrase)
    {
        if (!_standards.TryGetValue(phrase, out var found))
            _standards[phrase] = found = PrintedStandards.Find(phrase.Text);
        return found;
    }

    /// <summary>Labels of one role, in reading order.</summary>
    public IEnumerable<Cue> Labels(Role role) => _labels[role];

    /// <summary>The labels of a page that sets them under their values; null of any other. Judged once.</summary>
    public HangingLabels? HangingLabelsOn(PageLayout page)
    {
        if (!_hangingLabels.TryGetValue(page, out var hang))
            _hangingLabels[page] = hang = HangingLabels.On(this, page);
        return hang;
    }

    public PageLayout PageOf(Phrase phrase) => Pages.First(p => p.Page.Number == phrase.Page);

    /// <summary>Whether the phrase opens with a label of any of these roles.</summary>
    public bool Opens(Phrase phrase, params ReadOnlySpan<Role> roles)
    {
        foreach (var cue in CuesOf(phrase))
        {
            if (cue.IsLabel && roles.Contains(cue.Role))
                return true;
        }

        return false;
    }

    /// <summary>Whether a longer label holds the name of a management system: "this is to certify that the quality management system of".</summary>
    public static bool NamesSystem(Cue label) =>
        label.Span.Text.Split(' ') is [_, _, .., _] words && s_cues.In(string.Join(' ', words[1..^1])).Any(c => c.Meaning == Role.System);

    private static List<Cue> CuesIn(Phrase phrase) =>
        [.. Find(phrase.Text, phrase.Words[0].ReadBy == ReadBy.Ocr).Select(c => new Cue(c.Meaning, c.Language, new Span(phrase, c.Start, c.Length), c.Words)).Where(c => !c.IsMereLetter).Select(AboveCues.Settled)];

    private static IEnumerable<(Role Meaning, string Language, int Start, int Length, int Words)> Find(string text, bool repair) => s_cues.In(text, repair);
}
