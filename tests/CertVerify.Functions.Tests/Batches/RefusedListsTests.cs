using System.Net;
using System.Text;
using CertVerify.Adapters.Tests.Lists;

namespace CertVerify.Functions.Tests.Batches;

/// <summary>Lists that cannot be used at all, by mistake or on purpose.</summary>
public sealed class RefusedListsTests : IAsyncLifetime
{
    private readonly TestService service = new() { Settings = { ["CertVerify:ListRows"] = "20", ["CertVerify:ListMegabytes"] = "1" } };

    public static TheoryData<string, byte[]> Unusable => new()
    {
        { "text/csv", "supplier,city\nExample Works Ltd,Berlin\n"u8.ToArray() },
        { "text/csv", "certificateNumber\n"u8.ToArray() },
        { "text/csv", "certificateNumber\nEX-\xE4"u8.ToArray()[..^1] },
        { "text/csv", "certificateNumber\n\"EX-1\n"u8.ToArray() },
        { "text/csv", Encoding.UTF8.GetBytes("certificateNumber" + new string(',', 200) + "\nEX-1\n") },
        { "text/csv", [] },
        { Sending.Workbook, "PK\u0003\u0004 and nothing"u8.ToArray() },
        { Sending.Workbook, Archives.Zip(("[Content_Types].xml", "<Types/>"u8.ToArray())) },
        { "application/zip", Archives.Zip() },
        { "application/zip", Archives.Zip(("__MACOSX/x", [1])) },
        { "application/zip", Archives.Zip([.. Enumerable.Range(0, 501).Select(number => ($"{number}.pdf", Array.Empty<byte>()))]) },
        { "application/json", """{"inquiries":[]}"""u8.ToArray() },
    };

    public Task InitializeAsync() => service.InitializeAsync();

    public Task DisposeAsync() => service.DisposeAsync();

    [Theory]
    [MemberData(nameof(Unusable))]
    public async Task A_list_that_cannot_be_used_is_refused_with_the_columns_that_are_known(string type, byte[] content)
    {
        var problem = await ProblemAssert.IsAsync(await service.Client.PostBatchAsync(Sending.Bytes(content, type)), HttpStatusCode.UnprocessableEntity, "unusable-list");

        Assert.Contains("holder.name", problem.GetProperty("columns").EnumerateArray().Select(column => column.GetString()));
        Assert.Equal(0, service.Count("batch") + service.Count("batch_item") + service.Count("work"));
    }

    [Fact]
    public async Task A_list_is_no_longer_and_no_larger_than_allowed()
    {
        var rows = string.Join('\n', Enumerable.Range(0, 21).Select(number => $"EX-{number}"));
        using var json = new StringContent($$"""{"inquiries":[{{string.Join(',', Enumerable.Repeat("{}", 21))}}]}""", Encoding.UTF8, "application/json");

        await ProblemAssert.IsAsync(await service.Client.PostCsvAsync($"certificateNumber\n{rows}"), HttpStatusCode.RequestEntityTooLarge, "too-large");
        await ProblemAssert.IsAsync(await service.Client.PostBatchAsync(json), HttpStatusCode.RequestEntityTooLarge, "too-large");
        await ProblemAssert.IsAsync(await service.Client.PostCsvAsync("certificateNumber\n" + new string('x', 1 << 20)), HttpStatusCode.RequestEntityTooLarge, "too-large");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[(1 << 20) + 1]), "file", "list.csv" } };
        await ProblemAssert.IsAsync(await service.Client.PostBatchAsync(form), HttpStatusCode.RequestEntityTooLarge, "too-large");
    }

    [Theory]
    [InlineData("[]", "wrong-type")]
    [InlineData("{}", "wrong-type")]
    [InlineData("""{"inquiries":{}}""", "wrong-type")]
    [InlineData("""{"inquiries":[],"other":1}""", "unknown-field")]
    [InlineData("""{"inquiries":[""", "malformed-json")]
    public async Task Json_that_is_no_batch_is_refused(string json, string type) =>
        await ProblemAssert.IsAsync(await service.Client.PostBatchAsync(new StringContent(json, Encoding.UTF8, "application/json")), HttpStatusCode.BadRequest, type);

    [Fact]
    public async Task Other_types_and_forms_without_a_file_are_refused()
    {
        using var form = new MultipartFormDataContent { { new StringContent("castings"), "need.product" } };

        await ProblemAssert.IsAsync(await service.Client.PostBatchAsync(Sending.Bytes("%PDF"u8.ToArray(), "application/pdf")), HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
        await ProblemAssert.IsAsync(await service.Client.PostBatchAsync(form), HttpStatusCode.UnprocessableEntity, "unusable-list");
    }
}
