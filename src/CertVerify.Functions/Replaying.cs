using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Signing;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Tables;
using CertVerify.Core.Receipts;
using CertVerify.Core.Verdicts;

namespace CertVerify.Functions;

/// <summary>Fetches what a replay needs: the verification, its receipt, and the tables of now.</summary>
internal sealed class Replaying(IVerificationStore verifications, IReceiptStore receipts, ReceiptCheck check, TablesInForce tables)
{
    /// <returns>Null when there is no such verification.</returns>
    internal async Task<ReplayOfStored?> RunAsync(string id, CancellationToken cancel)
    {
        if (await verifications.FindByAddressAsync(id, cancel) is not { Tenant: var tenant } stored)
            return null;
        var receipt = await receipts.FindAsync(tenant, id, cancel);
        var claims = receipt is null ? null : (await check.CheckAsync(tenant, receipt.Jws, cancel)).Claims;
        var byTablesOfNow = EvidenceGatherer.Refreshed(tenant, await tables.NowAsync(cancel), stored.Inquiry, stored.Claim, stored.Evidence);
        return new(stored, receipt is not null, Replay.Of(stored, claims?.Engine, new(Engine.Version, Judge.Build), byTablesOfNow));
    }
}

/// <summary>A replay beside what it replays.</summary>
internal sealed record ReplayOfStored(Verification Stored, bool HasReceipt, Replayed Replayed);
