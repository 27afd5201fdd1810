using System.Globalization;
using CertVerify.Core.Claims;

namespace CertVerify.Core.Tests.Claims;

/// <summary>Fictional certificates, one for each kind of layout; above the line of a page file stands what is true, below it the page. Four blanks part columns.</summary>
public class PageLayoutsTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Claims", "Pages");

    public static TheoryData<string> Kinds => [.. Directory.GetFiles(s_folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)).Order()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_layout_is_read_field_by_field(string kind)
    {
        var lines = File.ReadAllLines(Path.Combine(s_folder, kind + ".txt"));
        var rule = Array.IndexOf(lines, "---");
        var claim = Read.Lines(lines[(rule + 1)..]);

        var differences = lines[..rule].Select(line => line.Split(": ", 2)).Select(truth => Difference(claim, truth[0], truth[1])).OfType<string>().ToList();

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static string? Difference(Claim claim, string field, string truth)
    {
        var read = Value(claim, field) ?? "none";
        return read == truth || Plain(read) == Plain(truth) ? null : $"{field}: {truth} <> {read}";
    }

    private static string Plain(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    private static string? Value(Claim claim, string field) => field switch
    {
        "kind" => claim.DocumentKind.Value.ToString(),
        "number" => claim.CertificateNumber?.Value,
        "holder" => claim.HolderName?.Value,
        "address" => claim.HolderAddress?.Value,
        "standards" => string.Join(", ", claim.Standards.Select(s => s.Value.ToString()).Order()),
        "scope" => claim.Scope?.Value,
        "issuer" => claim.CertificationBody?.Value,
        "accreditor" => claim.AccreditationBody?.Value,
        "accreditation" => claim.AccreditationNumber?.Value,
        "initial" => Day(claim.OriginallyIssuedOn),
        "issued" => Day(claim.IssuedOn),
        "from" => Day(claim.ValidFrom),
        "expires" => Day(claim.ExpiresOn),
        _ => throw new ArgumentException($"A page file says nothing of {field}.", nameof(field)),
    };

    private static string? Day(Field<DateOnly>? field) => field?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
