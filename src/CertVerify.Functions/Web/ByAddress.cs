using CertVerify.Adapters.Storage;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Access;

namespace CertVerify.Functions.Web;

/// <summary>Finds the verification of a page. Its address is its key: whoever comes without another reads what the address names, whosever it is.</summary>
internal static class ByAddress
{
    internal static async Task<Verification?> FindAsync(HttpContext context, string id, IVerificationStore verifications, CancellationToken cancel)
    {
        var caller = Caller.Of(context)!;
        if (caller.Key is not null)
            return await verifications.FindAsync(caller.Tenant, id, cancel);
        var found = await verifications.FindByAddressAsync(id, cancel);
        if (found is not null)
            context.Features.Set(caller with { Tenant = found.Tenant });
        return found;
    }
}
