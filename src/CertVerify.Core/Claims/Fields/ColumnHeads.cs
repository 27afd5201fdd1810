using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Finds the heading over a date in a table whose columns stand too close to be parted.</summary>
internal static class ColumnHeads
{
    /// <summary>The label over the date in the line above, where that line is one of several labels and no dates; null where columns are parted well.</summary>
    public static Cue? Over(Reading reading, PageLayout page, Span date, IReadOnlyCollection<Role> roles)
    {
        if (PrintedDates.Find(date.Phrase.Text).Count < 2 || page.Above(date.Phrase, 1).FirstOrDefault() is not { } above)
            return null;
        var heads = page.LeftOf(above).Append(above).Concat(page.RightOf(above)).ToList();
        if (heads.Exists(head => PrintedDates.Find(head.Text).Count > 0))
            return null;
        var labels = heads.SelectMany(reading.CuesOf).Where(cue => roles.Contains(cue.Role)).ToList();
        var box = new Passage(date).Box;
        return labels.Count < 2 ? null : labels.Where(label => new Passage(label.Span).Box is var over && over.Left < box.Right && box.Left < over.Right).MaxBy(label => label.Words);
    }
}
