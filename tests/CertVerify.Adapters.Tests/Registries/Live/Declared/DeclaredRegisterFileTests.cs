using CertVerify.Adapters.Registries.Live.Declared;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Tests.Registries.Live.Declared;

public sealed class DeclaredRegisterFileTests
{
    internal const string Sound =
        """
        {
          // A certification body's own lookup.
          "registers": [ {
            "id": "kestrelgate-lookup", "name": "Kestrelgate's own lookup", "coverage": "completeAuthoritative", "keeper": "certificationBody",
            "covers": { "certificationBody": "Kestrelgate Certification Ltd" },
            "request": { "url": "https://lookup.kestrelgate.example/certificates/{number}", "headers": { "Authorization": "Bearer ${KESTRELGATE_KEY}" } },
            "answer": {
              "records": "certificates", "noneWhen404": true, "dateFormats": ["dd/MM/yyyy"], "statuses": { "In force": "active" },
              "fields": { "certificateNumber": "number", "status": "state", "holderName": "client.name" }
            }
          } ]
        }
        """;

    [Fact]
    public void A_sound_file_is_read()
    {
        var register = Assert.Single(DeclaredRegisterFile.Read(Sound).Registers);

        Assert.Equal(("kestrelgate-lookup", Coverage.CompleteAuthoritative, "client.name"), (register.Id, register.Coverage, register.Answer.Fields[RecordField.HolderName]));
        Assert.Equal(CertificationStatus.Active, register.Answer.Statuses!["In force"]);
    }

    [Theory]
    [InlineData("kestrelgate-lookup", "Kestrelgate!", "registers[0].id")]
    [InlineData("https://lookup", "http://lookup", "registers[0].request.url: it must be an https address")]
    [InlineData("{number}", "x", "asks for nothing")]
    [InlineData("\"certificateNumber\": \"number\"", "\"scope\": \"number\"", "certificateNumber and status are needed")]
    [InlineData("client.name", "client..name", "answer.fields.HolderName: 'client..name' is no path")]
    [InlineData("\"certificates\"", "\"\"", "answer.records")]
    [InlineData("dd/MM/yyyy", "MM/yyyy", "has no day")]
    [InlineData("Authorization", "Autho rization", "cannot be sent")]
    [InlineData("\"covers\": { \"certificationBody\": \"Kestrelgate Certification Ltd\" },", "", "no register is complete for everything")]
    [InlineData("\"keeper\": \"certificationBody\"", "\"keeper\": \"nobody\"", "keeper")]
    [InlineData("\"coverage\": \"completeAuthoritative\",", "", "coverage")]
    [InlineData("\"name\"", "\"nome\"", "nome")]
    [InlineData("\"holderName\"", "\"holderNome\"", "fields")]
    [InlineData("\"active\"", "\"lively\"", "statuses")]
    [InlineData("{", "[", "JSON")]
    public void What_is_wrong_with_a_file_is_said_with_its_place(string sound, string wrong, string said) => Assert.Contains(
        said, Assert.Throws<InvalidDataException>(() => DeclaredRegisterFile.Read(Sound.Replace(sound, wrong, StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_shipped_sample_is_sound()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CertVerify.sln")))
            folder = folder.Parent!;

        Assert.NotEmpty(DeclaredRegisterFile.Read(File.ReadAllText(Path.Combine(folder.FullName, "docs", "registers.sample.json"))).Registers);
    }

    [Fact]
    public void Every_fault_is_said_at_once()
    {
        var message = Assert.Throws<InvalidDataException>(() => DeclaredRegisterFile.Read(Sound.Replace("https://", "http://", StringComparison.Ordinal).Replace("dd/", "", StringComparison.Ordinal))).Message;

        Assert.Contains("request.url", message, StringComparison.Ordinal);
        Assert.Contains("dateFormats", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_is_put_in_its_place()
    {
        var register = DeclaredRegisterFile.Read(Sound).Registers[0];

        Assert.Equal("Bearer s3cret", DeclaredRegisterFile.Headers(register, name => name == "KESTRELGATE_KEY" ? "s3cret" : null)["Authorization"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("two\r\nlines")]
    public void A_secret_that_is_missing_is_told_by_its_name_and_never_shown(string? secret)
    {
        var message = Assert.Throws<InvalidDataException>(() => DeclaredRegisterFile.Headers(DeclaredRegisterFile.Read(Sound).Registers[0], _ => secret)).Message;

        Assert.Contains("KESTRELGATE_KEY", message, StringComparison.Ordinal);
        Assert.DoesNotContain("two", message, StringComparison.Ordinal);
    }
}
