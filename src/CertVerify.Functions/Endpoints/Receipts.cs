using System.Text;
using CertVerify.Adapters.Signing;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Access;
using CertVerify.Core.Receipts;
using CertVerify.Core.Reports;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Access;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace CertVerify.Functions.Endpoints;

/// <summary>Receipts: handed out as they were signed, checked for whoever holds one, and the keys with which anybody can check them.</summary>
internal static class Receipts
{
    /// <summary>The media type of what is signed in the compact form (RFC 7515, 9.2.1).</summary>
    internal const string MediaType = "application/jose";

    internal static void MapReceipts(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/verifications/{id}/receipt", GetAsync).RequireScope(Scope.Read);
        routes.MapGet("/api/v1/verifications/{id}/credential", CredentialAsync).RequireScope(Scope.Read);
        routes.MapPost("/api/v1/receipts/verify", VerifyAsync).RequireScope(Scope.Read);
        routes.MapGet("/.well-known/jwks.json", KeysAsync).OpenToAll();
        routes.MapGet("/api/.well-known/jwks.json", KeysAsync).OpenToAll();
    }

    /// <param name="verification">Null when there is none.</param>
    internal static async Task<IResult> OfAsync(Verification? verification, IReceiptStore receipts, CancellationToken cancel)
    {
        if (verification is null)
            return NotFound();
        return await receipts.FindAsync(verification.Tenant, verification.Id, cancel) is { } receipt
            ? new SignedAnswer(receipt.Jws, MediaType, $"{verification.ReceiptNumber}.jws")
            : NoReceipt();
    }

    private static async Task<IResult> GetAsync(Caller caller, string id, IVerificationStore verifications, IReceiptStore receipts, CancellationToken cancel) =>
        await OfAsync(await verifications.FindAsync(caller.Tenant, id, cancel), receipts, cancel);

    /// <summary>Signed anew, but by what the receipt said when it was signed and not by what is stored now.</summary>
    private static async Task<IResult> CredentialAsync(
        Caller caller, string id, IVerificationStore verifications, IReceiptStore receipts, CredentialMaker credentials, CancellationToken cancel)
    {
        if (await receipts.FindAsync(caller.Tenant, id, cancel) is not { } receipt)
            return await verifications.FindAsync(caller.Tenant, id, cancel) is null ? NotFound() : NoReceipt();
        return await credentials.MakeAsync(receipt.Jws, cancel) is { } credential
            ? new SignedAnswer(credential, CredentialMaker.MediaType, "credential.jwt")
            : Problem.ReceiptAltered().AsAnswer();
    }

    private static async Task<IResult> VerifyAsync(Caller caller, HttpRequest request, ReceiptCheck check, CancellationToken cancel)
    {
        var (receipt, problem) = await ReadAsync(request, cancel);
        return receipt is null ? problem!.AsAnswer() : Results.Json(ReceiptReport.Of(await check.CheckAsync(caller.Tenant, receipt, cancel)), CoreJson.Options);
    }

    private static async Task<IResult> KeysAsync(ISigningKeys keys, HttpResponse response, CancellationToken cancel)
    {
        response.Headers.CacheControl = "public, max-age=600";
        return Results.Text(new KeySet(await keys.PublicAsync(cancel)).ToJson(), "application/json");
    }

    private static IResult NotFound() => Problem.NotFound("There is no verification of this id.").AsAnswer();

    private static IResult NoReceipt() => Problem.NotFound("This verification was made before receipts were kept; it has none.").AsAnswer();

    /// <summary>As it was handed out, or in JSON.</summary>
    private static async Task<(string? Receipt, ProblemDetails? Problem)> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase))
        {
            var bytes = await request.Body.ReadAtMostAsync(Jws.MostCharacters, request.ContentLength, cancel);
            return bytes is null ? (null, Problem.TooLarge($"A receipt is at most {Jws.MostCharacters >> 10} KB.")) : (Encoding.ASCII.GetString(bytes).Trim(), null);
        }

        var (json, wrong) = await JsonBody.ReadBytesAsync(request, cancel);
        if (json is null)
            return (null, wrong);
        var (read, fault) = JsonBody.Read<Asked>(json, "A receipt to be checked");
        return read is { Receipt: null } ? (null, Problem.InvalidField([new("/receipt", "Give the receipt as it was handed out.")])) : (read?.Receipt.Trim(), fault);
    }

    private sealed record Asked(string? Receipt);

    /// <param name="Valid">Whether it was signed by this service and is unchanged.</param>
    /// <param name="Because">A sentence.</param>
    /// <param name="KeyId">Of the key that signed it, as in the key set.</param>
    /// <param name="Kept">Whether this very receipt stands at its place among the caller's.</param>
    /// <param name="Receipt">What it says.</param>
    private sealed record ReceiptReport(bool Valid, string Because, string? KeyId, bool? Kept, ReceiptClaims? Receipt)
    {
        internal static ReceiptReport Of(CheckedReceipt check) => new(check.IsValid, check.Because, check.KeyId, check.IsKept, check.Claims);
    }
}

/// <summary>Something signed, as a file of its own.</summary>
internal sealed class SignedAnswer(string jws, string mediaType, string fileName) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = mediaType;
        httpContext.Response.Headers.ContentDisposition = $"attachment; filename=\"{fileName}\"";
        return httpContext.Response.WriteAsync(jws, Encoding.ASCII, httpContext.RequestAborted);
    }
}
