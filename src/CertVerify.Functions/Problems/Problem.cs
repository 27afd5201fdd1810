using CertVerify.Core.Access;
using CertVerify.Core.Tables.Revisions;
using CertVerify.Functions.Endpoints;
using Microsoft.AspNetCore.Mvc;

namespace CertVerify.Functions.Problems;

/// <summary>What is wrong with one field: where it stands in the request (RFC 6901) and a sentence.</summary>
internal sealed record FieldFault(string Pointer, string Detail);

/// <summary>Every way in which a request is refused, as RFC 9457 wants it: a type that never changes and a sentence for people.</summary>
internal static class Problem
{
    private const string Prefix = "urn:certverify:problem:", OfQuota = "quota-exceeded";

    internal const string QuotaExceededType = Prefix + OfQuota;

    internal static ProblemDetails MalformedJson(string detail) => Make("malformed-json", 400, "The body is not valid JSON", detail);

    internal static ProblemDetails UnknownField(IReadOnlyList<FieldFault> faults) =>
        Make("unknown-field", 400, "A field is not known", "The request has fields that this version does not know; nothing was done.", faults);

    internal static ProblemDetails WrongType(FieldFault fault) => Make("wrong-type", 400, "A field has the wrong type", fault.Detail, [fault]);

    internal static ProblemDetails MalformedForm(string detail) => Make("malformed-form", 400, "The form cannot be read", detail);

    internal static ProblemDetails BadRequest(string detail) => Make("bad-request", 400, "The request cannot be read", detail);

    internal static ProblemDetails KeyRequired() =>
        Make("key-required", 401, "A key is needed", "Send an API key in the header X-Api-Key, or as a bearer token; whoever runs this service can make one.");

    /// <param name="state">Anything but good.</param>
    internal static ProblemDetails KeyRefused(KeyState state) => state switch
    {
        KeyState.Expired => Make("key-expired", 401, "The key has expired", "The key has expired, or was exchanged for a newer one; whoever runs this service can make another."),
        KeyState.Revoked => Make("key-revoked", 401, "The key was revoked", "The key was revoked; whoever runs this service can make another."),
        _ => Make("key-unknown", 401, "The key is not known", "There is no such key; perhaps it was cut short when it was copied."),
    };

    internal static ProblemDetails ScopeMissing(Scope scope)
    {
        var word = Words.Of(scope);
        var problem = Make("scope-missing", 403, "The key is not for this", $"This needs the scope '{word}', which the caller does not have.");
        problem.Extensions["scope"] = word;
        return problem;
    }

    internal static ProblemDetails ForeignForm() => Make("foreign-form", 403, "The form is not ours", "A form is taken only from a page of this service; open it and send it again.");

    internal static ProblemDetails NotFound(string detail) => Make("not-found", 404, "Not found", detail);

    internal static ProblemDetails MethodNotAllowed() =>
        Make("method-not-allowed", 405, "Method not allowed", "This address does not know the method; the Allow header lists those it knows.");

    internal static ProblemDetails NotAcceptable(string offered) =>
        Make("not-acceptable", 406, "Not acceptable", $"This address answers with {offered}; the Accept header leaves it out.");

    internal static ProblemDetails TooLarge(string detail) => Make("too-large", 413, "Too large", detail);

    internal static ProblemDetails UnsupportedMediaType(string expected) =>
        Make("unsupported-media-type", 415, "Unsupported media type", $"The Content-Type must be {expected}.");

    internal static ProblemDetails InvalidField(IReadOnlyList<FieldFault> faults) =>
        Make("invalid-field", 422, "A field has a value that cannot be used", string.Join(" ", faults.Select(fault => fault.Detail)), faults);

    /// <param name="cause">A stable word: "encrypted", "truncated", ...</param>
    /// <param name="because">A sentence for the person who sent the file.</param>
    internal static ProblemDetails UnreadableFile(string cause, string because)
    {
        var problem = Make("unreadable-file", 422, "The file could not be opened", because, [new("/file", because)]);
        problem.Extensions["cause"] = cause;
        return problem;
    }

    internal static ProblemDetails RefusedImport(IReadOnlyList<FieldFault> faults, object rejections)
    {
        var problem = Make("refused-import", 422, "The extract was not taken in", string.Join(" ", faults.Select(fault => fault.Detail)), faults);
        problem.Extensions["rejections"] = rejections;
        return problem;
    }

    internal static ProblemDetails RefusedList(IReadOnlyList<ListFault> faults)
    {
        var problem = Make("refused-list", 422, "The list was not taken", "Nothing was changed; what is wrong stands line by line in 'lines'.");
        problem.Extensions["lines"] = faults;
        return problem;
    }

    /// <param name="because">A sentence for the person who sent it.</param>
    /// <param name="columns">The names of the columns that are known.</param>
    internal static ProblemDetails UnusableList(string because, IReadOnlyList<string> columns)
    {
        var problem = Make("unusable-list", 422, "The list cannot be used", because, [new("/file", because)]);
        problem.Extensions["columns"] = columns;
        return problem;
    }

    internal static ProblemDetails OutdatedRevision() =>
        Make("outdated-revision", 409, "The revision no longer fits", "The tables are no longer those it was compared with, or it never was in force; propose the list again.");

    internal static ProblemDetails ReceiptAltered() =>
        Make("receipt-altered", 409, "The receipt does not hold", "The receipt that is stored with this verification no longer fits its signature, so that nothing is issued on it.");

    internal static ProblemDetails Outdated() =>
        Make("outdated", 412, "It has changed", "It is no longer in the version that the If-Match header names; read it again.");

    internal static ProblemDetails NotExportable(IReadOnlyList<FieldFault> faults) =>
        Make("not-exportable", 422, "It cannot be given in this form", "The form demands what this verification does not have.", faults);

    internal static ProblemDetails KeyReused() =>
        Make("idempotency-key-reused", 422, "The Idempotency-Key was used before", "The same key came with another request before; use a new key for a new request.");

    internal static ProblemDetails TooMany() =>
        Make("too-many-requests", 429, "Too many at once", "The service is busy; try again after the seconds in the Retry-After header.");

    /// <param name="policy">As the RateLimit headers name it.</param>
    internal static ProblemDetails RateExceeded(string policy) =>
        Exceeding(policy, Make("rate-exceeded", 429, "Too many requests", "There were too many requests in a short time; try again after the seconds in the Retry-After header."));

    /// <param name="policy">As the RateLimit headers name it.</param>
    internal static ProblemDetails QuotaExceeded(string policy) =>
        Exceeding(policy, Make(OfQuota, 429, "The day's quota is used up", "Too few verifications are left for today; there are more after the seconds in the Retry-After header."));

    internal static ProblemDetails ReaderUnavailable(string because) => Make("reader-unavailable", 503, "Files cannot be read at present", because);

    internal static ProblemDetails PrinterUnavailable() =>
        Make("printer-unavailable", 503, "A PDF cannot be made at present", "The page itself can be printed by the browser; nothing is wrong with the verification.");

    internal static ProblemDetails StoreUnavailable() =>
        Make("store-unavailable", 503, "The store cannot be used at present", "Nothing was stored; try again later.");

    internal static ProblemDetails Internal() =>
        Make("internal", 500, "Something went wrong on our side", "The error is logged under the trace id; nothing about it is the request's fault.");

    /// <summary>Says which, as draft-ietf-httpapi-ratelimit-headers-10 does.</summary>
    private static ProblemDetails Exceeding(string policy, ProblemDetails problem)
    {
        problem.Extensions["violated-policies"] = new[] { policy };
        return problem;
    }

    private static ProblemDetails Make(string type, int status, string title, string detail, IReadOnlyList<FieldFault>? errors = null)
    {
        var problem = new ProblemDetails { Type = Prefix + type, Status = status, Title = title, Detail = detail };
        if (errors is not null)
            problem.Extensions["errors"] = errors;
        return problem;
    }
}
