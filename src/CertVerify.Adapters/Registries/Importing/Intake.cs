using CertVerify.Adapters.Storage;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>Turns rows of a sheet into portions for the store, from where an earlier import of the same file was broken off.</summary>
internal sealed class Intake(ISheet sheet, RegisterRow reading, long through)
{
    private const int RowsAtOnce = 2_000;

    internal IEnumerable<Portion> Portions()
    {
        var (records, rejected) = (new List<RegistryRecord>(RowsAtOnce), new List<RejectedRow>());
        long at = 0;
        foreach (var row in sheet.Rows())
        {
            if (at++ < through)
                continue;
            if (reading.Read(row, out var because) is { } record)
                records.Add(record);
            else
                rejected.Add(new(row.Line, $"Left out: {because}."));
            if (records.Count + rejected.Count < RowsAtOnce)
                continue;
            yield return new(Keyed(records), rejected, at);
            (records, rejected) = (new(RowsAtOnce), []);
        }

        if (records.Count + rejected.Count > 0)
            yield return new(Keyed(records), rejected, at);
    }

    private static List<KeyedRecord> Keyed(List<RegistryRecord> records) => [.. records.AsParallel().AsOrdered().Select(RecordKey.Keyed)];
}
