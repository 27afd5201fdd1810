using System.Globalization;

namespace CertVerify.Specimens;

/// <summary>A certification body that does not exist.</summary>
internal sealed record Issuer(string Name, string Address, string Domain, string NumberPrefix);

/// <summary>An accreditation body that does not exist.</summary>
internal sealed record Accreditor(string Acronym, string Name);

/// <summary>A certificate of fictional organisations: all that is printed on it, which is all that can be read off it.</summary>
internal sealed record Specimen
{
    public required string Number { get; init; }

    public required string Holder { get; init; }

    public required string Address { get; init; }

    public IReadOnlyList<Site> Sites { get; init; } = [];

    public required IReadOnlyList<string> Standards { get; init; }

    public required string Scope { get; init; }

    /// <summary>The scope in the second language of a bilingual certificate.</summary>
    public string? ScopeTranslated { get; init; }

    public required string Sector { get; init; }

    public required Issuer Issuer { get; init; }

    public required Accreditor Accreditor { get; init; }

    public required string AccreditationNumber { get; init; }

    /// <summary>Null when the paper does not say it, as with every date that may be null.</summary>
    public DateOnly? OriginallyIssuedOn { get; init; }

    public required DateOnly IssuedOn { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public required DateOnly ExpiresOn { get; init; }

    /// <summary>ISO 639-1; the first is the one the dates are printed in.</summary>
    public IReadOnlyList<string> Languages { get; init; } = ["en"];

    /// <summary>The issuer's own wording; null for the plain words of the language.</summary>
    public Phrases? House { get; init; }

    /// <summary>Whether the accreditor is named only inside its mark, and the mark is a picture.</summary>
    public bool AccreditorIsPicture { get; init; }

    /// <summary>Whether a round stamp was put over the lower part.</summary>
    public bool IsStamped { get; init; }

    public Phrases Phrases => House ?? Phrases.In(Languages[0]);

    public string Printed(DateOnly day) =>
        day.ToString(Phrases.DatePattern, CultureInfo.GetCultureInfo(Languages[0])).Replace("{th}", Ordinal(day.Day), StringComparison.Ordinal);

    /// <summary>Where the issuer shows its register, as the QR code says it.</summary>
    public string RegisterAddress => $"https://www.{Issuer.Domain}/register/{Uri.EscapeDataString(Number)}";

    private static string Ordinal(int day) => day switch
    {
        1 or 21 or 31 => "st",
        2 or 22 => "nd",
        3 or 23 => "rd",
        _ => "th",
    };
}

/// <summary>A further site of a certificate, with what is done there.</summary>
internal sealed record Site(string Name, string Address, string Scope);
