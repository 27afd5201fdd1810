using CertVerify.Adapters.Storage;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>Turns rows of a sheet into portions for the store, from where an earlier import of the same file was broken off.</summary>
internal sealed class Intake(ISheet sheet, RegisterRow reading, long through)
{
    private const int RowsAtOnce = 10_000;

    /// <summary>Rows are taken off the sheet while those before are understood.</summary>
    internal IEnumerable<Portion> Portions()
    {
        var at = through;
        foreach (var rows in sheet.Rows().Skip(checked((int)through)).Chunk(RowsAtOnce).MadeAhead())
        {
            List<(KeyedRecord? Record, RejectedRow? Rejected)> understood = [.. rows.AsParallel().AsOrdered().Select(Understood)];
            at += rows.Length;
            yield return new([.. understood.Select(row => row.Record).OfType<KeyedRecord>()], [.. understood.Select(row => row.Rejected).OfType<RejectedRow>()], at);
        }
    }

    private (KeyedRecord? Record, RejectedRow? Rejected) Understood(SheetRow row) =>
        reading.Read(row, out var because) is { } record ? (RecordKey.Keyed(record), null) : (null, new(row.Line, $"Left out: {because}."));
}
