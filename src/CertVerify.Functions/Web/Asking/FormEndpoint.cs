using System.Net.ServerSentEvents;
using CertVerify.Adapters.Documents;
using CertVerify.Functions.Access;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Web.Components;
using CertVerify.Functions.Web.Texts;

namespace CertVerify.Functions.Web.Asking;

/// <summary>The form: shown, and taken in.</summary>
internal static class FormEndpoint
{
    internal static IResult Get(HttpContext context)
    {
        context.RememberLanguage();
        return Page(context, FormValues.None, FormFaults.None);
    }

    internal static async Task<IResult> PostAsync(Caller caller, HttpContext context, DocumentOptions documents, Verifier verifier, CancellationToken cancel)
    {
        if (!SameOrigin.Sent(context.Request))
            return Problem.ForeignForm().AsAnswer();
        var asked = await AskedByForm.ReadAsync(context.Request, documents, cancel);
        var streams = context.Request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase);
        return asked switch
        {
            AskedByForm.Faulty(_, var faults) when streams => ProgressStream.Of((_, _) => Task.FromResult(Refused(faults)), context.Response, cancel),
            AskedByForm.Faulty(var values, var faults) => Page(context, values, faults),
            AskedByForm.Understood understood when streams => ProgressStream.Of(
                async (progress, stop) => Ended(context, await verifier.VerifyAsync(caller.Tenant, understood.Inquiry, understood.Document, progress, stop)), context.Response, cancel),
            AskedByForm.Understood(var inquiry, var document, var values) => Answer(context, values, await verifier.VerifyAsync(caller.Tenant, inquiry, document, cancel)),
            _ => throw new InvalidOperationException(asked.GetType().Name),
        };
    }

    private static IResult Answer(HttpContext context, FormValues values, Verified verified) => verified switch
    {
        Verified.Stored(var verification) => new SeeOther(ResultAddress(context, verification.Id)),
        Verified.NotOpened(var cause, _) => Page(context, values, NotOpened(context, cause)),
        _ => throw new InvalidOperationException(verified.GetType().Name),
    };

    private static SseItem<string> Ended(HttpContext context, Verified verified) => verified switch
    {
        Verified.Stored(var verification) => ProgressStream.Event("done", new Done(ResultAddress(context, verification.Id))),
        Verified.NotOpened(var cause, _) => Refused(NotOpened(context, cause)),
        _ => throw new InvalidOperationException(verified.GetType().Name),
    };

    private static FormFaults NotOpened(HttpContext context, RefusalCause cause) => FormFaults.OfFile(context.Request.Texts()[$"refused.{Endpoints.Words.Of(cause)}"]);

    private static SseItem<string> Refused(FormFaults faults) => ProgressStream.Event("refused", new Refusal(faults.All));

    /// <param name="At">Where the result stands.</param>
    private sealed record Done(string At);

    /// <param name="Faults">By field.</param>
    private sealed record Refusal(IReadOnlyDictionary<string, string> Faults);

    private static string ResultAddress(HttpContext context, string id) => $"{context.Request.PathBase}/v/{id}";

    private static IResult Page(HttpContext context, FormValues values, FormFaults faults) => PageAnswer.Of<FormPage>(
        new() { ["Values"] = values, ["Faults"] = faults, ["Most"] = context.RequestServices.GetRequiredService<DocumentOptions>().MaxBytes }, faults.Any ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
