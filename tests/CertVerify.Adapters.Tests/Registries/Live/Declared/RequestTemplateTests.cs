using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Registries.Live.Declared;

namespace CertVerify.Adapters.Tests.Registries.Live.Declared;

public sealed class RequestTemplateTests
{
    [Theory]
    [InlineData("NC/10?x=1&y#z", "https://lookup.example/c/NC%2F10%3Fx%3D1%26y%23z?h=A%20%26%20B")]
    [InlineData("KG 1", "https://lookup.example/c/KG%201?h=A%20%26%20B")]
    [InlineData("@evil.example", "https://lookup.example/c/%40evil.example?h=A%20%26%20B")]
    public void What_is_asked_about_is_escaped(string number, string expected) =>
        Assert.Equal(expected, Read("https://lookup.example/c/{number}?h={holder}").For(Question(number))!.AbsoluteUri);

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData(" ")]
    public void A_value_that_leads_elsewhere_or_nowhere_is_not_asked_about(string number) =>
        Assert.Null(Read("https://lookup.example/c/{number}").For(Question(number)));

    [Fact]
    public void A_value_that_is_missing_is_not_asked_about() =>
        Assert.Null(Read("https://lookup.example/c?h={holder}&c={country}").For(Question("NC-1") with { Country = null }));

    [Theory]
    [InlineData("http://127.0.0.1:5000/{number}")]
    [InlineData("http://localhost/{number}")]
    [InlineData("https://lookup.example/{number}")]
    public void Encrypted_addresses_and_those_of_this_machine_are_allowed(string template) => Assert.NotNull(RequestTemplate.Read(template, out _));

    [Theory]
    [InlineData("http://lookup.example/{number}", "https address")]
    [InlineData("ftp://lookup.example/{number}", "https address")]
    [InlineData("file:///etc/{number}", "https address")]
    [InlineData("/c/{number}", "https address")]
    [InlineData("https://user:word@lookup.example/{number}", "https address")]
    [InlineData("https://{number}.example/c", "path or the query only")]
    [InlineData("https://lookup.example/{issuer}", "not one of")]
    [InlineData("https://lookup.example/", "asks for nothing")]
    public void Others_are_refused_in_words(string template, string said)
    {
        Assert.Null(RequestTemplate.Read(template, out var fault));
        Assert.Contains(said, fault, StringComparison.Ordinal);
    }

    private static RequestTemplate Read(string template) => RequestTemplate.Read(template, out _)!;

    private static RegistryQuestion Question(string number) => new("local", CertVerify.Core.Tables.CuratedTables.Shipped, [number], true, "A & B", "GB", [], null, new(), new(), []);
}
