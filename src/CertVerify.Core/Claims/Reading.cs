using CertVerify.Core.Claims.Cues;
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
    private readonly ILookup<Role, Cue> _labels;

    public Reading(IReadOnlyList<Page> pages, DocumentFacts? facts, CuratedTables tables)
    {
        Pages = [.. pages.Where(p => p.Words.Count > 0).Select(p => new PageLayout(p))];
        Facts = facts;
        Tables = tables;
        Phrases = [.. Pages.SelectMany(p => p.Phrases)];
        foreach (var phrase in Phrases)
            _cues[phrase] = CuesIn(phrase);
        Cues = [.. Phrases.SelectMany(phrase => _cues[phrase])];
        _labels = Cues.Where(cue => cue.IsLabel).ToLookup(cue => cue.Role);
        Text = string.Join('\n', Phrases.Select(p => p.Text));
    }

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

    private static List<Cue> CuesIn(Phrase phrase) =>
        [.. s_cues.In(phrase.Text, phrase.Words[0].ReadBy == ReadBy.Ocr).Select(c => new Cue(c.Meaning, c.Language, new Span(phrase, c.Start, c.Length), c.Words))];
}
