namespace CertVerify.Specimens.Fiction;

/// <summary>Standards in the ways papers print them: with blanks around the colon, as a country's adoption, several at once.</summary>
internal static class StandardsPrinted
{
    private static readonly (string[] Standards, string Tag)[] All =
    [
        (["ISO 9001:2015"], "QMS"), (["ISO 9001:2015"], "QMS"), (["ISO 14001:2015"], "EMS"), (["ISO 45001:2018"], "OHS"), (["ISO/IEC 27001:2022"], "ISMS"), (["ISO 50001:2018"], "ENMS"),
        (["ISO 13485:2016"], "MD"), (["ISO 22000:2018"], "FSMS"), (["ISO 37001:2016"], "ABMS"), (["ISO 9001:2015", "ISO 14001:2015", "ISO 45001:2018"], "IMS"), (["ISO 9001:2015", "ISO 14001:2015"], "IMS"),
    ];

    private static readonly Dictionary<string, string> Adoptions = new() { ["en"] = "BS EN ", ["de"] = "DIN EN ", ["fr"] = "NF EN ", ["es"] = "UNE-EN ", ["it"] = "UNI EN ", ["cs"] = "ČSN EN ", ["pl"] = "PN-EN " };

    public static (IReadOnlyList<string> Standards, string Tag) Pick(Random random, string language)
    {
        var (standards, tag) = random.Pick(All);
        return (random.Next(6) switch
        {
            0 => [.. standards.Select(standard => standard.Replace(":", " : ", StringComparison.Ordinal))],
            1 when standards[0] is "ISO 9001:2015" or "ISO 14001:2015" && Adoptions.TryGetValue(language, out var prefix) =>
                [.. standards.Select(standard => standard is "ISO 45001:2018" ? standard : prefix + standard)],
            _ => standards,
        }, tag);
    }
}
