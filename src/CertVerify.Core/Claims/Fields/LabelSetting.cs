using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Where a page sets labels that stand behind their values.</summary>
internal abstract class LabelSetting
{
    /// <summary>In type heights.</summary>
    protected const double WidestGapAbove = 1.2;

    private const double SameType = 0.15;

    /// <summary>Whether a label is set so.</summary>
    public abstract bool Has(Phrase label);

    /// <summary>From top to bottom.</summary>
    public abstract IReadOnlyList<Phrase> ValueOf(Phrase label);

    /// <summary>What stands where the label of a value would; null when nothing does.</summary>
    public abstract Phrase? BehindValue(Phrase value);

    internal static bool AreOfOneType(double height, double other) => Math.Abs(height - other) <= SameType * other;
}
