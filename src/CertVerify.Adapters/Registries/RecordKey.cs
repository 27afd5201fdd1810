using CertVerify.Adapters.Storage;
using CertVerify.Core.Normalising;
using CertVerify.Core.Searching;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

/// <summary>The keys that records are kept and looked for under: wide on purpose, since the checks decide what is the same.</summary>
public static class RecordKey
{
    internal static string Number(string number) => Numbers.Canonical(number);

    internal static KeyedRecord Keyed(RegistryRecord record) => new(
        Number(record.CertificateNumber), [.. record.OtherHolderNames.Prepend(record.HolderName).Select(SearchText.Of).OfType<string>().Distinct()], record);

    public static RecordKeys For(IEnumerable<string> numbers, string? holder) =>
        new([.. numbers.Select(Number).Where(key => key.Length > 0).Distinct()], SearchText.Of(holder));
}
