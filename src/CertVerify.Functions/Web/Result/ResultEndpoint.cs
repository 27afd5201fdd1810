using CertVerify.Adapters.Printing;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Inquiries;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Web.Components;
using CertVerify.Functions.Web.Texts;
using CertVerify.Core.Verdicts;

namespace CertVerify.Functions.Web.Result;

/// <summary>The result's page under an address that nobody can guess, and the buyer's corrections to it.</summary>
internal static class ResultEndpoint
{
    internal static async Task<IResult> GetAsync(string id, HttpContext context, IVerificationStore verifications, IReceiptStore receipts, CancellationToken cancel)
    {
        context.RememberLanguage();
        return await ByAddress.FindAsync(context, id, verifications, cancel) is { } verification
            ? await PageAsync(verification, context, receipts, cancel)
            : Missing();
    }

    /// <summary>The same page as a PDF.</summary>
    internal static async Task<IResult> PrintAsync(
        string id, HttpContext context, IVerificationStore verifications, IReceiptStore receipts, PdfPrinter printer, CancellationToken cancel)
    {
        if (await ByAddress.FindAsync(context, id, verifications, cancel) is not { } verification)
            return Missing();
        var page = await PageAsync(verification, context, receipts, cancel);
        if (await printer.PrintAsync(await page.PrintedAsync(context), cancel) is not { } pdf)
            return Problem.PrinterUnavailable().AsAnswer();
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.Vary = "Accept-Language, Cookie";
        return Results.Bytes(pdf, "application/pdf", $"{verification.ReceiptNumber}.pdf");
    }

    internal static async Task<PageAnswer> PageAsync(Verification verification, HttpContext context, IReceiptStore receipts, CancellationToken cancel)
    {
        var hasReceipt = await receipts.FindAsync(verification.Tenant, verification.Id, cancel) is not null;
        return PageAnswer.Of<ResultPage>(new() { ["View"] = ResultView.Of(verification, context.Request.Texts()) with { HasReceipt = hasReceipt } });
    }

    internal static async Task<IResult> CorrectAsync(string id, HttpContext context, IVerificationStore verifications, Verifier verifier, CancellationToken cancel)
    {
        if (!SameOrigin.Sent(context.Request))
            return Problem.ForeignForm().AsAnswer();
        if (await ByAddress.FindAsync(context, id, verifications, cancel) is not { } former)
            return Missing();
        var (form, problem) = await SmallForm.ReadAsync(context.Request, mostFields: 30, longest: 8 << 10, cancel);
        if (form is null)
            return problem!.AsAnswer();
        if (CorrectionForm.Read(form, former) is not { } corrections)
            return new SeeOther($"{context.Request.PathBase}/v/{id}#corrections");
        var verification = await verifier.CorrectAsync(former, corrections, cancel);
        return new SeeOther($"{context.Request.PathBase}/v/{verification.Id}");
    }

    private static IResult Missing() => Problem.NotFound("There is no verification of this id.").AsAnswer();
}
