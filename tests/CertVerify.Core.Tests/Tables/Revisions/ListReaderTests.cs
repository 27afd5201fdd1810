using CertVerify.Core.Tables;
using CertVerify.Core.Tables.Revisions;

namespace CertVerify.Core.Tests.Tables.Revisions;

public sealed class ListReaderTests
{
    private const string Declared = "# kind: certificationBodies\n# accreditationBody: ZZAS\n# source: https://www.zzas.example/list\n# asOf: 2026-11-20\n";

    [Fact]
    public void Columns_are_known_by_the_names_that_accreditors_give_them()
    {
        var list = Lists.Read(Declared + "Firmenname;Akkreditierungsnummer;Normen;gültig bis\nQuillmark Certification Ltd;ZZ 011;DIN EN ISO 9001:2015, ISO 14001;31.12.2027\n");

        var entry = Assert.Single(list.Entries);
        Assert.Equal(("Quillmark Certification Ltd", "ZZ 011", new DateOnly(2027, 12, 31)), (entry.Name, entry.Number, entry.Until!.Value));
        Assert.Equal(["ISO 9001", "ISO 14001"], entry.Standards);
        Assert.Equal(6, entry.Line);
    }

    [Theory]
    [InlineData("Suspended (voluntary)", AccreditationStatus.Suspended)]
    [InlineData("Accreditation withdrawn", AccreditationStatus.Withdrawn)]
    [InlineData("Active", AccreditationStatus.Accredited)]
    [InlineData("zurückgezogen", AccreditationStatus.Withdrawn)]
    public void Status_words_are_understood(string word, AccreditationStatus status) =>
        Assert.Equal(status, Assert.Single(Lists.Read(Declared + $"name,status\nQuillmark,{word}\n").Entries).Status);

    [Theory]
    [InlineData("name,status\nQuillmark,not accredited\n", 6, "is not understood")]
    [InlineData("name,status\nQuillmark,inactive\n", 6, "is not understood")]
    [InlineData("name,until\nQuillmark,soon\n", 6, "not a day")]
    [InlineData("name,number\n,ZZ 1\n", 6, "names nobody")]
    [InlineData("name\nQuillmark,ZZ 1\n", 6, "2 cells")]
    [InlineData("number\nZZ 1\n", 5, "No column names the bodies")]
    [InlineData("name\n", null, "names nobody")]
    [InlineData("", null, "empty")]
    public void A_line_that_does_not_fit_refuses_the_list_and_says_where(string rows, int? line, string because)
    {
        var (list, faults) = ListReader.Read(Declared + rows, new Dictionary<string, string>());

        Assert.Null(list);
        Assert.Equal(line, Assert.Single(faults).Line);
        Assert.Contains(because, faults[0].Because, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kind", "tables", "kind is")]
    [InlineData("accreditationBody", null, "whose list")]
    [InlineData("source", "", "source must")]
    [InlineData("asOf", "20.11.2026", "asOf must")]
    [InlineData("complete", "maybe", "yes or no")]
    [InlineData("colour", "blue", "not known")]
    public void What_a_list_is_must_be_declared(string name, string? value, string because)
    {
        var declared = new Dictionary<string, string?> { ["kind"] = "certificationBodies", ["accreditationBody"] = "ZZAS", ["source"] = "a list", ["asOf"] = "2026-11-20" };
        declared[name] = value;

        var (list, faults) = ListReader.Read("name\nQuillmark\n", declared.Where(pair => pair.Value is not null).ToDictionary(pair => pair.Key, pair => pair.Value!));

        Assert.Null(list);
        Assert.Contains(because, Assert.Single(faults).Because, StringComparison.Ordinal);
    }
}
