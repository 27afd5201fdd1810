using Azure.Data.Tables;
using CertVerify.Core.Searching;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>Makes the indexes that this version reads and another did not make. Instances of the other version go on with theirs.</summary>
internal sealed class AzureReindexing(AzureAccount account, ExtractEntities entities)
{
    internal async Task BringUpToDateAsync(CancellationToken cancel)
    {
        var (files, values) = (new ExtractFiles(account), new LargeValue(account.Container(AzureContainer.Large)));
        foreach (var entity in await entities.EveryCurrentAsync(cancel).ConfigureAwait(false))
        {
            var (tenant, key) = (entity.GetString(ExtractEntities.Tenant), ExtractEntities.Key(entity));
            if (await files.HasDigestAsync(tenant, key, NameKeys.Version, cancel).ConfigureAwait(false))
                continue;
            var extract = await values.TakeAsync<RegisterExtract>(entity, cancel).ConfigureAwait(false);
            await new AzureIndexing(account, entities).MakeAsync(tenant, key, extract.Accepted, rekeyed: true, null, cancel).ConfigureAwait(false);
        }
    }
}
