using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Lists;
using CertVerify.Adapters.Registries.Importing;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CertVerify.Functions.Batches.Reading;

/// <summary>Reads a batch: JSON, or a file that is a list (CSV, workbook) or a zip of certificates, by itself or in a form with what holds for all of its rows.</summary>
internal sealed class BatchRequestReader(BatchOptions options, DocumentOptions documents)
{
    internal const string Csv = Core.Reports.Exchange.Csv.MediaType, Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int MostJson = 16 << 20;
    private const int MostColumns = 200;
    private static readonly string[] Files = [Csv, Workbook, "application/zip"];

    private readonly ArchiveLimits archives = new(MostMembers: 500, documents.MaxBytes, LargestTogether: 256L << 20, MostDense: 100);

    internal async Task<BatchRequest> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
            return Unsupported();
        if (type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return OfForm(await FormReader.ReadAsync(request, type, options.MaxBytes, cancel));
        if (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            return OfJson(await request.Body.ReadAtMostAsync(MostJson, request.ContentLength, cancel));
        return Files.Contains(type.MediaType.ToString(), StringComparer.OrdinalIgnoreCase)
            ? OfFile(await request.Body.ReadAtMostAsync(options.MaxBytes, request.ContentLength, cancel), [])
            : Unsupported();
    }

    private BatchRequest OfJson(byte[]? json)
    {
        if (json is null)
            return new BatchRequest.Refused(Problem.TooLarge($"A batch is at most {MostJson >> 20} MB of JSON."));
        var (rows, problem) = JsonRows.Read(json, options.ListRows);
        if (problem is not null)
            return new BatchRequest.Refused(problem);
        return rows.Count == 0 ? Unusable("There is no inquiry in it.") : new BatchRequest.Understood(rows, [], Fingerprint(json));
    }

    private BatchRequest OfForm(FormReading form) => form switch
    {
        FormReading.Refused(var problem) => new BatchRequest.Refused(problem),
        FormReading.Read(_, null) => Unusable("There is no file in the form."),
        FormReading.Read(var common, var file) => InquiryJson.Read(common, hasDocument: true) switch
        {
            InquiryReading.Refused(var problem) => new BatchRequest.Refused(problem),
            _ => OfFile(file, JsonNode.Parse(common)!.AsObject()),
        },
        _ => throw new InvalidOperationException(form.GetType().Name),
    };

    /// <param name="file">Null when it is too large.</param>
    /// <param name="common">What holds for all rows that do not say otherwise.</param>
    private BatchRequest OfFile(byte[]? file, JsonObject common)
    {
        if (file is null)
            return new BatchRequest.Refused(Problem.TooLarge($"A list is at most {options.ListMegabytes} MB."));
        var sha256 = Fingerprint(JsonSerializer.SerializeToUtf8Bytes(common), file);
        try
        {
            return ListFile.IsZip(file) && CertificateArchive.Open(file, archives) is { } archive
                ? new BatchRequest.Understood(ArchiveRows.Of(archive, common), [], sha256)
                : OfList(file, common, sha256);
        }
        catch (UnreadableSheetException unreadable)
        {
            return Unusable(unreadable.Message);
        }
    }

    private BatchRequest OfList(byte[] file, JsonObject common, string sha256)
    {
        using var list = ListFile.Open(file, column => ListColumns.Read(column) == ListColumns.CertificateNumber);
        if (list.Columns.Count > MostColumns)
            return Unusable($"The list has more than {MostColumns} columns.");
        var table = new TableRows(list, common);
        if (!table.HasNumbers)
            return Unusable("The list has no column of certificate numbers; its first line must name the columns.");
        var rows = table.Rows().Take(options.ListRows + 1).ToList();
        if (rows.Count > options.ListRows)
            return new BatchRequest.Refused(Problem.TooLarge($"A list has at most {options.ListRows} rows."));
        return rows.Count == 0 ? Unusable("The list has no rows.") : new BatchRequest.Understood(rows, table.Ignored, sha256);
    }

    private static string Fingerprint(params IEnumerable<byte[]> parts) => Convert.ToHexStringLower(SHA256.HashData([.. parts.SelectMany(SHA256.HashData)]));

    private static BatchRequest.Refused Unusable(string because) => new(Problem.UnusableList(because, ListColumns.Known));

    private static BatchRequest.Refused Unsupported() => new(Problem.UnsupportedMediaType($"application/json, multipart/form-data, {string.Join(", ", Files[..^1])} or {Files[^1]}"));
}
