namespace CertVerify.Functions.Batches.Reading;

/// <summary>The columns of a list: named as the fields of an inquiry, in any case and with anything between the words, or as people name them.</summary>
internal static class ListColumns
{
    internal const string Reference = "reference", CertificateNumber = "certificateNumber", Processes = "need.processes";

    /// <summary>Under these names a caller is told which columns there are.</summary>
    internal static IReadOnlyList<string> Known { get; } =
    [
        CertificateNumber, Reference, "certificationBody", "standard", "holder.name", "holder.address", "holder.country",
        "holder.identifiers.vat", "holder.identifiers.lei", "holder.identifiers.duns", "holder.identifiers.uscc", "holder.identifiers.registration",
        "need.standard", "need.product", Processes, "need.site", "need.sector", "asOf", "policy", "language",
    ];

    private static readonly Dictionary<string, string> Names = Known.Select(name => (Printed: Bare(name), Name: name))
        .Concat(new[]
        {
            ("certificateno", CertificateNumber), ("certificate", CertificateNumber), ("certificationnumber", CertificateNumber), ("certno", CertificateNumber),
            ("number", CertificateNumber), ("supplierid", Reference), ("suppliernumber", Reference), ("id", Reference),
            ("supplier", "holder.name"), ("suppliername", "holder.name"), ("company", "holder.name"), ("companyname", "holder.name"), ("holder", "holder.name"),
            ("address", "holder.address"), ("country", "holder.country"), ("vat", "holder.identifiers.vat"), ("lei", "holder.identifiers.lei"),
            ("duns", "holder.identifiers.duns"), ("issuer", "certificationBody"), ("product", "need.product"), ("site", "need.site"),
        })
        .ToDictionary();

    /// <summary>The field that a column holds; null when its name says nothing to us.</summary>
    internal static string? Read(string printed) => Names.GetValueOrDefault(Bare(printed));

    private static string Bare(string printed) => string.Concat(printed.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
