using CertVerify.Functions.Settings;

namespace CertVerify.Functions.Tests.Storage;

public sealed class StoreSettingsTests
{
    [Theory]
    [InlineData("key is not accepted", "StorageConnection=DefaultEndpointsProtocol=https;AccountName=example;AccountKey=c2VjcmV0;EndpointSuffix=core.windows.net")]
    [InlineData("not both", "StorageConnection=UseDevelopmentStorage=true", "StorageAccount=example")]
    [InlineData("3 to 24 small letters", "StorageAccount=Example-1")]
    [InlineData("go together", "TableEndpoint=https://example.table.core.windows.net")]
    [InlineData("3 to 30 small letters", "StorageConnection=UseDevelopmentStorage=true", "StorageNames=a-b")]
    public void A_store_that_cannot_be_meant_is_refused_in_words(string because, params string[] settings)
    {
        var failure = Assert.Throws<SettingsException>(() => Service.Build(settings.Select(Pair)));

        Assert.Contains(because, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_account_that_does_not_answer_stops_the_start_with_a_sentence()
    {
        var failure = Assert.Throws<SettingsException>(() => Service.Build(
        [
            Pair("StorageConnection=DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=c2VjcmV0;BlobEndpoint=http://127.0.0.1:1/devstoreaccount1;TableEndpoint=http://127.0.0.1:1/devstoreaccount1"),
        ]));

        Assert.Contains("CertVerify__StorageAccount", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c2VjcmV0", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", failure.Message, StringComparison.Ordinal);
    }

    private static KeyValuePair<string, string?> Pair(string setting) => setting.Split('=', 2) is [var name, var value] ? new($"CertVerify:{name}", value) : default;
}
