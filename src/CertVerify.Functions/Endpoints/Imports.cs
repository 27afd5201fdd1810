using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Reports;
using CertVerify.Functions.Hosting;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;
using Microsoft.Net.Http.Headers;

namespace CertVerify.Functions.Endpoints;

/// <summary>Imports: a small file is answered when it is taken in, a large one at once, with the address where its progress is seen.</summary>
internal static class Imports
{
    private const long Small = 1 << 20;

    private static readonly string[] MediaTypes =
        ["text/csv", "application/xml", "text/xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"];

    internal static string AddressOf(ImportOperation operation) => $"/api/v1/registry/imports/{operation.Id}";

    internal static async Task<IResult> ReceiveAsync(HttpRequest request, ImportDesk desk, ImportQueue queue, RegistryOptions options, CancellationToken cancel)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !MediaTypes.Contains(type.MediaType.ToString(), StringComparer.OrdinalIgnoreCase))
            return Problem.UnsupportedMediaType($"one of {string.Join(", ", MediaTypes)}").AsAnswer();
        var most = (long)options.ImportMegabytes << 20;
        if (request.ContentLength > most)
            return Problem.TooLarge($"An extract is at most {options.ImportMegabytes} MB.").AsAnswer();
        request.AcceptAtMost(most);

        var operation = await desk.ReceiveAsync(Tenants.Shared, request.Body, request.Declarations(), cancel);
        if (operation.Bytes <= Small && !PrefersNotToWait(request))
            return Answer(await desk.RunAsync(Tenants.Shared, operation, CancellationToken.None));
        queue.Add(operation);
        return new CreatedAnswer(AddressOf(operation), OperationReport.Of(operation, null), StatusCodes.Status202Accepted);
    }

    internal static async Task<IResult> FindAsync(string id, ImportDesk desk, CancellationToken cancel) =>
        await desk.FindAsync(Tenants.Shared, id, cancel) is { } operation ? Report(operation, desk) : NotFound();

    internal static async Task<IResult> CancelAsync(string id, ImportDesk desk, CancellationToken cancel) =>
        await desk.CancelAsync(Tenants.Shared, id, cancel) is { } operation ? Report(operation, desk) : NotFound();

    internal static async Task<IResult> RejectedAsync(string id, ImportDesk desk, IRegisterStore registers, CancellationToken cancel) =>
        await desk.FindAsync(Tenants.Shared, id, cancel) is { } operation ? new RejectedRowsAnswer(operation, registers) : NotFound();

    private static IResult Report(ImportOperation operation, ImportDesk desk) =>
        Results.Json(OperationReport.Of(operation, desk.ProgressOf(operation.Id)), CoreJson.Options);

    private static IResult Answer(ImportOperation operation) => operation.State switch
    {
        ImportState.Published => new CreatedAnswer(AddressOf(operation), ImportReport.Of(operation)!),
        ImportState.Unchanged => Results.Json(ImportReport.Of(operation), CoreJson.Options),
        ImportState.Failed => Problem.StoreUnavailable().AsAnswer(),
        _ => Problem.RefusedImport(OperationReport.Faults(operation), operation.Rejections).AsAnswer(),
    };

    private static IResult NotFound() => Problem.NotFound("There is no import of this id.").AsAnswer();

    private static bool PrefersNotToWait(HttpRequest request) =>
        request.Headers["Prefer"].Any(value => value?.Contains("respond-async", StringComparison.OrdinalIgnoreCase) == true);
}
