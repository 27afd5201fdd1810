namespace CertVerify.Benchmarks.Search;

/// <summary>A company that does not exist.</summary>
/// <param name="Name">Without its legal form.</param>
/// <param name="LegalForm">As it stands behind the name; before it when <paramref name="FormFirst"/>.</param>
/// <param name="Romanised">The name as a buyer types it who has only Latin letters without accents.</param>
internal sealed record Company(string Name, string LegalForm, string Romanised, string Country, bool FormFirst = false, string Gap = " ")
{
    public string Full => FormFirst ? $"{LegalForm}{Gap}{Name}" : $"{Name}{Gap}{LegalForm}";
}
