namespace CertVerify.Core.Tables;

/// <summary>A standard that organisations are certified to, and what a certificate to it means.</summary>
/// <param name="Certifiable">False for vocabulary and guidance ("ISO 9000", "ISO 26000").</param>
/// <param name="Scheme">"iso", "iatf", "iaqg", ...: who recognises its certificates.</param>
public sealed record StandardRow(
    string Designation, string Title, string System, bool Certifiable, string Scheme, IReadOnlyList<string> Aliases, Provenance Provenance)
{
    internal static StandardRow Read(CsvRow row) => new(
        row.Text("designation"), row.Text("title"), row.Text("system"), row.Flag("certifiable"), row.Text("scheme"), row.List("aliases"),
        row.Provenance);
}
