using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CertVerify.Adapters.Tests.Storage.AzureStorage;
using CertVerify.Functions.Tests.Host;

namespace CertVerify.Functions.Tests.Storage;

/// <summary>The executable as it runs on Azure: it has no key and no connection string, only an identity that gets tokens, and an account that takes nothing else.</summary>
public sealed class ManagedIdentityTests : IAsyncLifetime
{
    private static readonly string Root = AppContext.BaseDirectory;

    private readonly string folder = Directory.CreateTempSubdirectory("certverify-").FullName;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task With_its_identity_alone_it_verifies_and_keeps()
    {
        await using var identity = new IdentityEndpoint();
        await using var service = await StartAsync(identity.Environment);
        await service.BecomeReadyAsync();
        using var client = new HttpClient { BaseAddress = service.Address };

        var answer = await client.PostAsJsonAsync("/api/v1/verifications", new { certificateNumber = "EX-1" });

        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(answer.Headers.Location)).StatusCode);
        Assert.InRange(identity.Asked, 1, 3);
    }

    [Fact]
    public async Task Refused_a_token_it_does_not_start_and_says_what_to_check()
    {
        await using var identity = new IdentityEndpoint();
        await using var service = await StartAsync([.. identity.Environment, new("IDENTITY_HEADER", "secret")]);

        Assert.NotEqual(0, await service.EndAsync());
        Assert.Contains(service.Errors.Concat(service.Output), line => line.Contains("the service's identity", StringComparison.Ordinal));
        Assert.DoesNotContain(service.Errors.Concat(service.Output), line => line.Contains("secret", StringComparison.Ordinal));
    }

    private async Task<HandlerProcess> StartAsync(IEnumerable<KeyValuePair<string, string>> identity)
    {
        var (certificate, key) = (Path.Combine(folder, "certificate.pem"), Path.Combine(folder, "key.pem"));
        await WriteCertificateAsync(certificate, key);
        var account = await Azurite.StartWithTokensAsync(certificate, key);
        return HandlerProcess.Start(Path.Combine(Root, "certverify"), Root,
        [
            .. StandInHost.Inherited("http://127.0.0.1:1", folder),
            .. identity,
            new("SSL_CERT_FILE", certificate),
            new("CertVerify__TableEndpoint", $"{account.Tables}devstoreaccount1"),
            new("CertVerify__BlobEndpoint", $"{account.Blobs}devstoreaccount1"),
            new("CertVerify__QueueEndpoint", $"{account.Queues}devstoreaccount1"),
        ]);
    }

    private static async Task WriteCertificateAsync(string certificateFile, string keyFile)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await File.WriteAllTextAsync(certificateFile, certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(keyFile, key.ExportPkcs8PrivateKeyPem());
    }
}
