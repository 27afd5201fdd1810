using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>The labels of a page that sets each behind its value.</summary>
internal sealed class HangingLabels
{
    /// <summary>One or two may hang by chance.</summary>
    private const int FewestLabels = 4;

    /// <summary>In words: "Name of organization".</summary>
    private const int LongestHolderLabel = 3;

    private static readonly Role[] s_roles =
    [
        Role.Number, Role.Holder, Role.Address, Role.Standard, Role.Scope, Role.Iaf, Role.Identifier, Role.Initial, Role.Issued, Role.Certified, Role.From, Role.Expires, Role.Period, Role.Previous,
    ];

    private readonly Reading _reading;
    private readonly LabelSetting _setting;
    private readonly double _height;

    private HangingLabels(Reading reading, LabelSetting setting, double height) => (_reading, _setting, _height) = (reading, setting, height);

    /// <summary>Null where most labels of values are not set behind them.</summary>
    public static HangingLabels? On(Reading reading, PageLayout page)
    {
        var labels = page.Phrases.Where(p => reading.CuesOf(p).Any(StandsAlone)).ToList();
        return On(reading, labels, new LabelsUnderValues(reading, page)) ?? On(reading, labels, new LabelsRightOfValues(reading, page));
    }

    private static HangingLabels? On(Reading reading, List<Phrase> labels, LabelSetting setting)
    {
        var heights = labels.Where(setting.Has).Select(label => label.Height).Order().ToList();
        return heights.Count >= FewestLabels && heights.Count > labels.Count / 2 ? new(reading, setting, heights[heights.Count / 2]) : null;
    }

    /// <summary>Whether a label is one of them: it hangs, and is set in their type.</summary>
    public bool Hold(Cue label) => StandsAlone(label) && LabelSetting.AreOfOneType(label.Phrase.Height, _height) && _setting.Has(label.Phrase);

    public IReadOnlyList<Span> ValueOf(Cue label) => [.. _setting.ValueOf(label.Phrase).Select(p => p.All)];

    /// <summary>The label of this kind behind a value; null when there is none.</summary>
    public Cue? Behind(Phrase value, Func<IEnumerable<Cue>, Cue?> choose) =>
        _setting.BehindValue(value) is { } label ? choose(_reading.CuesOf(label).Where(Hold)) : null;

    /// <summary>A label of a value; sentences ("This is to certify that") lead over to what is below them.</summary>
    internal static bool StandsAlone(Cue label) =>
        label is { OpensPhrase: true, ClosesPhrase: true } && s_roles.Contains(label.Role) && (label.Role != Role.Holder || label.Words <= LongestHolderLabel);
}
