using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>The labels of a page that sets each behind its value: under it, as a diploma does under its ruled lines, or right of it.</summary>
internal sealed class HangingLabels
{
    /// <summary>One or two may hang by chance.</summary>
    private const int FewestLabels = 4;

    private const double ShareOfGapBelow = 0.5;
    private const double WidestGapAbove = 1.2;
    private const double GapBelow = 6.5;
    private const double SameType = 0.15;
    private const int MostLines = 6;

    /// <summary>In words: "Name of organization".</summary>
    private const int LongestHolderLabel = 3;

    private static readonly Role[] s_roles =
    [
        Role.Number, Role.Holder, Role.Address, Role.Standard, Role.Scope, Role.Iaf, Role.Identifier, Role.Initial, Role.Issued, Role.Certified, Role.From, Role.Expires, Role.Period, Role.Previous,
    ];

    private readonly Reading _reading;
    private readonly PageLayout _page;
    private readonly Func<Reading, PageLayout, Phrase, bool> _hangs;
    private readonly double _height;

    private HangingLabels(Reading reading, PageLayout page, Func<Reading, PageLayout, Phrase, bool> hangs, double height) =>
        (_reading, _page, _hangs, _height) = (reading, page, hangs, height);

    private bool AreBeside => _hangs == StandsRight;

    /// <summary>Null where most labels do not stand alone, close under something and further from what follows, or alone at the end of a line.</summary>
    public static HangingLabels? On(Reading reading, PageLayout page)
    {
        var labels = page.Phrases.Where(p => reading.CuesOf(p).Any(IsAlone)).ToList();
        return On(reading, page, labels, Hangs) ?? On(reading, page, labels, StandsRight);
    }

    private static HangingLabels? On(Reading reading, PageLayout page, List<Phrase> labels, Func<Reading, PageLayout, Phrase, bool> hangs)
    {
        var hanging = labels.Where(label => hangs(reading, page, label)).Select(label => label.Height).Order().ToList();
        return hanging.Count >= FewestLabels && hanging.Count > labels.Count / 2 ? new(reading, page, hangs, hanging[hanging.Count / 2]) : null;
    }

    /// <summary>Whether a label is one of them: it hangs, and is set in their type.</summary>
    public bool Hold(Cue label) => IsAlone(label) && IsLike(label.Phrase.Height, _height) && _hangs(_reading, _page, label.Phrase);

    /// <summary>The lines of one type right above a label, or those left of it and below that until the next label's.</summary>
    public IReadOnlyList<Span> ValueOf(Cue label) => AreBeside ? [.. LeftOf(label.Phrase).Select(p => p.All)] : [.. Above(label.Phrase).Reverse().Select(p => p.All)];

    /// <summary>The label of this kind behind a value; null when there is none.</summary>
    public Cue? Behind(Phrase value, Func<IEnumerable<Cue>, Cue?> choose) =>
        (AreBeside ? _page.RightOf(value) : _page.Below(value, WidestGapAbove)).FirstOrDefault() is { } label ? choose(_reading.CuesOf(label).Where(Hold)) : null;

    private IEnumerable<Phrase> Above(Phrase label)
    {
        Phrase? last = null;
        foreach (var phrase in _page.Above(label, MostLines))
        {
            if (last is not null && (!IsLike(phrase.Height, last.Height) || last.Box.Top - phrase.Box.Bottom > last.Height))
                yield break;
            yield return last = phrase;
        }
    }

    private IEnumerable<Phrase> LeftOf(Phrase label)
    {
        var first = _page.LeftOf(label).First();
        return _page.Below(first, WidestGapAbove).TakeWhile(line => !_page.RightOf(line).Any()).Prepend(first);
    }

    /// <summary>A label of a value; sentences ("This is to certify that") lead over to what is below them.</summary>
    private static bool IsAlone(Cue label) => label is { OpensPhrase: true, ClosesPhrase: true } && s_roles.Contains(label.Role) && (label.Role != Role.Holder || label.Words <= LongestHolderLabel);

    private static bool IsLike(double height, double other) => Math.Abs(height - other) <= SameType * other;

    /// <summary>What a label hangs under is no label itself, as its twin in another language is.</summary>
    private static bool Hangs(Reading reading, PageLayout page, Phrase label)
    {
        if (page.Above(label, 1).LastOrDefault() is not { } value || reading.CuesOf(value).Any(IsAlone))
            return false;
        var (over, under) = (label.Box.Top - value.Box.Bottom, page.Below(label, GapBelow).FirstOrDefault()?.Box.Top - label.Box.Bottom ?? double.MaxValue);
        return over <= ShareOfGapBelow * under && over <= WidestGapAbove * label.Height;
    }

    private static bool StandsRight(Reading reading, PageLayout page, Phrase label) =>
        !page.RightOf(label).Any() && page.LeftOf(label).ToList() is [var value] && !reading.CuesOf(value).Any(cue => cue.IsHeading);
}
