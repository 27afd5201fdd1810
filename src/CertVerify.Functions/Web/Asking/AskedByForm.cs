using CertVerify.Adapters.Documents;
using CertVerify.Core.Inquiries;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;
using CertVerify.Functions.Web.Texts;
using Microsoft.Net.Http.Headers;

namespace CertVerify.Functions.Web.Asking;

/// <summary>What a buyer sent with the form: an inquiry, or what was typed and what is wrong with it.</summary>
internal abstract record AskedByForm
{
    private AskedByForm()
    {
    }

    internal sealed record Understood(Inquiry Inquiry, byte[]? Document, FormValues Values) : AskedByForm;

    internal sealed record Faulty(FormValues Values, FormFaults Faults) : AskedByForm;

    /// <summary>Read as the API reads it; only the words for what is wrong are the page's.</summary>
    internal static async Task<AskedByForm> ReadAsync(HttpRequest request, DocumentOptions documents, CancellationToken cancel)
    {
        var texts = request.Texts();
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return new Faulty(FormValues.None, FormFaults.Of(Problem.UnsupportedMediaType("multipart/form-data"), texts));
        var form = await FormReader.ReadAsync(request, type, documents.MaxBytes, cancel);
        if (form is FormReading.Refused(var refusal))
            return new Faulty(FormValues.None, FormFaults.Of(refusal, texts));
        var (json, file) = (FormReading.Read)form;
        var values = FormValues.Of(json);
        return InquiryJson.Read(json, hasDocument: file is not null) switch
        {
            InquiryReading.Understood(var inquiry) => new Understood(inquiry, file, values),
            InquiryReading.Refused(var problem) => new Faulty(values, FormFaults.Of(problem, texts)),
            var other => throw new InvalidOperationException(other.GetType().Name),
        };
    }
}
