using System.Text.Json;
using System.Text.Json.Nodes;
using CertVerify.Functions.Hosting;
using CertVerify.Functions.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CertVerify.Functions.Requests;

/// <summary>What a form held: the inquiry as JSON and the file.</summary>
internal abstract record FormReading
{
    private FormReading()
    {
    }

    internal sealed record Read(byte[] Inquiry, byte[]? File) : FormReading;

    internal sealed record Refused(ProblemDetails Problem) : FormReading;
}

/// <summary>Reads multipart/form-data part by part, keeping no more than the limits allow and writing nothing to disk.</summary>
internal static class FormReader
{
    private const int BufferBytes = 64 << 10;
    private const int MostParts = 50;

    internal static async Task<FormReading> ReadAsync(HttpRequest request, MediaTypeHeaderValue type, long mostFileBytes, CancellationToken cancel)
    {
        if (request.ContentLength > mostFileBytes + Listening.Around)
            return TooLarge(mostFileBytes);
        if (HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 200 } boundary)
            return Malformed("The Content-Type names no boundary, so that the parts cannot be told apart.");
        request.AcceptAtMost(mostFileBytes + Listening.Around);
        try
        {
            return await ReadAsync(new MultipartReader(boundary.Value!, request.Body, BufferBytes), mostFileBytes, cancel);
        }
        catch (Exception broken) when (broken is InvalidDataException || broken is IOException and not BadHttpRequestException)
        {
            return Malformed("The form ends early, or its parts are not divided by the boundary that its Content-Type names.");
        }
    }

    private static async Task<FormReading> ReadAsync(MultipartReader parts, long mostFileBytes, CancellationToken cancel)
    {
        var inquiry = new InquiryForm();
        byte[]? file = null;
        for (var count = 0; await parts.ReadNextSectionAsync(cancel) is { } part; count++)
        {
            var header = part.GetContentDispositionHeader();
            var name = HeaderUtilities.RemoveQuotes(header?.Name ?? default).Value;
            if (string.IsNullOrEmpty(name) || count == MostParts)
                return Malformed(count == MostParts ? $"The form has more than {MostParts} parts." : "A part of the form has no name.");
            if (name == "file")
            {
                if (IsLeftEmpty(header))
                    continue;
                if (file is not null)
                    return Malformed("The form has more than one file; send one file for each verification.");
                file = await part.Body.ReadAtMostAsync(mostFileBytes, null, cancel);
                if (file is null)
                    return TooLarge(mostFileBytes);
                continue;
            }

            var value = await part.Body.ReadAtMostAsync(InquiryJson.MaxBytes, null, cancel);
            if (value is null)
                return new FormReading.Refused(Problem.TooLarge($"A field of the form is at most {InquiryJson.MaxBytes >> 10} KB."));
            if (inquiry.Add(name, value) is { } problem)
                return new FormReading.Refused(problem);
        }

        return file is null && inquiry.IsEmpty ? Malformed("The form has neither a file nor a field.") : new FormReading.Read(inquiry.ToJson(), file);
    }

    /// <summary>A browser sends a file field in which nothing was chosen as a file without a name.</summary>
    private static bool IsLeftEmpty(ContentDispositionHeaderValue? header) => header is not null && header.FileName.HasValue && HeaderUtilities.RemoveQuotes(header.FileName).Length == 0;

    private static FormReading.Refused TooLarge(long most) => new(Problem.TooLarge($"A file is at most {most >> 20} MB."));

    private static FormReading.Refused Malformed(string detail) => new(Problem.MalformedForm(detail));
}
