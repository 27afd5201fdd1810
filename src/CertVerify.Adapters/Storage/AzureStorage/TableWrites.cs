using Azure;
using Azure.Data.Tables;

namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>
/// Writes that come out right although each may be sent twice: when the answer to a write is lost, the client sends it again, and the service then refuses it
/// as done already. A mark on the entity tells our own work from another's.
/// </summary>
internal static class TableWrites
{
    /// <summary>The most entities that one transaction takes.</summary>
    internal const int MostAtOnce = 100;

    /// <summary>The property that tells our own work from another's.</summary>
    internal const string Mark = "Mark";

    internal static TableEntity Marked(this TableEntity entity)
    {
        entity[Mark] = Guid.NewGuid().ToString("N");
        return entity;
    }

    /// <summary>Carries out all of it or nothing; false when others came first.</summary>
    /// <param name="table">Where.</param>
    /// <param name="witness">One of the entities written, marked.</param>
    /// <param name="actions">All in one partition.</param>
    /// <param name="cancel">Before it is done, not after.</param>
    internal static async Task<bool> TryAsync(this TableClient table, TableEntity witness, IEnumerable<TableTransactionAction> actions, CancellationToken cancel)
    {
        try
        {
            await table.SubmitTransactionAsync(actions, cancel).ConfigureAwait(false);
            return true;
        }
        catch (RequestFailedException refused) when (refused.IsTooLate())
        {
            var there = await table.FindAsync(witness.PartitionKey, witness.RowKey, cancel, Mark).ConfigureAwait(false);
            return there?.GetString(Mark) == witness.GetString(Mark);
        }
    }

    /// <summary>Null when there is none.</summary>
    internal static async Task<TableEntity?> FindAsync(
        this TableClient table, string partition, string row, CancellationToken cancel, params IEnumerable<string> properties)
    {
        var found = await table.GetEntityIfExistsAsync<TableEntity>(partition, row, properties.Any() ? properties : null, cancel).ConfigureAwait(false);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>Does nothing when it is gone, or no longer as it was read.</summary>
    internal static async Task DeleteAsync(this TableClient table, TableEntity entity, ETag asRead, CancellationToken cancel)
    {
        try
        {
            await table.DeleteEntityAsync(entity.PartitionKey, entity.RowKey, asRead, cancel).ConfigureAwait(false);
        }
        catch (RequestFailedException gone) when (gone.IsTooLate())
        {
        }
    }

    /// <summary>Deletes what a filter finds in all partitions, with what each has beside it first, so that it can be broken off; what has changed meanwhile stays.</summary>
    internal static Task DeleteEachAsync(this TableClient table, string filter, Func<TableEntity, CancellationToken, Task> dropBeside, CancellationToken cancel) =>
        Parallel.ForEachAsync(table.QueryAsync<TableEntity>(filter, cancellationToken: cancel), cancel, async (entity, stop) =>
        {
            await dropBeside(entity, stop).ConfigureAwait(false);
            await table.DeleteAsync(entity, entity.ETag, stop).ConfigureAwait(false);
        });

    /// <summary>Takes the place of an entity that must be as it was read, or must not have been there.</summary>
    internal static TableTransactionAction InPlaceOf(TableEntity? before, TableEntity entity) =>
        before is null ? Adding(entity) : Replacing(entity, before.ETag);

    /// <summary>A change for an entity that must be as it was read.</summary>
    internal static TableTransactionAction Replacing(TableEntity entity, ETag asRead) => new(TableTransactionActionType.UpdateReplace, entity, asRead);

    internal static TableTransactionAction Adding(TableEntity entity) => new(TableTransactionActionType.Add, entity);

    internal static TableTransactionAction Putting(TableEntity entity) => new(TableTransactionActionType.UpsertReplace, entity);

    /// <summary>Somebody has added, changed or deleted it before.</summary>
    internal static bool IsTooLate(this RequestFailedException refused) => refused.Status is 404 or 409 or 412;
}
