using System.Text.Json;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Tables;

public sealed class CorpusNamesTests
{
    private static readonly CuratedTables Tables = CuratedTables.Shipped;

    [SharedFact]
    public void Every_issuer_seen_on_a_certificate_has_a_row()
    {
        var unknown = Values("certification_body").Where(name => Tables.IssuerNamed(name) is { Body: null, LookAlike: null });

        Assert.Empty(unknown);
    }

    [SharedFact]
    public void Every_accreditor_seen_on_a_certificate_has_a_row()
    {
        var unknown = Values("accreditation_body").Where(name => Tables.AccreditorNamed(name, new()) is { Body: null, LookAlike: null });

        Assert.Empty(unknown);
    }

    private static IReadOnlyList<string> Values(string field)
    {
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(SharedFactAttribute.Folder!, "corpus", "truth.json")));
        return
        [
            .. truth.RootElement.EnumerateArray()
                .Select(certificate => certificate.GetProperty(field).GetString())
                .OfType<string>()
                .Distinct(),
        ];
    }
}
