namespace CertVerify.Specimens.Fiction;

/// <summary>Numbers in the forms that issuers give them: with letters, years, blanks, slashes, or digits only.</summary>
internal static class CertificateNumbers
{
    /// <param name="prefix">The issuer's letters.</param>
    /// <param name="tag">The system's letters.</param>
    public static string Pick(Random random, string prefix, string tag, DateOnly issued) => random.Next(11) switch
    {
        0 => $"{prefix}-{tag}-{random.Next(1000, 9999)}-{random.Next(1, 20):00}",
        1 => $"{random.Next(100_000, 999_999)}",
        2 => $"{prefix}{issued:yy}/{random.Next(10_000, 99_999)}",
        3 => $"{random.Next(10, 99)} {random.Next(100, 999)} {random.Next(100_000, 999_999)}",
        4 => $"{prefix} {random.Next(100_000, 999_999)}",
        5 => $"{prefix}{random.Next(100_000, 999_999)}-1",
        6 => $"{tag}-{issued:yyyy}-{random.Next(1, 9999):0000}",
        7 => $"{random.Next(1, 99_999):00000}-{tag[..1]}{issued:yy}-{random.Next(1, 999):000}",
        8 => $"{issued:yyMMdd}{random.Next(10_000, 99_999)}",
        9 => $"C-{random.Next(1000, 9999)}.{random.Next(10, 99)}/{tag[..1]}",
        _ => $"{prefix}/{issued:yy}{random.Next(10, 99)}Q/{random.Next(1000, 9999)}",
    };
}
