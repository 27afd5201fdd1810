using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CertVerify.Adapters.Signing;
using CertVerify.Adapters.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Endpoints;

public sealed class ReceiptsTests(TestService service) : IClassFixture<TestService>
{
    private static readonly byte[] Certificate = Pdfs.OfLines("CERTIFICATE OF REGISTRATION", "Certificate number: EX-2002", "ISO 9001:2015", "Valid until 31 December 2027");

    [Fact]
    public async Task A_receipt_says_what_the_verification_says_and_holds()
    {
        var verification = await VerifiedAsync(Certificate);
        var answer = await service.Client.GetAsync($"/api/v1/verifications/{Id(verification)}/receipt");
        var receipt = await answer.Content.ReadAsStringAsync();

        var check = await CheckedAsync(receipt);

        Assert.Equal("application/jose", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"{verification.GetProperty("receiptNumber").GetString()}.jws", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.True(check.GetProperty("valid").GetBoolean());
        Assert.True(check.GetProperty("kept").GetBoolean());
        var claims = check.GetProperty("receipt");
        foreach (var same in new[] { "receiptNumber", "verifiedAt", "asOf", "inquiry", "verdict", "certificate", "suitability", "validUntil", "policy" })
            Assert.Equal(verification.GetProperty(same).GetRawText(), claims.GetProperty(same).GetRawText());
        Assert.Equal(verification.GetProperty("document").GetProperty("sha256").GetString(), claims.GetProperty("documentSha256").GetString());
        Assert.Equal(verification.GetProperty("engineVersion").GetString(), claims.GetProperty("engine").GetProperty("version").GetString());
        Assert.NotEmpty(claims.GetProperty("reasons").EnumerateArray());
        Assert.DoesNotContain(Id(verification), Encoding.UTF8.GetString(Base64Url.DecodeFromChars(receipt.Split('.')[1])), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receipt_may_come_as_a_file_too()
    {
        var receipt = await ReceiptAsync(await VerifiedAsync());

        var answer = await service.Client.PostAsync("/api/v1/receipts/verify", new StringContent(receipt + "\n", Encoding.ASCII, "application/jose"));

        Assert.True((await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("valid").GetBoolean());
    }

    [Fact]
    public async Task A_receipt_that_was_changed_does_not_hold()
    {
        var parts = (await ReceiptAsync(await VerifiedAsync())).Split('.');
        var said = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1])).Replace("\"indeterminate\"", "\"passed\"", StringComparison.Ordinal);

        var check = await CheckedAsync($"{parts[0]}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(said))}.{parts[2]}");

        Assert.False(check.GetProperty("valid").GetBoolean());
        Assert.Contains("changed after it was signed", check.GetProperty("because").GetString(), StringComparison.Ordinal);
        Assert.False(check.TryGetProperty("receipt", out _));
    }

    [Theory]
    [InlineData("""{"receipt":"nonsense"}""", "It is no receipt")]
    [InlineData("""{"receipt":""}""", "It is no receipt")]
    [InlineData("""{"receipt":"a.b.c"}""", "It is no receipt")]
    public async Task Nonsense_is_no_receipt(string body, string because)
    {
        var answer = await service.Client.PostAsync("/api/v1/receipts/verify", new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.StartsWith(because, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("because").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_asks_nothing_is_refused()
    {
        await ProblemAssert.IsAsync(await service.Client.PostAsJsonAsync("/api/v1/receipts/verify", new { }), HttpStatusCode.UnprocessableEntity, "invalid-field");
        await ProblemAssert.IsAsync(await service.Client.PostAsJsonAsync("/api/v1/receipts/verify", new { recept = "" }), HttpStatusCode.BadRequest, "unknown-field");
        await ProblemAssert.IsAsync(await service.Client.PostAsync("/api/v1/receipts/verify", new StringContent("x")), HttpStatusCode.UnsupportedMediaType, "unsupported-media-type");
        await ProblemAssert.IsAsync(
            await service.Client.PostAsync("/api/v1/receipts/verify", new StringContent(new string('a', Jws.MostCharacters + 1), Encoding.ASCII, "application/jose")), HttpStatusCode.RequestEntityTooLarge, "too-large");
        foreach (var what in new[] { "receipt", "credential" })
            await ProblemAssert.IsAsync(await service.Client.GetAsync($"/api/v1/verifications/h1k9xfp0jzy12t60ypgdy9rbwm8sh6mqd0/{what}"), HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_verification_from_before_the_receipts_says_that_it_has_none()
    {
        var id = Id(await VerifiedAsync());
        Execute($"UPDATE verification SET position = NULL WHERE id = '{id}'");

        foreach (var what in new[] { "receipt", "credential" })
        {
            var problem = await ProblemAssert.IsAsync(await service.Client.GetAsync($"/api/v1/verifications/{id}/{what}"), HttpStatusCode.NotFound, "not-found");
            Assert.Contains("before receipts were kept", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }

        Assert.DoesNotContain($"/v/{id}/receipt", await service.Client.GetStringAsync($"/v/{id}"), StringComparison.Ordinal);
        Assert.False((await service.Services.GetRequiredService<Replaying>().RunAsync(id, default))!.HasReceipt);
    }

    [Fact]
    public async Task The_page_offers_the_receipt_of_its_verification()
    {
        var verification = await VerifiedAsync();

        var page = await service.Client.GetStringAsync($"/v/{Id(verification)}");

        Assert.Contains($"href=\"/v/{Id(verification)}/receipt\"", page, StringComparison.Ordinal);
        Assert.Equal(await ReceiptAsync(verification), await service.Client.GetStringAsync($"/v/{Id(verification)}/receipt"));
    }

    [Fact]
    public async Task A_stored_receipt_that_was_changed_is_still_handed_out_but_no_credential_is_issued_on_it()
    {
        var id = Id(await VerifiedAsync());
        Execute($"UPDATE receipt SET jws = substr(jws, 1, length(jws) - 20) || '{new string('A', 20)}' WHERE verification = '{id}'");

        await ProblemAssert.IsAsync(await service.Client.GetAsync($"/api/v1/verifications/{id}/credential"), HttpStatusCode.Conflict, "receipt-altered");
        Assert.False((await CheckedAsync(await service.Client.GetStringAsync($"/api/v1/verifications/{id}/receipt"))).GetProperty("valid").GetBoolean());
    }

    [Fact]
    public async Task A_receipt_of_which_nothing_is_kept_holds_and_is_said_not_to_be_kept()
    {
        var verification = await VerifiedAsync();
        var receipt = await ReceiptAsync(verification);
        Execute($"DELETE FROM receipt WHERE verification = '{Id(verification)}'");

        var check = await CheckedAsync(receipt);

        Assert.True(check.GetProperty("valid").GetBoolean());
        Assert.False(check.GetProperty("kept").GetBoolean());
    }

    [Fact]
    public async Task A_credential_is_one_of_the_data_model_2_and_signed_with_the_published_key()
    {
        var verification = await VerifiedAsync();
        var answer = await service.Client.GetAsync($"/api/v1/verifications/{Id(verification)}/credential");
        var signed = await answer.Content.ReadAsStringAsync();

        Assert.Equal("application/vc+jwt", answer.Content.Headers.ContentType!.MediaType);
        var keys = KeySet.Read(await service.Client.GetStringAsync("/.well-known/jwks.json"))!.Keys;
        var payload = Assert.IsType<CheckedJws.Holds>(await Jws.CheckAsync(signed, "vc+jwt", keys)).Payload;
        var credential = JsonDocument.Parse(payload).RootElement;
        Assert.Equal("https://www.w3.org/ns/credentials/v2", credential.GetProperty("@context")[0].GetString());
        Assert.Equal("VerifiableCredential", credential.GetProperty("type")[0].GetString());
        Assert.True(Uri.IsWellFormedUriString(credential.GetProperty("id").GetString(), UriKind.Absolute));
        Assert.True(Uri.IsWellFormedUriString(credential.GetProperty("issuer").GetString(), UriKind.Absolute));
        var (from, until) = (credential.GetProperty("validFrom").GetDateTimeOffset(), credential.GetProperty("validUntil").GetDateTimeOffset());
        Assert.InRange(until, from, DateTimeOffset.MaxValue);
        var subject = credential.GetProperty("credentialSubject");
        Assert.Equal(verification.GetProperty("receiptNumber").GetString(), subject.GetProperty("receiptNumber").GetString());
        Assert.Equal(verification.GetProperty("verdict").GetProperty("indication").GetString(), subject.GetProperty("indication").GetString());
        Assert.Equal("EX-2002", subject.GetProperty("certificateNumber").GetString());
        foreach (var forbidden in new[] { "vc", "vp", "issuanceDate", "expirationDate", "proof" })
            Assert.False(credential.TryGetProperty(forbidden, out _), forbidden);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(await ReceiptAsync(verification)))), subject.GetProperty("receiptSha256").GetString());
    }

    [Fact]
    public async Task A_program_of_another_maker_checks_a_receipt_with_the_published_keys()
    {
        const string Script = """
            const [jws, jwks] = process.argv.slice(1), [head, body, signature] = jws.split('.'), crypto = require('node:crypto');
            const header = JSON.parse(Buffer.from(head, 'base64url'));
            const key = crypto.createPublicKey({ key: JSON.parse(jwks).keys.find(key => key.kid === header.kid), format: 'jwk' });
            const holds = crypto.verify('sha256', Buffer.from(`${head}.${body}`), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
            console.log(header.alg, holds, JSON.parse(Buffer.from(body, 'base64url')).receiptNumber);
            """;
        var verification = await VerifiedAsync();
        var start = new ProcessStartInfo("node", ["-e", Script, await ReceiptAsync(verification), await service.Client.GetStringAsync("/.well-known/jwks.json")]) { RedirectStandardOutput = true };
        using var node = Process.Start(start)!;

        Assert.Equal($"ES256 true {verification.GetProperty("receiptNumber").GetString()}\n", await node.StandardOutput.ReadToEndAsync());
    }

    [Fact]
    public async Task The_keys_are_where_they_are_looked_for_and_have_no_private_half()
    {
        foreach (var address in new[] { "/.well-known/jwks.json", "/api/.well-known/jwks.json" })
        {
            var key = Assert.Single((await service.Client.GetFromJsonAsync<JsonElement>(address)).GetProperty("keys").EnumerateArray());
            Assert.Equal(("EC", "P-256", "ES256"), (Text(key, "kty"), Text(key, "crv"), Text(key, "alg")));
            Assert.False(key.TryGetProperty("d", out _));
        }
    }

    [Fact]
    public async Task A_stored_verification_replays_to_the_same_verdict_in_every_word()
    {
        var replay = (await service.Services.GetRequiredService<Replaying>().RunAsync(Id(await VerifiedAsync()), default))!;

        Assert.True(replay is { HasReceipt: true, Replayed: { Again.IsSameInEveryWord: true, ByTablesOfNow.IsSameInEveryWord: true, Rules: [], Tables: [] } });
    }

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;

    private static string Id(JsonElement verification) => Text(verification, "id");

    private Task<JsonElement> VerifiedAsync() => VerifiedAsync(new StringContent("EX-2002"), "certificateNumber");

    private Task<JsonElement> VerifiedAsync(byte[] document) => VerifiedAsync(new ByteArrayContent(document), "file", "a.pdf");

    private async Task<JsonElement> VerifiedAsync(HttpContent what, string name, string? fileName = null)
    {
        using var form = new MultipartFormDataContent { { new StringContent("castings"), "need.product" } };
        if (fileName is null)
            form.Add(what, name);
        else
            form.Add(what, name, fileName);
        var answer = await service.Client.PostAsync("/api/v1/verifications", form);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private Task<string> ReceiptAsync(JsonElement verification) => service.Client.GetStringAsync($"/api/v1/verifications/{Id(verification)}/receipt");

    private async Task<JsonElement> CheckedAsync(string receipt)
    {
        var answer = await service.Client.PostAsJsonAsync("/api/v1/receipts/verify", new { receipt });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={service.Services.GetRequiredService<StoreOptions>().File}");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The ids are the service's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        Assert.Equal(1, command.ExecuteNonQuery());
    }
}
