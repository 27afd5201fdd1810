using System.Globalization;
using System.Text;
using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Signing;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.Sqlite;
using CertVerify.Adapters.Tables;
using CertVerify.Adversarial.Exhibits;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Tables;
using CertVerify.Core.Verdicts;
using CertVerify.Functions;
using CertVerify.Specimens.Samples;

namespace CertVerify.Adversarial.Trying;

/// <summary>The product without HTTP, over an imported register of its own: it reads, asks, judges and keeps as the service does.</summary>
internal sealed class Court : IAsyncDisposable
{
    /// <summary>A signatory out of the curated tables.</summary>
    private const string SecondAccreditor = "JAS-ANZ";

    private readonly string folder = Directory.CreateTempSubdirectory("court-").FullName;
    private readonly SqliteStore store;
    private readonly Verifier verifier;

    private Court(DocumentReader reader, CuratedTables tables)
    {
        var clock = TimeProvider.System;
        store = SqliteStore.Open(new() { DataFolder = folder }, clock, new(FileKeys.Open(folder), "urn:certverify"));
        var gatherer = new EvidenceGatherer(new([new ImportedRegisters(store.Registers, clock)], new(), clock), new([], new(), clock));
        verifier = new(reader, new(tables, store.Revisions, clock), gatherer, store.Documents, store.Verifications, clock);
    }

    /// <param name="reader">Reads documents; shared by courts.</param>
    /// <param name="tables">The curated tables.</param>
    /// <param name="register">Complete for each issuer in it; entries of one day make one register.</param>
    public static async Task<Court> OpenAsync(DocumentReader reader, CuratedTables tables, IEnumerable<(Entry Entry, DateOnly Day)> register)
    {
        var court = new Court(reader, tables);
        foreach (var (extract, number) in register.GroupBy(item => (item.Entry.Issuer, item.Day)).Select((extract, number) => (extract, number)))
            await court.ImportAsync($"register-{number}", extract.Key.Issuer, extract.Key.Day, extract.Select(item => item.Entry));
        return court;
    }

    /// <summary>The verdict on a file; null when it was not opened.</summary>
    public async Task<Verification?> AskAsync(byte[] pdf, Inquiry inquiry) =>
        await verifier.VerifyAsync(Tenants.Local, inquiry, pdf, CancellationToken.None) is Verified.Stored(var verification) ? verification : null;

    /// <summary>The verdict on what was read before, asked otherwise or of another register.</summary>
    public Task<Verification> AskAgainAsync(Verification earlier, Inquiry inquiry) =>
        verifier.VerifyAgainAsync(earlier, inquiry, Receipt.New(TimeProvider.System.GetUtcNow()), CancellationToken.None);

    /// <summary>The curated tables with the fictional bodies of the samples, whose issuer has a second accreditor here.</summary>
    public static CuratedTables WithSamples() => CuratedTables.Shipped.Overlay(name => SampleTables.Files()
        .Where(table => table.Name == name + ".csv")
        .Select(table => new StringReader(name == "accreditations" ? table.Csv + table.Csv.Split('\n')[1].Replace("ARDAS", SecondAccreditor, StringComparison.Ordinal) : table.Csv))
        .FirstOrDefault());

    public async ValueTask DisposeAsync()
    {
        await store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task ImportAsync(string id, string issuer, DateOnly day, IEnumerable<Entry> entries)
    {
        var csv = string.Join('\n', entries.Select(entry => entry.ToCsv()).Prepend(Csv.Line([.. Entry.Columns])));
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var declared = new Dictionary<string, string>
        {
            ["register"] = id,
            ["name"] = $"Register of {issuer}",
            ["coverage"] = "completeAuthoritative",
            ["keeper"] = "certificationBody",
            ["certificationBody"] = issuer,
            ["asOf"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        var outcome = await new RegisterImporter(store.Registers, TimeProvider.System).ImportAsync(Tenants.Local, file, declared, null, CancellationToken.None, CancellationToken.None);
        if (outcome is not ImportOutcome.Published)
            throw new InvalidOperationException($"The register was not taken in: {outcome}");
    }
}
