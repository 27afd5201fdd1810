using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Reports;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>
/// Takes an extract in, row by row, unseen by readers until all of it is there. Broken off in the middle, the same file under the same declaration is taken up
/// again where it stopped.
/// </summary>
public sealed class RegisterImporter(IRegisterStore store, TimeProvider clock)
{
    /// <summary>Changes whenever files are understood otherwise than before: the same file is then taken in again.</summary>
    private const int Version = 1;

    private const int RejectionsShown = 100;

    /// <param name="tenant">Whose register it is.</param>
    /// <param name="file">CSV, XML or .xlsx, told apart by its first bytes; can be read twice.</param>
    /// <param name="declared">Fields of <see cref="RegisterDeclaration"/>; they win over those in the file.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="letGo">Stops it and discards what was taken in.</param>
    /// <param name="stop">Stops it; what was taken in stays for the next attempt.</param>
    public async Task<ImportOutcome> ImportAsync(
        string tenant, Stream file, IReadOnlyDictionary<string, string> declared, IProgress<ImportProgress>? progress, CancellationToken letGo, CancellationToken stop)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(letGo, stop);
        var cancel = either.Token;
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancel).ConfigureAwait(false));
        file.Position = 0;
        Filling? filling = null;
        try
        {
            using var sheet = Sheets.Open(file);
            var faults = new List<Fault>();
            var declaration = RegisterDeclaration.Read(Merged(sheet.Declared, declared), Today, faults);
            var columns = sheet.Columns.Select(printed => declaration is null ? RegisterColumns.Read(printed) : declaration.Meaning(printed)).ToList();
            if (!columns.Contains(RegisterColumn.CertificateNumber))
                faults.Add(new(null, "The file has no column of certificate numbers; its first line must name the columns."));
            if (declaration is null || faults.Count > 0)
                return new ImportOutcome.Refused(faults, []);

            var ignored = sheet.Columns.Where((_, i) => columns[i] is null).ToList();
            filling = await store.BeginAsync(tenant, ExtractKey.New(declaration.Id, clock.GetUtcNow()), Fingerprint(sha256, declaration), cancel).ConfigureAwait(false);
            if (filling is null)
                return await UnchangedAsync(tenant, declaration, ignored, cancel).ConfigureAwait(false);

            var reporter = new ImportReporter(progress, clock, filling.Through);
            var intake = new Intake(sheet, new(new(columns, declaration.Dates), declaration), filling.Through);
            filling = await FillAsync(tenant, sheet, intake, filling, reporter, cancel).ConfigureAwait(false);
            if (filling.Accepted == 0)
                return await RefusedAsync(tenant, filling, "No row of the file could be taken in.").ConfigureAwait(false);

            var source = declaration.SourceOf(sha256, filling.Rejected);
            var extract = new RegisterExtract(filling.Key, source, declaration.Covers, declaration.Coverage, clock.GetUtcNow(), filling.Accepted, filling.Rejected);
            await store.PublishAsync(tenant, extract, reporter.Indexing(filling), cancel).ConfigureAwait(false);
            return new ImportOutcome.Published(extract, await RejectionsAsync(tenant, extract.Key).ConfigureAwait(false), ignored);
        }
        catch (OperationCanceledException) when (letGo.IsCancellationRequested && filling is not null)
        {
            await store.DiscardAsync(tenant, filling.Key, CancellationToken.None).ConfigureAwait(false);
            throw;
        }
        catch (UnreadableSheetException unreadable)
        {
            return await RefusedAsync(tenant, filling, unreadable.Message).ConfigureAwait(false);
        }
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>The store writes one portion while the next is being read.</summary>
    private async Task<Filling> FillAsync(string tenant, ISheet sheet, Intake intake, Filling filling, ImportReporter reporter, CancellationToken cancel)
    {
        var writing = Task.FromResult(filling);
        foreach (var portion in intake.Portions())
        {
            filling = await writing.ConfigureAwait(false);
            reporter.Read(filling, sheet.Done);
            cancel.ThrowIfCancellationRequested();
            writing = store.AppendAsync(tenant, filling, portion, cancel);
        }

        return await writing.ConfigureAwait(false);
    }

    private async Task<ImportOutcome> UnchangedAsync(string tenant, RegisterDeclaration declaration, List<string> ignored, CancellationToken cancel)
    {
        var extracts = await store.ListAsync(tenant, cancel).ConfigureAwait(false);
        var current = extracts.Single(extract => extract.Key.RegisterId == declaration.Id);
        return new ImportOutcome.Unchanged(current, await RejectionsAsync(tenant, current.Key).ConfigureAwait(false), ignored);
    }

    private async Task<ImportOutcome> RefusedAsync(string tenant, Filling? filling, string because)
    {
        IReadOnlyList<RejectedRow> rejections = filling is null ? [] : await RejectionsAsync(tenant, filling.Key).ConfigureAwait(false);
        if (filling is not null)
            await store.DiscardAsync(tenant, filling.Key, CancellationToken.None).ConfigureAwait(false);
        return new ImportOutcome.Refused([new(null, because)], rejections);
    }

    private Task<IReadOnlyList<RejectedRow>> RejectionsAsync(string tenant, ExtractKey key) =>
        store.RejectionsAsync(tenant, key, afterLine: 0, RejectionsShown, CancellationToken.None);

    private static string Fingerprint(string sha256, RegisterDeclaration declaration)
    {
        var columns = declaration.Columns.OrderBy(column => column.Value).Select(column => $"{column.Value}={column.Key}");
        var all = string.Join('\n', columns.Prepend($"{Version} {sha256} {JsonSerializer.Serialize(declaration, CoreJson.Options)}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)));
    }

    private static Dictionary<string, string> Merged(IReadOnlyDictionary<string, string> inFile, IReadOnlyDictionary<string, string> declared)
    {
        var merged = new Dictionary<string, string>(inFile, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in declared)
            merged[name] = value;
        return merged;
    }
}
