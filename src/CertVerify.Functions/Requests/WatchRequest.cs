using System.Text.Json;
using CertVerify.Core.Inquiries;
using CertVerify.Functions.Problems;
using Microsoft.AspNetCore.Mvc;

namespace CertVerify.Functions.Requests;

/// <summary>What is to be put under watch, as far as it could be understood.</summary>
internal abstract record WatchRequest
{
    private WatchRequest()
    {
    }

    internal sealed record OfVerification(string Id) : WatchRequest;

    internal sealed record OfInquiry(Inquiry Inquiry) : WatchRequest;

    internal sealed record Refused(ProblemDetails Problem) : WatchRequest;

    internal static async Task<WatchRequest> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        var (json, problem) = await JsonBody.ReadBytesAsync(request, cancel);
        if (json is null)
            return new Refused(problem!);
        return NamesAVerification(json) ? Verification(json) : Inquired(json);
    }

    private static WatchRequest Verification(byte[] json)
    {
        var (chosen, problem) = JsonBody.Read<Chosen>(json, "A request to watch");
        return chosen is null ? new Refused(problem!) : new OfVerification(chosen.VerificationId);
    }

    private static WatchRequest Inquired(byte[] json) => InquiryJson.Read(json, hasDocument: false) switch
    {
        InquiryReading.Understood({ AsOf: not null }) =>
            new Refused(Problem.InvalidField([new("/asOf", "A certificate under watch is always asked about the present day; leave asOf out.")])),
        InquiryReading.Understood(var inquiry) => new OfInquiry(inquiry),
        InquiryReading.Refused(var problem) => new Refused(problem),
        var other => throw new InvalidOperationException(other.GetType().Name),
    };

    private static bool NamesAVerification(byte[] json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json);
            return parsed.RootElement.ValueKind is JsonValueKind.Object && parsed.RootElement.TryGetProperty("verificationId", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private sealed record Chosen(string VerificationId);
}
