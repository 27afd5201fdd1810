using System.Text.Json;

namespace CertVerify.Specimens;

/// <summary>What a certificate in one language says, and an invented company, issuer and accreditor with names of that language; one file each in Languages/.</summary>
internal sealed record Language(Phrases Phrases, Company Company, Body Issuer, string Accreditor, Writing? Writing = null)
{
    /// <summary>By the language's tag, such as "de" or "zh-Hant".</summary>
    public static readonly IReadOnlyDictionary<string, Language> All =
        typeof(Language).Assembly.GetManifestResourceNames().Select(Read).ToDictionary(language => language.Tag);

    /// <summary>As in BCP 47.</summary>
    public string Tag { get; init; } = "";

    public static Language Of(string tag) => All[tag];

    /// <summary>The one certificate of this language's company.</summary>
    public Specimen Certificate() => new()
    {
        Number = "KQ-QMS-4817-02",
        Holder = Company.Name,
        Address = Company.Address,
        Standards = ["ISO 9001:2015"],
        Scope = Company.Activity,
        Sector = "17",
        Issuer = new(Issuer.Name, Issuer.Address, "kestrel.example", "KQ"),
        Accreditor = new("ARDAS", Accreditor),
        AccreditationNumber = "ARDAS 0417",
        OriginallyIssuedOn = new(2021, 2, 16),
        IssuedOn = new(2024, 3, 5),
        ValidFrom = new(2024, 5, 14),
        ExpiresOn = new(2027, 5, 13),
        Languages = [Tag],
    };

    private static Language Read(string resource)
    {
        using var stream = typeof(Language).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<Language>(stream, JsonSerializerOptions.Web)! with { Tag = Path.GetFileNameWithoutExtension(resource) };
    }
}

/// <summary>How a language is set on paper.</summary>
/// <param name="RightToLeft">Whether reading begins at the right.</param>
/// <param name="Family">The typeface, where the usual ones lack its letters.</param>
internal sealed record Writing(bool RightToLeft = false, string? Family = null);

/// <summary>A company that does not exist, and what it does.</summary>
internal sealed record Company(string Name, string Address, string Activity);

/// <summary>A body that does not exist.</summary>
internal sealed record Body(string Name, string Address);
