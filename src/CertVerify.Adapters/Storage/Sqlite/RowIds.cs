namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>The rows and buckets of an extract lie together: its id, then theirs, in one 64-bit row id.</summary>
internal static class RowIds
{
    private const int Shift = 32;

    internal static long Of(long extract, long part) => extract << Shift | part;

    internal static long First(long extract) => extract << Shift;

    internal static long Last(long extract) => First(extract) | uint.MaxValue;

    internal static int Part(long id) => (int)(id & uint.MaxValue);
}
