using System.Net.Http.Json;
using System.Text.Json;

namespace CertVerify.Functions.Tests.OpenApi;

/// <summary>The answers that the description shows are given.</summary>
public sealed class AnswersTests(Replay replay) : IClassFixture<Replay>
{
    /// <summary>Answered with what is there after the examples were sent, and with the same each time.</summary>
    public static TheoryData<string> Answers =>
    [
        "getVerification", "listVerifications", "getCertificate", "listCertificates", "listWebhooks", "getWebhook", "listChecks", "listPolicies", "listTables", "getTable", "listImports",
    ];

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Every_answer_that_is_shown_is_given(string operationId)
    {
        var operation = ApiDescription.Named(operationId);
        var shown = operation.Answers.First(answer => answer.Status == "200").Content.GetProperty("examples").EnumerateObject().First().Value.GetProperty("value");

        var answer = await replay.Client.SendAsync(replay.Request(operation));

        Assert.Empty(Shown.Missing(shown, await answer.Content.ReadFromJsonAsync<JsonElement>()));
    }
}
