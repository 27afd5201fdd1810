using CertVerify.Adapters.Storage;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

/// <summary>The keys that records are kept and looked for under: wide on purpose, since the checks decide what is the same.</summary>
public static class RecordKey
{
    internal static string Number(string number) => Numbers.Canonical(number);

    /// <summary>Null for a name of which nothing is left to look for.</summary>
    internal static string? Holder(string? name) =>
        name is null ? null : Names.Canonical(Names.WithoutLegalForm(name)) is { Length: > 0 } key ? key : null;

    internal static KeyedRecord Keyed(RegistryRecord record) => new(Number(record.CertificateNumber), Holder(record.HolderName), record);

    public static RecordKeys For(IEnumerable<string> numbers, string? holder) =>
        new([.. numbers.Select(Number).Where(key => key.Length > 0).Distinct()], Holder(holder));
}
