using System.Globalization;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>Reads what <c>pdfsig -nocert</c> prints: one block for each signature.</summary>
internal static class PdfSignatures
{
    public static IReadOnlyList<SignatureFact> Read(string printed) =>
        [.. printed.Split("Signature #").Skip(1).Select(block => block.Split('\n')).Where(lines => !Says(lines, "not signed")).Select(FactOf)];

    private static SignatureFact FactOf(string[] lines) => new(
        Value(lines, "Signer Certificate Common Name"),
        Value(lines, "Signature Validation") switch
        {
            { } said when said.StartsWith("Signature is Valid", StringComparison.Ordinal) => true,
            { } said when said.Contains("Invalid", StringComparison.Ordinal) || said.Contains("Mismatch", StringComparison.Ordinal) => false,
            _ => null,
        },
        DateTimeOffset.TryParseExact(Value(lines, "Signing Time"), "MMM dd yyyy HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null,
        Says(lines, "Total document signed") ? true : Says(lines, "Not total document signed") ? false : null);

    private static string? Value(string[] lines, string name) => lines
        .Select(line => line.TrimStart(' ', '-').Split(':', 2))
        .Where(parts => parts.Length == 2 && parts[0].Trim() == name)
        .Select(parts => parts[1].Trim()).FirstOrDefault(value => value.Length > 0);

    private static bool Says(string[] lines, string sentence) => lines.Any(line => line.TrimStart(' ', '-').Trim() == sentence);
}
