using CertVerify.Adapters.Storage;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>Turns rows of a sheet into portions for the store, from where an earlier import of the same file was broken off.</summary>
internal sealed class Intake(ISheet sheet, RegisterRow reading, long through)
{
    private const int RowsAtOnce = 2_000;

    /// <summary>Some portions are understood while those before are stored.</summary>
    internal IEnumerable<Portion> Portions()
    {
        var at = through;
        foreach (var (records, rejected) in sheet.Rows().Skip(checked((int)through)).Chunk(RowsAtOnce).SelectAhead(Understood))
        {
            at += records.Count + rejected.Count;
            yield return new(records, rejected, at);
        }
    }

    private (List<KeyedRecord> Records, List<RejectedRow> Rejected) Understood(SheetRow[] rows)
    {
        var (records, rejected) = (new List<KeyedRecord>(rows.Length), new List<RejectedRow>());
        foreach (var row in rows)
        {
            if (reading.Read(row, out var because) is { } record)
                records.Add(RecordKey.Keyed(record));
            else
                rejected.Add(new(row.Line, $"Left out: {because}."));
        }

        return (records, rejected);
    }
}
