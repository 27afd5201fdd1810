using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Labels close under their values and further from what follows, as a diploma sets them under its ruled lines.</summary>
internal sealed class LabelsUnderValues(Reading reading, PageLayout page) : LabelSetting
{
    private const double ShareOfGapBelow = 0.5;
    private const double GapBelow = 6.5;
    private const int MostLines = 6;

    /// <summary>What a label hangs under is no label itself, as its twin in another language is.</summary>
    public override bool Has(Phrase label)
    {
        if (page.Above(label, 1).LastOrDefault() is not { } value || reading.CuesOf(value).Any(HangingLabels.StandsAlone))
            return false;
        var (over, under) = (label.Box.Top - value.Box.Bottom, page.Below(label, GapBelow).FirstOrDefault()?.Box.Top - label.Box.Bottom ?? double.MaxValue);
        return over <= ShareOfGapBelow * under && over <= WidestGapAbove * label.Height;
    }

    /// <summary>The lines of one type right above the label.</summary>
    public override IReadOnlyList<Phrase> ValueOf(Phrase label) => [.. Upwards(label).Reverse()];

    public override Phrase? BehindValue(Phrase value) => page.Below(value, WidestGapAbove).FirstOrDefault();

    private IEnumerable<Phrase> Upwards(Phrase label)
    {
        Phrase? last = null;
        foreach (var line in page.Above(label, MostLines))
        {
            if (last is not null && (!AreOfOneType(line.Height, last.Height) || last.Box.Top - line.Box.Bottom > last.Height))
                yield break;
            yield return last = line;
        }
    }
}
