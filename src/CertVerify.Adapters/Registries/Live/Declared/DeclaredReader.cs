using System.Text.Json;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Live.Declared;

/// <summary>Reads an answer by its description; an answer that does not fit the description says nothing.</summary>
internal sealed class DeclaredReader(DeclaredRegister register)
{
    private readonly JsonWay toRecords = JsonWay.Read(register.Answer.Records)!;
    private readonly Dictionary<RecordField, JsonWay> ways = register.Answer.Fields.ToDictionary(field => field.Key, field => JsonWay.Read(field.Value)!);
    private readonly Dictionary<string, CertificationStatus> statuses = new(register.Answer.Statuses ?? new Dictionary<string, CertificationStatus>(), StringComparer.OrdinalIgnoreCase);
    private readonly string[] dayForms = [.. register.Answer.DateFormats ?? []];

    /// <summary>Null when the place of the records is not there, or one of them has no number: it is then another kind of answer.</summary>
    internal IReadOnlyList<RegistryRecord>? Read(JsonElement answer)
    {
        IReadOnlyList<JsonElement>? found = toRecords.From(answer) switch
        {
            [] => null,
            [{ ValueKind: JsonValueKind.Array } list] => [.. list.EnumerateArray()],
            var some => some,
        };
        if (found is null || !found.All(record => Text(record, RecordField.CertificateNumber) is not null))
            return null;
        return [.. found.Select(Record)];
    }

    private RegistryRecord Record(JsonElement record)
    {
        var number = Text(record, RecordField.CertificateNumber)!;
        var status = Text(record, RecordField.Status);
        return new()
        {
            Id = Text(record, RecordField.Id) ?? number,
            CertificateNumber = number,
            Status = status is null ? CertificationStatus.Unknown : statuses.TryGetValue(status, out var own) ? own : StatusWords.Read(status) ?? CertificationStatus.Unknown,
            RawStatus = status,
            StatusSince = Day(record, RecordField.StatusSince),
            HolderName = Text(record, RecordField.HolderName),
            OtherHolderNames = [.. Texts(record, RecordField.OtherHolderNames)],
            HolderIdentifiers = [.. Texts(record, RecordField.HolderIdentifiers)],
            HolderAddress = Text(record, RecordField.HolderAddress),
            Country = Countries.Coded(Text(record, RecordField.Country)),
            Sites = [.. Texts(record, RecordField.Sites).Select(site => new RegistrySite(site))],
            Standards = [.. Texts(record, RecordField.Standards).SelectMany(PrintedStandards.Find).Select(printed => printed.Standard).Distinct()],
            Scope = Text(record, RecordField.Scope),
            IafCodes = [.. Texts(record, RecordField.IafCodes)],
            CertificationBody = Text(record, RecordField.CertificationBody) ?? register.Covers?.CertificationBody,
            AccreditationBody = Text(record, RecordField.AccreditationBody) ?? register.Covers?.AccreditationBody,
            Accredited = Text(record, RecordField.Accredited)?.ToUpperInvariant() switch
            {
                "TRUE" or "YES" or "Y" or "1" or "ACCREDITED" => true,
                "FALSE" or "NO" or "N" or "0" or "UNACCREDITED" => false,
                _ => null,
            },
            OriginallyIssuedOn = Day(record, RecordField.OriginallyIssuedOn),
            IssuedOn = Day(record, RecordField.IssuedOn),
            ValidFrom = Day(record, RecordField.ValidFrom),
            ExpiresOn = Day(record, RecordField.ExpiresOn),
            Structure = Text(record, RecordField.Structure),
            MainCertificateNumber = Text(record, RecordField.MainCertificateNumber),
        };
    }

    private string? Text(JsonElement record, RecordField field) => Texts(record, field).FirstOrDefault();

    private IEnumerable<string> Texts(JsonElement record, RecordField field) =>
        ways.TryGetValue(field, out var way) ? way.From(record).SelectMany(value => JsonReading.AsTexts(value)) : [];

    private DateOnly? Day(JsonElement record, RecordField field) => JsonReading.AsDay(Text(record, field), dayForms);
}
