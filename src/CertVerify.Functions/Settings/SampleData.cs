using CertVerify.Core.Tables;

namespace CertVerify.Functions.Settings;

/// <summary>The fictional bodies of the shipped samples; no certificate of theirs means anything outside a demonstration.</summary>
internal static class SampleData
{
    internal static CuratedTables Tables(ServiceOptions service) => CuratedTables.Shipped;
}
