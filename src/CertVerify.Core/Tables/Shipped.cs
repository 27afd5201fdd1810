using System.Text;

namespace CertVerify.Core.Tables;

/// <summary>The tables about writing rather than about bodies: fixed for a release, never overlaid.</summary>
internal static class Shipped
{
    internal static IReadOnlyList<MonthName> Months { get; } = Read("months", MonthName.Read);

    internal static IReadOnlyList<Adoption> Adoptions { get; } = Read("adoptions", Adoption.Read);

    internal static IReadOnlyList<StandardRow> Standards { get; } = Read("standards", StandardRow.Read);

    internal static IReadOnlyList<Edition> Editions { get; } = Read("editions", Edition.Read);

    internal static IReadOnlyList<LegalForm> LegalForms { get; } = Read("legal_forms", LegalForm.Read);

    internal static IReadOnlyList<Country> Countries { get; } = Read("countries", Country.Read);

    internal static StreamReader? Open(string name) =>
        typeof(Shipped).Assembly.GetManifestResourceStream($"tables/{name}.csv") is { } stream ? new(stream, Encoding.UTF8) : null;

    private static IReadOnlyList<T> Read<T>(string name, Func<CsvRow, T> toRow)
    {
        using var text = Open(name) ?? throw new InvalidTableException(name, 0, "", "the table was not shipped");
        return CsvTable.Read(name, text, toRow);
    }
}
