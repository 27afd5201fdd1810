using System.Text.Json;
using System.Text.Json.Nodes;
using CertVerify.Core.Batches;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;
using Microsoft.AspNetCore.Mvc;

namespace CertVerify.Functions.Batches.Reading;

/// <summary>Reads an array of inquiries: those of single verifications, each with a "reference" beside its fields.</summary>
internal static class JsonRows
{
    private const string Inquiries = "inquiries";
    private const int Deepest = 10;

    internal static (IReadOnlyList<BatchRow> Rows, ProblemDetails? Problem) Read(byte[] json, int mostRows)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Deepest, AllowDuplicateProperties = false });
            if (parsed.RootElement.ValueKind is not JsonValueKind.Object)
                return ([], Problem.WrongType(new("", $"A batch is a JSON object with an array '{Inquiries}'.")));
            if (parsed.RootElement.EnumerateObject().Where(field => field.Name != Inquiries).Select(field => field.Name).FirstOrDefault() is { } unknown)
                return ([], Problem.UnknownField([new($"/{Pointer.Escape(unknown)}", "This field is not known.")]));
            if (!parsed.RootElement.TryGetProperty(Inquiries, out var inquiries) || inquiries.ValueKind is not JsonValueKind.Array)
                return ([], Problem.WrongType(new($"/{Inquiries}", "It must be an array of inquiries.")));
            return inquiries.GetArrayLength() <= mostRows
                ? ([.. inquiries.EnumerateArray().Select((inquiry, index) => Row(inquiry, index + 1))], null)
                : ([], Problem.TooLarge($"A batch has at most {mostRows} inquiries."));
        }
        catch (JsonException malformed)
        {
            return ([], JsonBody.Malformed(malformed, Deepest));
        }
    }

    private static BatchRow Row(JsonElement inquiry, int position)
    {
        var item = new BatchItem { Position = position, Line = position, State = BatchItemState.Waiting };
        if (inquiry.ValueKind is not JsonValueKind.Object)
            return new(item.Refused(new BatchFault("", "An inquiry is a JSON object.")));
        var fields = JsonObject.Create(inquiry)!;
        if (fields.Remove(ListColumns.Reference, out var reference) && reference is not null)
        {
            if (reference.GetValueKind() is not JsonValueKind.String)
                return new(item.Refused(new BatchFault($"/{ListColumns.Reference}", "A reference is a string.")));
            item = item with { Reference = reference.GetValue<string>() };
        }

        return BatchRow.Of(item, JsonSerializer.SerializeToUtf8Bytes(fields));
    }
}
