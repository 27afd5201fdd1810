using System.Text.Json.Nodes;
using CertVerify.Core.Batches;
using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;
using Microsoft.AspNetCore.Mvc;

namespace CertVerify.Functions.Batches.Reading;

/// <summary>An item of a batch as it was handed in, and the file that came with it.</summary>
internal sealed record BatchRow(BatchItem Item, byte[]? Document = null)
{
    private const int LongestReference = 200;

    /// <summary>Reads the item's inquiry as that of a single verification is read; what is wrong becomes a fault of this item alone.</summary>
    internal static BatchRow Of(BatchItem item, byte[] inquiry, byte[]? document = null) => Trouble(item.Reference) is { } trouble
        ? new(item.Refused(new BatchFault("/reference", trouble)))
        : InquiryJson.Read(inquiry, hasDocument: document is not null) switch
        {
            InquiryReading.Understood(var understood) => new(item with { Inquiry = understood }, document),
            InquiryReading.Refused(var problem) => new(item.Refused(Faults(problem))),
            var other => throw new InvalidOperationException(other.GetType().Name),
        };

    /// <summary>The faults that a problem lists, else the problem itself.</summary>
    internal static BatchFault[] Faults(ProblemDetails problem) =>
        problem.Extensions.TryGetValue("errors", out var errors) && errors is IEnumerable<FieldFault> fields
            ? [.. fields.Select(fault => new BatchFault(fault.Pointer, fault.Detail))]
            : [new("", problem.Detail ?? problem.Title ?? "")];

    /// <summary>What holds for all items, and what an item says itself, which wins.</summary>
    internal static JsonObject Merged(JsonObject common, JsonObject own)
    {
        var merged = common.DeepClone().AsObject();
        foreach (var (name, value) in own)
            merged[name] = value is JsonObject inner && merged[name] is JsonObject outer ? Merged(outer, inner) : value?.DeepClone();
        return merged;
    }

    private static string? Trouble(string? reference) => reference switch
    {
        { Length: > LongestReference } => $"A reference has at most {LongestReference} characters.",
        not null when reference.Any(char.IsControl) => "A reference stands on one line.",
        _ => null,
    };
}
