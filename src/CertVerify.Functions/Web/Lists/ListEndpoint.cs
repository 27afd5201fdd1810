using CertVerify.Adapters.Storage;
using CertVerify.Functions.Access;
using CertVerify.Functions.Batches;
using CertVerify.Functions.Batches.Reading;
using CertVerify.Functions.Batches.Results;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Web.Components;
using CertVerify.Functions.Web.Texts;

namespace CertVerify.Functions.Web.Lists;

/// <summary>The pages of lists: one to send a list, and one for each list under an address that nobody can guess.</summary>
internal static class ListEndpoint
{
    internal static IResult Get(HttpContext context, BatchOptions options)
    {
        context.RememberLanguage();
        return Form(options, null);
    }

    internal static async Task<IResult> PostAsync(Caller caller, HttpContext context, BatchRequestReader requests, BatchDesk desk, BatchOptions options, CancellationToken cancel)
    {
        if (!SameOrigin.Sent(context.Request))
            return Problem.ForeignForm().AsAnswer();
        var read = await requests.ReadAsync(context.Request, cancel);
        if (read is not BatchRequest.Understood asked)
            return Form(options, ListFault.Of(((BatchRequest.Refused)read).Problem, context.Request.Texts()));
        var (batch, problem) = await desk.ReceiveAsync(caller, null, asked, cancel);
        return batch is null ? problem!.AsAnswer() : new SeeOther(AddressOf(context, batch.Id));
    }

    /// <param name="after">The position of the last row of the page before.</param>
    internal static async Task<IResult> FindAsync(Caller caller, string id, int? after, HttpContext context, IBatchStore batches, CancellationToken cancel)
    {
        context.RememberLanguage();
        if (await batches.FindAsync(caller.Tenant, id, cancel) is not { Batch: var batch })
            return Missing();
        var items = await batches.ItemsAsync(batch.Tenant, id, Math.Max(0, after ?? 0), ListView.RowsOnAPage, cancel);
        return PageAnswer.Of<ListPage>(new() { ["View"] = new ListView(context.Request.Texts(), batch, items) });
    }

    internal static async Task<IResult> CancelAsync(Caller caller, string id, HttpContext context, BatchDesk desk, CancellationToken cancel)
    {
        if (!SameOrigin.Sent(context.Request))
            return Problem.ForeignForm().AsAnswer();
        return await desk.CancelAsync(caller.Tenant, id, cancel) is null ? Missing() : new SeeOther(AddressOf(context, id));
    }

    internal static async Task<IResult> ResultsAsync(Caller caller, string id, string format, IBatchStore batches, CancellationToken cancel) =>
        format is "csv" or "xlsx" && await batches.FindAsync(caller.Tenant, id, cancel) is { Batch: var batch }
            ? new ResultFile(batch, batches, isWorkbook: format == "xlsx")
            : Missing();

    private static IResult Form(BatchOptions options, ListFault? fault) => PageAnswer.Of<ListsPage>(
        new() { ["Options"] = options, ["Fault"] = fault }, fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static string AddressOf(HttpContext context, string id) => $"{context.Request.PathBase}/lists/{id}";

    private static IResult Missing() => Problem.NotFound("There is no list of this id.").AsAnswer();
}
