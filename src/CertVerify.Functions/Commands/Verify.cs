using CertVerify.Adapters.Storage;
using CertVerify.Core.Inquiries;
using CertVerify.Functions.Endpoints;

namespace CertVerify.Functions.Commands;

/// <summary>Verifies one file, or one number when there is no such file, and prints the verdict for people.</summary>
internal static class Verify
{
    internal static async Task<int> RunAsync(string what)
    {
        await using var app = Service.Build([]);
        var document = File.Exists(what) ? await File.ReadAllBytesAsync(what) : null;
        var inquiry = new Inquiry { CertificateNumber = document is null ? what : null };
        switch (await app.Services.GetRequiredService<Verifier>().VerifyAsync(Tenants.Local, inquiry, document, CancellationToken.None))
        {
            case Verified.Stored(var verification):
                Console.Write(PlainText.Of(verification));
                return 0;
            case Verified.NotOpened(_, var because):
                await Console.Error.WriteLineAsync(because);
                return 1;
            case var other:
                throw new InvalidOperationException(other.GetType().Name);
        }
    }
}
