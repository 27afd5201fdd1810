using CertVerify.Adapters.Storage;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>Counts what was taken in and what was left out.</summary>
internal sealed class Intake(ExtractKey key, RegisterDeclaration declaration, IReadOnlyList<RegisterColumn?> columns)
{
    private const int RejectionsShown = 100;

    private readonly RegisterRow rows = new(columns, declaration);
    private int rejected;

    internal ExtractKey Key => key;

    internal int Accepted { get; private set; }

    internal List<RejectedRow> Rejections { get; } = [];

    internal RegistryRecord? Take(SheetRow row)
    {
        var record = rows.Read(row, out var because);
        if (record is not null)
        {
            Accepted++;
            return record;
        }

        rejected++;
        if (Rejections.Count < RejectionsShown)
            Rejections.Add(new(row.Line, $"Left out: {because}."));
        return null;
    }

    internal RegisterExtract Extract(string sha256, DateTimeOffset now) =>
        new(key, declaration.SourceOf(sha256, rejected), declaration.Covers, declaration.Coverage, now, Accepted, rejected);
}
