using CertVerify.Core.Inquiries;
using Microsoft.AspNetCore.Mvc;

namespace CertVerify.Functions.Requests;

/// <summary>A request to verify, as far as it could be understood.</summary>
internal abstract record VerificationRequest
{
    private VerificationRequest()
    {
    }

    /// <param name="Inquiry">With values that can be used.</param>
    /// <param name="Document">Null when only a number was typed in.</param>
    /// <param name="Sha256">Of everything that was asked, to tell a repeated request from another one.</param>
    internal sealed record Understood(Inquiry Inquiry, byte[]? Document, string Sha256) : VerificationRequest;

    internal sealed record Refused(ProblemDetails Problem) : VerificationRequest;
}
