using CertVerify.Adapters.Signing;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Receipts;
using CertVerify.Functions.Endpoints;
using CertVerify.Functions.Settings;

namespace CertVerify.Functions.Commands;

/// <summary>Receipts from the command line: checked without a service, the whole chain walked, the key changed.</summary>
internal static class ReceiptCommands
{
    private const int Faulty = 3;

    /// <summary>Needs neither network nor store: only the file and the public keys.</summary>
    /// <param name="jwks">A key set as the service publishes it; null for the keys of this machine's data folder.</param>
    internal static async Task<int> VerifyAsync(string file, string? jwks)
    {
        if (new[] { file, jwks }.FirstOrDefault(path => path is not null && !File.Exists(path)) is { } missing)
            return Usage.Complain($"There is no file {missing}.", 1);
        if (await KeysAsync(jwks) is not { } keys)
            return Usage.Complain(jwks is null ? "There is no key here; give the service's key set: --jwks FILE." : $"{jwks} is no set of keys on P-256.", 1);
        var check = await ReceiptCheck.CheckAsync((await File.ReadAllTextAsync(file)).Trim(), keys);
        if (check.Claims is not { } claims)
            return Usage.Complain(check.Because, Faulty);
        Console.WriteLine($"{check.Because}\n{InShort(claims)}");
        return 0;
    }

    /// <param name="tenant">Whose chain; the local one when not given.</param>
    internal static async Task<int> AuditAsync(string tenant = Tenants.Local)
    {
        await using var app = Service.Build([]);
        var faults = 0L;
        var audited = await app.Services.GetRequiredService<ChainAudit>().RunAsync(tenant, Tell, CancellationToken.None);
        Console.WriteLine(FormattableString.Invariant($"{audited.Sound:N0} verifications are as they were when their receipts were signed; {faults:N0} faults."));
        if (audited.Older > 0)
            Console.WriteLine(FormattableString.Invariant($"{audited.Older:N0} are older than the receipts and have none; of these nothing can be said."));
        foreach (var head in audited.Heads)
            Console.WriteLine(FormattableString.Invariant($"strand {head.Strand} ends at {head.Position} {head.Sha256}"));
        return faults == 0 ? 0 : Faulty;

        void Tell(ChainFault fault)
        {
            faults++;
            Console.WriteLine($"{Words.Of(fault.Kind)}: {fault.Because}");
        }
    }

    internal static async Task<int> RotateAsync()
    {
        await using var app = Service.Build([]);
        if (app.Services.GetRequiredService<ISigningKeys>() is not FileKeys keys)
            return Usage.Complain("The key lies in a vault: make a new version of it there (az keyvault key rotate); it signs within minutes.", 1);
        Console.WriteLine($"From now on {keys.Rotate()} signs. Receipts signed before can still be checked.");
        return 0;
    }

    /// <summary>Null when there are none.</summary>
    private static async Task<IReadOnlyList<PublicKey>?> KeysAsync(string? jwks)
    {
        if (jwks is not null)
            return KeySet.Read(await File.ReadAllTextAsync(jwks))?.Keys;
        var configuration = Settings.Settings.OfEnvironment();
        var (signing, store) = (configuration.Read<SigningOptions>(), configuration.Read<StoreOptions>());
        if (signing.SigningKey is null && !FileKeys.AreIn(Path.GetFullPath(store.DataFolder)))
            return null;
        using var keys = Signatures.Open(signing, store, TimeProvider.System);
        return await keys.PublicAsync(CancellationToken.None);
    }

    private static string InShort(ReceiptClaims claims)
    {
        (string Label, string? Value)[] lines =
        [
            ("Receipt", claims.ReceiptNumber),
            ("Signed by", claims.Issuer),
            ("Verified at", claims.VerifiedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", System.Globalization.CultureInfo.InvariantCulture)),
            ("As of", claims.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            ("Number", claims.Claimed.CertificateNumber),
            ("Holder", claims.Claimed.HolderName),
            ("Document", claims.DocumentSha256 is { } sha256 ? $"SHA-256 {sha256}" : null),
            ("Verdict", claims.Verdict.SubIndication is { } why ? $"{Words.Of(claims.Verdict.Indication)}: {Words.Of(why)}" : Words.Of(claims.Verdict.Indication)),
            ("Policy", $"{claims.Policy.Name} {claims.Policy.Version}"),
            ("Engine", $"{claims.Engine.Version}, build {claims.Engine.Build}"),
        ];
        return string.Join('\n', lines.Where(line => line.Value is not null).Select(line => $"  {line.Label,-15}{line.Value}"));
    }

}
