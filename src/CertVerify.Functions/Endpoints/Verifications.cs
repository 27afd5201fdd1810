using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Access;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Access;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Reports;
using CertVerify.Functions.Requests;
using CertVerify.Functions.Web;

namespace CertVerify.Functions.Endpoints;

/// <summary>The main job: a file or a number in, a verdict with its reasons out.</summary>
internal static class Verifications
{
    internal static void MapVerifications(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/v1/verifications", PostAsync).RequireScope(Scope.Verify).CountAsVerification().RequireRateLimiting(Limits.Work);
        routes.MapGet("/api/v1/verifications", VerificationList.GetAsync).RequireScope(Scope.Read);
        routes.MapGet("/api/v1/verifications/{id}", GetAsync).RequireScope(Scope.Read);
        routes.MapGet("/api/v1/verifications/{id}/pages/{page}.png", PictureAsync).RequireScope(Scope.Read).RequireRateLimiting(Limits.Work);
    }

    private static async Task<IResult> PostAsync(
        Caller caller, HttpRequest request, VerificationRequestReader requests, Verifier verifier, IRequestStore kept, IVerificationStore verifications,
        TimeProvider clock, CancellationToken cancel)
    {
        if (!IdempotencyKey.TryRead(request, out var key))
            return IdempotencyKey.Refused();
        switch (await requests.ReadAsync(request, cancel))
        {
            case VerificationRequest.Refused(var problem):
                return problem.AsAnswer();
            case VerificationRequest.Understood(var inquiry, var document, _) when key is null:
                return Answer(await verifier.VerifyAsync(caller.Tenant, inquiry, document, cancel));
            case VerificationRequest.Understood asked:
                return await OnceAsync(caller.Tenant, key!, asked, verifier, kept, verifications, clock, cancel);
            case var other:
                throw new InvalidOperationException(other.GetType().Name);
        }
    }

    /// <summary>
    /// The same key with the same request gets the same verification, also when two arrive at once or the service dies before it has answered: the id is kept before
    /// the verification is made.
    /// </summary>
    private static async Task<IResult> OnceAsync(
        string tenant, string key, VerificationRequest.Understood asked, Verifier verifier, IRequestStore requests, IVerificationStore verifications, TimeProvider clock,
        CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var kept = await requests.RememberAsync(tenant, key, new(asked.Sha256, Receipt.New(now).Id, now), cancel);
        if (kept.Sha256 != asked.Sha256)
            return Problem.KeyReused().AsAnswer();
        if (await verifications.FindAsync(tenant, kept.AnswerId, cancel) is { } before)
            return Created(before);
        try
        {
            return Answer(await verifier.VerifyAsync(tenant, asked.Inquiry, asked.Document, Receipt.Kept(kept.AnswerId, kept.At), cancel));
        }
        catch (Exception) when (!cancel.IsCancellationRequested)
        {
            if (await verifications.FindAsync(tenant, kept.AnswerId, cancel) is { } byAnother)
                return Created(byAnother);
            throw;
        }
    }

    /// <summary>As JSON, as its page when a browser asks, or in a form in which certificates are handed on.</summary>
    private static async Task<IResult> GetAsync(
        Caller caller, string id, HttpContext context, IVerificationStore verifications, IReceiptStore receipts, IDocumentStore documents, CancellationToken cancel)
    {
        return await verifications.FindAsync(caller.Tenant, id, cancel) switch
        {
            null => Problem.NotFound("There is no verification of this id.").AsAnswer(),
            var verification => await Representations.OfAsync(verification, context, receipts, documents, cancel),
        };
    }

    private static async Task<IResult> PictureAsync(
        Caller caller, string id, int page, HttpResponse response, IVerificationStore verifications, Pictures pictures, CancellationToken cancel) =>
        await pictures.GetAsync(await verifications.FindAsync(caller.Tenant, id, cancel), page, response, cancel);

    private static IResult Answer(Verified verified) => verified switch
    {
        Verified.Stored(var verification) => Created(verification),
        Verified.NotOpened(RefusalCause.TooLarge, var because) => Problem.TooLarge(because).AsAnswer(),
        Verified.NotOpened(RefusalCause.ReaderUnavailable, var because) => Problem.ReaderUnavailable(because).AsAnswer(),
        Verified.NotOpened(var cause, var because) => Problem.UnreadableFile(Words.Of(cause), because).AsAnswer(),
        _ => throw new InvalidOperationException(verified.GetType().Name),
    };

    private static CreatedAnswer Created(Verification verification) => new CreatedAnswer($"/api/v1/verifications/{verification.Id}", VerificationReport.Of(verification));
}
