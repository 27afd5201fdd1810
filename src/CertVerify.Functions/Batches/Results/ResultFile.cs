using System.Runtime.CompilerServices;
using CertVerify.Adapters.Lists;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Batches;
using CertVerify.Functions.Batches.Reading;
using Microsoft.AspNetCore.WebUtilities;

namespace CertVerify.Functions.Batches.Results;

/// <summary>The results of a batch as a file, read from the store and sent page by page.</summary>
internal sealed class ResultFile(Batch batch, IBatchStore batches, bool isWorkbook) : IResult
{
    private const int Page = 500;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (response, cancel) = (httpContext.Response, httpContext.RequestAborted);
        response.ContentType = isWorkbook ? BatchRequestReader.Workbook : $"{BatchRequestReader.Csv}; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"results-{batch.Id[..8]}.{(isWorkbook ? "xlsx" : "csv")}\"";
        response.Headers.CacheControl = "private, no-cache";
        if (isWorkbook)
            await WriteWorkbookAsync(response.Body, cancel);
        else
            await TableFile.WriteCsvAsync(response.Body, ResultTable.Names, RowsAsync(cancel), cancel);
    }

    /// <summary>A zip is closed with synchronous writes, which the server does not take: it passes through memory, and over a disk when it is large.</summary>
    private async Task WriteWorkbookAsync(Stream to, CancellationToken cancel)
    {
        await using var buffer = new FileBufferingWriteStream();
        await TableFile.WriteWorkbookAsync(buffer, "Results", ResultTable.Names, RowsAsync(cancel), cancel);
        await buffer.DrainBufferAsync(to, cancel);
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        for (var after = 0; after < batch.Total; after += Page)
        {
            foreach (var item in await batches.ItemsAsync(batch.Tenant, batch.Id, after, Page, cancel))
                yield return ResultTable.Row(item);
        }
    }
}
