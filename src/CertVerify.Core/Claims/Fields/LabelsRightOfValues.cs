using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Labels at the ends of lines, each with its value alone before it.</summary>
internal sealed class LabelsRightOfValues(Reading reading, PageLayout page) : LabelSetting
{
    public override bool Has(Phrase label) =>
        !page.RightOf(label).Any() && page.LeftOf(label).ToList() is [var value] && !reading.CuesOf(value).Any(cue => cue.IsHeading);

    /// <summary>The line left of the label, and those below it that have no label.</summary>
    public override IReadOnlyList<Phrase> ValueOf(Phrase label)
    {
        var first = page.LeftOf(label).First();
        return [first, .. page.Below(first, WidestGapAbove).TakeWhile(line => !page.RightOf(line).Any())];
    }

    public override Phrase? BehindValue(Phrase value) => page.RightOf(value).FirstOrDefault();
}
