using System.Text.Json.Serialization;

namespace CertVerify.Core.Claims;

/// <summary>One value of a claim, with the words it was read from, where they stand, and how sure we are (0 to 1).</summary>
/// <param name="Value">The normalised value.</param>
/// <param name="Raw">The words as printed.</param>
/// <param name="Page">Counted from 1; null when it was typed in and not read.</param>
/// <param name="Box">Where the words stand; null when it was typed in.</param>
/// <param name="Confidence">0 to 1; 1 is "typed in" or "clean text beside its own label".</param>
/// <param name="Alternatives">Other values that the same words may mean: the second reading of 03/04/2025, the I for a 1.</param>
/// <param name="Inferred">What a value was concluded from that the page does not say in so many words; null when it was read.</param>
/// <param name="CorrectedFrom">The words that were read before the buyer put this value in their place, empty when nothing was; null when it is as read.</param>
public sealed record Field<T>(
    T Value, string Raw, int? Page, Box? Box, double Confidence, IReadOnlyList<T>? Alternatives = null, Inference? Inferred = null, string? CorrectedFrom = null);

/// <summary>What a value that was not read was concluded from.</summary>
[JsonConverter(typeof(InWords<Inference>))]
public enum Inference
{
    /// <summary>From a printed number of a form that only one body gives.</summary>
    FromNumber,

    /// <summary>From a web or mail address, printed or in a code, whose domain is one body's.</summary>
    FromDomain,

    /// <summary>From our tables alone: nothing on the page says it. A suggestion.</summary>
    FromTable,
}

/// <summary>Makes fields that did not come off a page.</summary>
public static class Field
{
    /// <summary>A value that a person typed in.</summary>
    public static Field<T> Typed<T>(T value, string raw) => new(value, raw, null, null, 1);

    /// <summary>A value that the buyer put in the place of what was read, if anything was.</summary>
    public static Field<T> Corrected<T>(T value, string said, Field<T>? read) =>
        new(value, said, read?.Page, read?.Box, 1) { CorrectedFrom = read?.CorrectedFrom ?? read?.Raw ?? "" };
}
