using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

/// <summary>Records as a register's rows make them up.</summary>
internal static class Records
{
    /// <summary>A certification with several standards or sites may be spread over several rows with one id; rows that fare differently stay apart.</summary>
    internal static IReadOnlyList<RegistryRecord> Merged(IReadOnlyList<RegistryRecord> rows) =>
        [.. rows.GroupBy(HowItFares).Select(same => same.Aggregate((first, next) => first with
        {
            Standards = [.. first.Standards.Union(next.Standards)],
            Sites = [.. first.Sites.Union(next.Sites)],
            IafCodes = [.. first.IafCodes.Union(next.IafCodes)],
        }))];

    private static object HowItFares(RegistryRecord record) => new
    {
        record.Id, record.CertificateNumber, record.Status, record.ExpiresOn, record.Accredited,
        Holder = Plain(record.HolderName), Issuer = Plain(record.CertificationBody), Accreditor = Plain(record.AccreditationBody),
    };

    private static string? Plain(string? name) => name is null ? null : string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
