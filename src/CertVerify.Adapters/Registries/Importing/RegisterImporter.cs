using System.Security.Cryptography;
using System.Text;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Sources;
using CsvHelper;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>Takes an extract in while it streams: row by row, unseen by readers until all of it is there.</summary>
public sealed class RegisterImporter(IRegisterStore store, TimeProvider clock)
{
    private const int RowsAtOnce = 500;

    /// <param name="tenant">Whose register it is.</param>
    /// <param name="csv">Read once, to its end.</param>
    /// <param name="declared">Fields of <see cref="RegisterDeclaration"/>; they win over those in the file.</param>
    /// <param name="cancel">Lets go of what was taken in.</param>
    public async Task<ImportOutcome> ImportAsync(string tenant, Stream csv, IReadOnlyDictionary<string, string> declared, CancellationToken cancel)
    {
        using var sha256 = SHA256.Create();
        using var hashed = new CryptoStream(csv, sha256, CryptoStreamMode.Read, leaveOpen: true);
        using var text = new StreamReader(hashed, new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            var sheet = await RegisterSheet.OpenAsync(text, cancel).ConfigureAwait(false);
            var faults = new List<Fault>();
            var declaration = RegisterDeclaration.Read(Merged(sheet.Declared, declared), Today, faults);
            var columns = sheet.Columns.Select(RegisterColumns.Read).ToList();
            if (!columns.Contains(RegisterColumn.CertificateNumber))
                faults.Add(new(null, "The file has no column of certificate numbers; its first line must name the columns."));
            if (declaration is null || faults.Count > 0)
                return new ImportOutcome.Refused(faults, []);

            var intake = new Intake(ExtractKey.New(declaration.Id, clock.GetUtcNow()), declaration, columns);
            var ignored = sheet.Columns.Where((_, i) => columns[i] is null).ToList();
            return await TakeInAsync(tenant, sheet, intake, () => Convert.ToHexStringLower(sha256.Hash!), ignored, cancel).ConfigureAwait(false);
        }
        catch (DecoderFallbackException)
        {
            return new ImportOutcome.Refused([new(null, "The file is not text in UTF-8.")], []);
        }
        catch (CsvFormatException)
        {
            return new ImportOutcome.Refused([new(null, "The file is no CSV: a quoted cell is never closed or far too long.")], []);
        }
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private async Task<ImportOutcome> TakeInAsync(
        string tenant, RegisterSheet sheet, Intake intake, Func<string> sha256, List<string> ignored, CancellationToken cancel)
    {
        var published = false;
        try
        {
            await AppendAsync(tenant, sheet, intake, cancel).ConfigureAwait(false);
            if (intake.Accepted == 0)
                return new ImportOutcome.Refused([new(null, "No row of the file could be taken in.")], intake.Rejections);

            var extract = intake.Extract(sha256(), clock.GetUtcNow());
            var extracts = await store.ListAsync(tenant, cancel).ConfigureAwait(false);
            if (extracts.FirstOrDefault(extract.SaysTheSameAs) is { } current)
                return new ImportOutcome.Unchanged(current, intake.Rejections, ignored);
            await store.PublishAsync(tenant, extract, cancel).ConfigureAwait(false);
            published = true;
            return new ImportOutcome.Published(extract, intake.Rejections, ignored);
        }
        finally
        {
            if (!published)
                await store.DiscardAsync(tenant, intake.Key, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task AppendAsync(string tenant, RegisterSheet sheet, Intake intake, CancellationToken cancel)
    {
        var batch = new List<KeyedRecord>(RowsAtOnce);
        await foreach (var row in sheet.RowsAsync(cancel).ConfigureAwait(false))
        {
            if (intake.Take(row) is { } record)
                batch.Add(RecordKey.Keyed(record));
            if (batch.Count < RowsAtOnce)
                continue;
            await store.AppendAsync(tenant, intake.Key, batch, cancel).ConfigureAwait(false);
            batch = new(RowsAtOnce);
        }

        if (batch.Count > 0)
            await store.AppendAsync(tenant, intake.Key, batch, cancel).ConfigureAwait(false);
    }

    private static Dictionary<string, string> Merged(IReadOnlyDictionary<string, string> inFile, IReadOnlyDictionary<string, string> declared)
    {
        var merged = new Dictionary<string, string>(inFile, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in declared)
            merged[name] = value;
        return merged;
    }
}
