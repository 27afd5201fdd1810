namespace CertVerify.Core.Checks.Sectors;

/// <summary>Some sectors have a scheme of their own, and plain ISO 9001 does not meet their practice.</summary>
internal static class SectorSchemeHeld
{
    private static readonly (string[] Names, string[] Schemes)[] Sectors =
    [
        (["medical", "medical devices", "healthcare"], ["ISO 13485"]),
        (["automotive", "vehicles"], ["IATF 16949"]),
        (["aerospace", "aviation", "space", "defence", "defense"], ["AS9100", "AS9110", "AS9120"]),
        (["food", "food packaging"], ["ISO 22000", "FSSC 22000"]),
    ];

    public static readonly Check Check = new(
        "CV-SEC-01", "Is it the scheme that your sector calls for?", "ISO 13485; IATF 16949; IAQG 9100 series; ISO 22000", Ask, Part.Suitability);

    private static Answer Ask(Case @case) => (@case.Inquiry.Need?.Sector, SchemesFor(@case.Inquiry.Need?.Sector)) switch
    {
        (null, _) => Answer.NotApplicable($"You named no sector."),
        ({ } sector, null) => Answer.NotApplicable($"We know of no scheme that '{sector}' calls for."),
        _ when @case.Standards.Count == 0 => Answer.Unknown(@case.WhyMissing, $"The standard of this certificate could not be established."),
        (_, { } schemes) when @case.Standards.FirstOrDefault(standard => schemes.Contains(standard.Designation)) is { } held =>
            Answer.Pass($"{held.Designation} is the scheme of your sector.") with { Assurance = @case.AssuranceOfStandards },
        ({ } sector, { } schemes) => Answer
            .Fail(SubIndication.RequiredStandardNotHeld,
                $"{string.Join(", ", @case.Standards)} alone does not meet {sector} practice, which calls for {string.Join(" / ", schemes)}.")
            .Then(NextStep.RequireSectorScheme),
    };

    private static string[]? SchemesFor(string? sector) =>
        sector is null ? null : Array.Find(Sectors, row => Array.Exists(row.Names, name => Same.Name(name, sector))).Schemes;
}
