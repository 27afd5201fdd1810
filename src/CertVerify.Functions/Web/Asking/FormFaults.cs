using CertVerify.Functions.Problems;
using CertVerify.Functions.Requests;
using CertVerify.Functions.Web.Texts;
using Microsoft.AspNetCore.Mvc;

namespace CertVerify.Functions.Web.Asking;

/// <summary>What is wrong with a form, by field, in the words of the page.</summary>
public sealed class FormFaults(IReadOnlyDictionary<string, string> faults)
{
    internal const string File = "file";

    internal static readonly FormFaults None = new(new Dictionary<string, string>());

    public bool Any => faults.Count > 0;

    internal IReadOnlyDictionary<string, string> All => faults;

    public string? this[string field] => faults.GetValueOrDefault(field);

    internal static FormFaults OfFile(string because) => new(new Dictionary<string, string> { [File] = because });

    internal static FormFaults Of(ProblemDetails problem, PageTexts texts) => problem.Extensions.TryGetValue("errors", out var errors) && errors is IEnumerable<FieldFault> fields
        ? new(fields.DistinctBy(fault => Field(fault.Pointer)).ToDictionary(fault => Field(fault.Pointer), fault => Said(Field(fault.Pointer), fault, texts)))
        : OfFile(texts[problem.Status == StatusCodes.Status413PayloadTooLarge ? "fault.large" : "fault.nothing"]);

    private static string Field(string pointer) => string.Join('.', pointer.Trim('/').Split('/').Where(step => !int.TryParse(step, out _)));

    private static string Said(string field, FieldFault fault, PageTexts texts) => field switch
    {
        "certificateNumber" when fault.Detail == InquiryRules.NothingToVerify => texts["fault.nothing"],
        "holder.country" => texts["fault.country"],
        _ => texts["fault.value"],
    };
}
