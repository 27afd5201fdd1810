using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>The labels of a page that sets each under its value, as a diploma does under its ruled lines.</summary>
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

    private readonly PageLayout _page;
    private readonly double _height;

    private HangingLabels(PageLayout page, double height) => (_page, _height) = (page, height);

    /// <summary>Null where most labels do not stand alone, close under something and further from what follows.</summary>
    public static HangingLabels? On(Reading reading, PageLayout page)
    {
        var labels = page.Phrases.Where(p => reading.CuesOf(p).Any(IsAlone)).ToList();
        var hanging = labels.Where(label => Hangs(page, label)).Select(label => label.Height).Order().ToList();
        return hanging.Count >= FewestLabels && hanging.Count > labels.Count / 2 ? new(page, hanging[hanging.Count / 2]) : null;
    }

    /// <summary>Whether a label is one of them: it hangs, and is set in their type.</summary>
    public bool Hold(Cue label) => IsAlone(label) && IsLike(label.Phrase.Height, _height) && Hangs(_page, label.Phrase);

    /// <summary>The lines of one type right above a label.</summary>
    public IReadOnlyList<Span> ValueOf(Cue label)
    {
        var lines = new List<Phrase>();
        foreach (var phrase in _page.Above(label.Phrase, MostLines))
        {
            if (lines.Count > 0 && (!IsLike(phrase.Height, lines[0].Height) || lines[^1].Box.Top - phrase.Box.Bottom > lines[0].Height))
                break;
            lines.Add(phrase);
        }

        return [.. lines.AsEnumerable().Reverse().Select(p => p.All)];
    }

    /// <summary>The label of this kind under a value; null when there is none.</summary>
    public Cue? Under(Reading reading, Phrase value, Func<IEnumerable<Cue>, Cue?> choose) =>
        _page.Below(value, WidestGapAbove).FirstOrDefault() is { } below ? choose(reading.CuesOf(below).Where(Hold)) : null;

    /// <summary>A label of a value; sentences ("This is to certify that") lead over to what is below them.</summary>
    private static bool IsAlone(Cue label) => label is { OpensPhrase: true, ClosesPhrase: true } && s_roles.Contains(label.Role) && (label.Role != Role.Holder || label.Words <= LongestHolderLabel);

    private static bool IsLike(double height, double other) => Math.Abs(height - other) <= SameType * other;

    private static bool Hangs(PageLayout page, Phrase label)
    {
        if (page.Above(label, 1).LastOrDefault() is not { } value)
            return false;
        var (over, under) = (label.Box.Top - value.Box.Bottom, page.Below(label, GapBelow).FirstOrDefault()?.Box.Top - label.Box.Bottom ?? double.MaxValue);
        return over <= ShareOfGapBelow * under && over <= WidestGapAbove * label.Height;
    }
}
