using System.Globalization;
using System.Runtime.CompilerServices;
using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Storage;

namespace CertVerify.Functions.Endpoints;

/// <summary>The rows that were left out as CSV, a page at a time from the store; none while the import is not done.</summary>
internal sealed class RejectedRowsAnswer(ImportOperation operation, IRegisterStore registers) : IResult
{
    internal const string Columns = "line,because\n";

    private const int RowsAtOnce = 5_000;

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var cancel = httpContext.RequestAborted;
        httpContext.Response.ContentType = "text/csv; charset=utf-8";
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"rejected-{operation.Id}.csv\"";
        await httpContext.Response.WriteAsync(Columns, cancel);
        var rows = operation.Extract is { } extract ? AllAsync(registers, extract.Key, cancel) : operation.Rejections.ToAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancel))
            await httpContext.Response.WriteAsync(Line(row), cancel);
    }

    /// <summary>Every row that was left out of an extract.</summary>
    internal static async IAsyncEnumerable<RejectedRow> AllAsync(IRegisterStore registers, ExtractKey extract, [EnumeratorCancellation] CancellationToken cancel)
    {
        for (long after = 0; ;)
        {
            var page = await registers.RejectionsAsync(Tenants.Shared, extract, after, RowsAtOnce, cancel);
            foreach (var row in page)
                yield return row;
            if (page.Count == 0)
                yield break;
            after = page[^1].Line;
        }
    }

    internal static string Line(RejectedRow row) =>
        string.Create(CultureInfo.InvariantCulture, $"{row.Line},\"{row.Because.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n");
}
