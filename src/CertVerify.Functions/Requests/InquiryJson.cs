using System.Text.Json;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Reports;
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

/// <summary>Reads an inquiry from JSON strictly: a field that is not known may be a field that was meant.</summary>
internal static class InquiryJson
{
    internal const int MaxBytes = 64 << 10;
    private const int Deepest = 8;

    private static readonly JsonSerializerOptions Strict = new(CoreJson.Options) { RespectNullableAnnotations = true };

    internal static InquiryReading Read(byte[] json, bool hasDocument)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Deepest, AllowDuplicateProperties = false });
            if (parsed.RootElement.ValueKind is not JsonValueKind.Object)
                return Refuse(Problem.WrongType(new("", "An inquiry is a JSON object.")));
            var unknown = UnknownFields.In(parsed.RootElement, typeof(Inquiry)).Take(20).ToList();
            if (unknown.Count > 0)
                return Refuse(Problem.UnknownField(unknown));
            return Bound(parsed.RootElement, hasDocument);
        }
        catch (JsonException malformed)
        {
            var where = malformed.LineNumber is { } line ? $" It breaks at line {line + 1}, byte {malformed.BytePositionInLine + 1}." : "";
            return Refuse(Problem.MalformedJson($"The body must be one JSON object, at most {Deepest} levels deep, that names no field twice.{where}"));
        }
    }

    private static InquiryReading Bound(JsonElement root, bool hasDocument)
    {
        Inquiry inquiry;
        try
        {
            inquiry = root.Deserialize<Inquiry>(Strict)!;
        }
        catch (JsonException wrong)
        {
            return Refuse(Problem.WrongType(new(Pointer.FromPath(wrong.Path), "The value has the wrong type: texts are strings, days are strings such as \"2026-11-30\".")));
        }

        var faults = InquiryRules.Faults(inquiry, hasDocument).ToList();
        return faults.Count == 0 ? new InquiryReading.Understood(inquiry) : Refuse(Problem.InvalidField(faults));
    }

    private static InquiryReading.Refused Refuse(ProblemDetails problem) => new(problem);
}
