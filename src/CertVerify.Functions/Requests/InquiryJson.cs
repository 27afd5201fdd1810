using CertVerify.Core.Inquiries;
using CertVerify.Functions.Problems;
using Microsoft.AspNetCore.Mvc;

namespace CertVerify.Functions.Requests;

/// <summary>An inquiry, or the problem with it.</summary>
internal abstract record InquiryReading
{
    private InquiryReading()
    {
    }

    internal sealed record Understood(Inquiry Inquiry) : InquiryReading;

    internal sealed record Refused(ProblemDetails Problem) : InquiryReading;
}

/// <summary>Reads an inquiry from JSON.</summary>
internal static class InquiryJson
{
    internal const int MaxBytes = JsonBody.MaxBytes;

    internal static InquiryReading Read(byte[] json, bool hasDocument)
    {
        var (inquiry, problem) = JsonBody.Read<Inquiry>(json, "An inquiry");
        if (inquiry is null)
            return new InquiryReading.Refused(problem!);
        var faults = InquiryRules.Faults(inquiry, hasDocument).ToList();
        return faults.Count == 0 ? new InquiryReading.Understood(inquiry) : new InquiryReading.Refused(Problem.InvalidField(faults));
    }
}
