using System.Net;
using System.Text;

namespace CertVerify.Functions.Tests.Requests;

/// <summary>Bad requests over real HTTP: each a clear problem, nothing stored, the service unharmed.</summary>
public sealed class RefusalTests(TestService service) : IClassFixture<TestService>, IAsyncLifetime
{
    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        Assert.Equal(0, service.Count("verification") + service.Count("document"));
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/health")).StatusCode);
    }

    [Theory]
    [InlineData("{\"certificateNumber\":", "malformed-json")]
    [InlineData("", "malformed-json")]
    [InlineData("[1]", "wrong-type")]
    [InlineData("null", "wrong-type")]
    [InlineData("{\"certificateNumber\":\"A\",\"certificateNumber\":\"B\"}", "malformed-json")]
    [InlineData("{\"certificateNumber\":17}", "wrong-type")]
    [InlineData("{\"certificateNumber\":\"A\",\"asOf\":\"31.12.2026\"}", "wrong-type")]
    [InlineData("{\"certificateNumber\":\"A\",\"holder\":{\"identifiers\":null}}", "wrong-type")]
    public async Task Json_that_cannot_be_read_is_a_bad_request(string json, string type) =>
        await ProblemAssert.IsAsync(await PostAsync(json), HttpStatusCode.BadRequest, type);

    [Fact]
    public async Task Deep_json_is_a_bad_request()
    {
        var json = string.Concat(Enumerable.Repeat("{\"holder\":", 5_000)) + "1" + new string('}', 5_000);

        await ProblemAssert.IsAsync(await PostAsync(json), HttpStatusCode.BadRequest, "malformed-json");
    }

    [Theory]
    [InlineData("{\"certificateNumber\":\"A\",\"holder\":{\"nmae\":\"x\"}}", "/holder/nmae")]
    [InlineData("{\"certificate_number\":\"A\"}", "/certificate_number")]
    [InlineData("{\"a/b\":1}", "/a~1b")]
    public async Task An_unknown_field_is_named_by_its_pointer(string json, string at)
    {
        var problem = await ProblemAssert.IsAsync(await PostAsync(json), HttpStatusCode.BadRequest, "unknown-field");

        Assert.Equal([at], ProblemAssert.Pointers(problem));
    }

    [Theory]
    [InlineData("{}", "/certificateNumber")]
    [InlineData("{\"certificateNumber\":\" \"}", "/certificateNumber")]
    [InlineData("{\"certificateNumber\":\"A\",\"policy\":\"lenient\"}", "/policy")]
    [InlineData("{\"certificateNumber\":\"A\",\"holder\":{\"country\":\"Germany\"}}", "/holder/country")]
    [InlineData("{\"certificateNumber\":\"A\",\"need\":{\"processes\":[\"ok\",\"\"]}}", "/need/processes/1")]
    [InlineData("{\"certificateNumber\":\"A\\u0000B\"}", "/certificateNumber")]
    public async Task A_value_that_cannot_be_used_is_named_by_its_pointer(string json, string at)
    {
        var problem = await ProblemAssert.IsAsync(await PostAsync(json), HttpStatusCode.UnprocessableEntity, "invalid-field");

        Assert.Equal([at], ProblemAssert.Pointers(problem));
    }

    [Fact]
    public async Task A_number_of_10000_characters_is_refused() => await ProblemAssert.IsAsync(
        await PostAsync($"{{\"certificateNumber\":\"{new string('7', 10_000)}\"}}"), HttpStatusCode.UnprocessableEntity, "invalid-field");

    [Fact]
    public async Task An_inquiry_of_a_megabyte_is_too_large() => await ProblemAssert.IsAsync(
        await PostAsync($"{{\"certificateNumber\":\"{new string('7', 1 << 20)}\"}}"), HttpStatusCode.RequestEntityTooLarge, "too-large");

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/pdf")]
    [InlineData("nonsense")]
    public async Task Another_content_type_is_unsupported(string type)
    {
        using var content = new ByteArrayContent("{}"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        await ProblemAssert.IsAsync(await service.Client.PostAsync("/api/v1/verifications", content), HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
    }

    [Theory]
    [InlineData("multipart/form-data", "--x\r\n")]
    [InlineData("multipart/form-data; boundary=", "--x\r\n")]
    [InlineData("multipart/form-data; boundary=x", "no boundary in here")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"certificateNumber\"\r\n\r\nEX-1")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\n\r\nnameless\r\n--x--\r\n")]
    [InlineData("multipart/form-data; boundary=x", "--x--\r\n")]
    public async Task A_form_that_cannot_be_read_is_a_bad_request(string type, string body)
    {
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        await ProblemAssert.IsAsync(await service.Client.PostAsync("/api/v1/verifications", content), HttpStatusCode.BadRequest, "malformed-form");
    }

    [Fact]
    public async Task An_unknown_form_field_is_named_by_its_pointer()
    {
        using var form = new MultipartFormDataContent { { new StringContent("x"), "holder.nmae" }, { new StringContent("EX-1"), "certificateNumber" } };

        var problem = await ProblemAssert.IsAsync(await service.Client.PostAsync("/api/v1/verifications", form), HttpStatusCode.BadRequest, "unknown-field");

        Assert.Equal(["/holder/nmae"], ProblemAssert.Pointers(problem));
    }

    [Fact]
    public async Task A_caller_who_does_not_accept_json_is_told_so()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/checks") { Headers = { Accept = { new("image/png") } } };

        await ProblemAssert.IsAsync(await service.Client.SendAsync(request), HttpStatusCode.NotAcceptable, "not-acceptable");
    }

    [Fact]
    public async Task Another_method_is_not_allowed()
    {
        var answer = await service.Client.DeleteAsync("/api/v1/verifications");

        await ProblemAssert.IsAsync(answer, HttpStatusCode.MethodNotAllowed, "method-not-allowed");
        Assert.Equal(["GET", "POST"], answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Another_address_is_not_found() =>
        await ProblemAssert.IsAsync(await service.Client.GetAsync("/api/v2/verifications"), HttpStatusCode.NotFound, "not-found");

    private Task<HttpResponseMessage> PostAsync(string json) =>
        service.Client.PostAsync("/api/v1/verifications", new StringContent(json, Encoding.UTF8, "application/json"));
}
