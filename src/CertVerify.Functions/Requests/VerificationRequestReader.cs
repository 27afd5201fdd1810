using System.Security.Cryptography;
using CertVerify.Adapters.Documents;
using CertVerify.Functions.Problems;
using Microsoft.Net.Http.Headers;

namespace CertVerify.Functions.Requests;

/// <summary>Reads a request to verify: JSON, or a form with a file.</summary>
internal sealed class VerificationRequestReader(DocumentOptions documents)
{
    internal async Task<VerificationRequest> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
            return Unsupported();
        if (type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return Checked(await FormReader.ReadAsync(request, type, documents.MaxBytes, cancel));
        if (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase))
            return Checked(Parsed(await request.Body.ReadAtMostAsync(InquiryJson.MaxBytes, request.ContentLength, cancel)));
        return Unsupported();
    }

    private static FormReading Parsed(byte[]? json) => json is null
        ? new FormReading.Refused(Problem.TooLarge($"An inquiry is at most {InquiryJson.MaxBytes >> 10} KB of JSON."))
        : new FormReading.Read(json, null);

    private static VerificationRequest Checked(FormReading form)
    {
        if (form is FormReading.Refused(var problem))
            return new VerificationRequest.Refused(problem);
        var (json, file) = (FormReading.Read)form;
        return InquiryJson.Read(json, hasDocument: file is not null) switch
        {
            InquiryReading.Understood(var inquiry) => new VerificationRequest.Understood(inquiry, file, Fingerprint(json, file)),
            InquiryReading.Refused(var refusal) => new VerificationRequest.Refused(refusal),
            var other => throw new InvalidOperationException(other.GetType().Name),
        };
    }

    private static string Fingerprint(byte[] json, byte[]? file) =>
        Convert.ToHexStringLower(SHA256.HashData([.. SHA256.HashData(json), .. SHA256.HashData(file ?? [])]));

    private static VerificationRequest.Refused Unsupported() => new(Problem.UnsupportedMediaType("application/json or multipart/form-data"));
}
