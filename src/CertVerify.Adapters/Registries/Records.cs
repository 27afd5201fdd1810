using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

/// <summary>Records as a register's rows make them up.</summary>
internal static class Records
{
    /// <summary>A certification with several standards or sites may be spread over several rows with one id.</summary>
    internal static IReadOnlyList<RegistryRecord> Merged(IReadOnlyList<RegistryRecord> rows) =>
        [.. rows.GroupBy(record => (record.Id, record.CertificateNumber)).Select(same => same.Aggregate((first, next) => first with
        {
            Standards = [.. first.Standards.Union(next.Standards)],
            Sites = [.. first.Sites.Union(next.Sites)],
            IafCodes = [.. first.IafCodes.Union(next.IafCodes)],
        }))];
}
