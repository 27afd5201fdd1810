using System.Text.RegularExpressions;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Problems;

namespace CertVerify.Functions.Requests;

/// <summary>What the values of an inquiry must be like to be asked at all.</summary>
internal static partial class InquiryRules
{
    internal const string NothingToVerify = "Give a certificate number or send a file.";

    internal static IEnumerable<FieldFault> Faults(Inquiry inquiry, bool hasDocument) =>
    [
        .. Needed(inquiry, hasDocument),
        .. Text("/certificateNumber", inquiry.CertificateNumber, 100),
        .. Text("/certificationBody", inquiry.CertificationBody, 300),
        .. Text("/standard", inquiry.Standard, 100),
        .. Text("/holder/name", inquiry.Holder?.Name, 300),
        .. Text("/holder/address", inquiry.Holder?.Address, 1000),
        .. Form("/holder/country", inquiry.Holder?.Country, TwoLetters(), "two capital letters (ISO 3166-1), such as \"DE\""),
        .. Identifiers(inquiry.Holder),
        .. Text("/need/standard", inquiry.Need?.Standard, 100),
        .. Text("/need/product", inquiry.Need?.Product, 500),
        .. Processes(inquiry.Need),
        .. Text("/need/site", inquiry.Need?.Site, 1000),
        .. Text("/need/sector", inquiry.Need?.Sector, 100),
        .. Corrected(inquiry.Corrections),
        .. Policy(inquiry.Policy),
        .. Form("/language", inquiry.Language, Language(), "a language code (ISO 639-1), such as \"en\""),
    ];

    private static IEnumerable<FieldFault> Needed(Inquiry inquiry, bool hasDocument)
    {
        if (!hasDocument && inquiry.CertificateNumber is null)
            yield return new("/certificateNumber", NothingToVerify);
    }

    private static IEnumerable<FieldFault> Text(string pointer, string? value, int longest)
    {
        if (value is null)
            yield break;
        if (string.IsNullOrWhiteSpace(value))
            yield return new(pointer, $"{pointer} is empty; leave it out when it is not known.");
        else if (value.Length > longest)
            yield return new(pointer, $"{pointer} is longer than {longest} characters.");
        else if (value.Any(char.IsControl))
            yield return new(pointer, $"{pointer} holds control characters; write it on one line.");
    }

    private static IEnumerable<FieldFault> Identifiers(Party? holder)
    {
        if (holder?.Identifiers is not { } identifiers)
            yield break;
        if (identifiers.Count > 10)
            yield return new("/holder/identifiers", "A holder has at most 10 identifiers.");
        foreach (var (kind, value) in identifiers.Take(10))
        {
            foreach (var fault in Text($"/holder/identifiers/{Pointer.Escape(kind)}", value, 100))
                yield return fault;
        }
    }

    private static IEnumerable<FieldFault> Processes(Need? need)
    {
        if (need?.Processes is not { } processes)
            yield break;
        if (processes.Count > 20)
            yield return new("/need/processes", "A need names at most 20 processes.");
        foreach (var fault in processes.Take(20).SelectMany((process, i) => Text($"/need/processes/{i}", process ?? "", 100)))
            yield return fault;
    }

    private static IEnumerable<FieldFault> Corrected(Corrections? said) => said is null ? [] :
    [
        .. Text("/corrections/certificateNumber", said.CertificateNumber, 100),
        .. Text("/corrections/holderName", said.HolderName, 300),
        .. Text("/corrections/holderAddress", said.HolderAddress, 1000),
        .. Text("/corrections/standards", said.Standards, 300),
        .. Text("/corrections/scope", said.Scope, 2000),
        .. Text("/corrections/certificationBody", said.CertificationBody, 300),
        .. Text("/corrections/accreditationBody", said.AccreditationBody, 300),
    ];

    private static IEnumerable<FieldFault> Policy(string? name)
    {
        if (name is not null && Policies.Named(name) is null)
            yield return new("/policy", $"There is no policy of this name; there are {string.Join(", ", Policies.All.Select(policy => policy.Name))}.");
    }

    private static IEnumerable<FieldFault> Form(string pointer, string? value, Regex form, string expected)
    {
        if (value is not null && !form.IsMatch(value))
            yield return new(pointer, $"{pointer} must be {expected}.");
    }

    [GeneratedRegex("^[A-Z]{2}$")]
    private static partial Regex TwoLetters();

    [GeneratedRegex("^[a-z]{2}$")]
    private static partial Regex Language();
}
