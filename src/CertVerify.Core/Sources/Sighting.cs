using System.Text.Json.Serialization;
using CertVerify.Core.Claims;

namespace CertVerify.Core.Sources;

/// <summary>A value that the file's own text gives, and whether it can be seen on the page: what a program reads and nobody sees does not count.</summary>
/// <param name="Field">Which value of the claim.</param>
/// <param name="Raw">The words as the text has them.</param>
/// <param name="Page">Counted from 1.</param>
/// <param name="Box">Where the text has them.</param>
/// <param name="IsSeen">Whether they were recognised in that place of the page's picture; null while nobody has looked.</param>
public sealed record Sighting(SightedField Field, string Raw, int Page, Box Box, bool? IsSeen = null);

/// <summary>The values that are looked for on the page: those that a verdict rests on.</summary>
[JsonConverter(typeof(InWords<SightedField>))]
public enum SightedField
{
    Number,
    Holder,
    Address,
    Standard,
    Scope,
    ExpiresOn,
    CertificationBody,
    AccreditationBody,
}
