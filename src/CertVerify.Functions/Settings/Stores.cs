using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace CertVerify.Functions.Settings;

/// <summary>Opens the store, or says in words why it cannot be opened.</summary>
internal static class Stores
{
    internal static SqliteDatabase Open(StoreOptions options)
    {
        try
        {
            return SqliteDatabase.Open(options);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException or InvalidDataException)
        {
            throw new SettingsException($"the store {options.File} cannot be opened: {failure.Message} Set CertVerify__DataFolder to a folder that can be written to.");
        }
    }
}
