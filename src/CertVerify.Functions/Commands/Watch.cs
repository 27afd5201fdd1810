using System.Text.RegularExpressions;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Monitoring;
using CertVerify.Functions.Endpoints;
using CertVerify.Functions.Monitoring;

namespace CertVerify.Functions.Commands;

/// <summary>Puts a certificate under watch, by its number or from a verification, and lists those that are.</summary>
internal static partial class Watch
{
    private const int Page = 100;

    internal static async Task<int> PutAsync(string what)
    {
        await using var app = Service.Build([]);
        var desk = app.Services.GetRequiredService<WatchDesk>();
        var placed = VerificationId().IsMatch(what)
            ? await desk.PutAsync(Tenants.Local, what, CancellationToken.None)
            : await desk.PutAsync(Tenants.Local, new Inquiry { CertificateNumber = what }, CancellationToken.None);
        if (placed is null)
        {
            await Console.Error.WriteLineAsync("There is no verification of this id.");
            return 1;
        }

        Console.WriteLine(Line(placed.Kept.Certificate));
        return 0;
    }

    internal static async Task<int> ListAsync()
    {
        await using var app = Service.Build([]);
        var watch = app.Services.GetRequiredService<IWatchStore>();
        string? after = null;
        do
        {
            var page = await watch.ListAsync(Tenants.Local, new(), after, Page, CancellationToken.None);
            foreach (var certificate in page.Certificates)
                Console.WriteLine(Line(certificate));
            after = page.Next;
        }
        while (after is not null);
        return 0;
    }

    private static string Line(WatchedCertificate certificate) => FormattableString.Invariant(
        $"{certificate.Id}  {Words.Of(certificate.Verdict.Indication),-13}  {Words.Of(certificate.Status.Unified),-10}  {When(certificate),-22}  {certificate.Label.Number}  {certificate.Label.Holder}");

    private static string When(WatchedCertificate certificate) =>
        certificate.DueAt is { } due ? FormattableString.Invariant($"next {due:yyyy-MM-dd HH:mm}") : FormattableString.Invariant($"stopped {certificate.StoppedAt:yyyy-MM-dd}");

    [GeneratedRegex("^[0-9a-z]{34}$")]
    private static partial Regex VerificationId();
}
