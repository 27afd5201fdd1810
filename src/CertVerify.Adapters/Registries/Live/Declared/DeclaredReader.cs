using System.Text.Json;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Live.Declared;

/// <summary>Reads an answer by its description; an answer that does not fit the description says nothing.</summary>
internal sealed class DeclaredReader(DeclaredRegister register)
{
    private readonly AnswerFields<RecordField> fields = new(register.Answer);
    private readonly Dictionary<string, CertificationStatus> statuses = new(register.Answer.Statuses ?? new Dictionary<string, CertificationStatus>(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Null when it is another kind of answer.</summary>
    internal IReadOnlyList<RegistryRecord>? Read(JsonElement answer) => fields.Records(answer, RecordField.CertificateNumber) is { } records ? [.. records.Select(Record)] : null;

    private RegistryRecord Record(JsonElement record)
    {
        var number = fields.Text(record, RecordField.CertificateNumber)!;
        var status = fields.Text(record, RecordField.Status);
        return new()
        {
            Id = fields.Text(record, RecordField.Id) ?? number,
            CertificateNumber = number,
            Status = status is null ? CertificationStatus.Unknown : statuses.TryGetValue(status, out var own) ? own : StatusWords.Read(status) ?? CertificationStatus.Unknown,
            RawStatus = status,
            StatusSince = fields.Day(record, RecordField.StatusSince),
            HolderName = fields.Text(record, RecordField.HolderName),
            OtherHolderNames = [.. fields.Texts(record, RecordField.OtherHolderNames)],
            HolderIdentifiers = [.. fields.Texts(record, RecordField.HolderIdentifiers)],
            HolderAddress = fields.Text(record, RecordField.HolderAddress),
            Country = Countries.Coded(fields.Text(record, RecordField.Country)),
            Sites = [.. fields.Texts(record, RecordField.Sites).Select(site => new RegistrySite(site))],
            Standards = [.. fields.Texts(record, RecordField.Standards).SelectMany(PrintedStandards.Find).Select(printed => printed.Standard).Distinct()],
            Scope = fields.Text(record, RecordField.Scope),
            IafCodes = [.. fields.Texts(record, RecordField.IafCodes)],
            CertificationBody = fields.Text(record, RecordField.CertificationBody) ?? register.Covers?.CertificationBody,
            AccreditationBody = fields.Text(record, RecordField.AccreditationBody) ?? register.Covers?.AccreditationBody,
            Accredited = fields.Text(record, RecordField.Accredited)?.ToUpperInvariant() switch
            {
                "TRUE" or "YES" or "Y" or "1" or "ACCREDITED" => true,
                "FALSE" or "NO" or "N" or "0" or "UNACCREDITED" => false,
                _ => null,
            },
            OriginallyIssuedOn = fields.Day(record, RecordField.OriginallyIssuedOn),
            IssuedOn = fields.Day(record, RecordField.IssuedOn),
            ValidFrom = fields.Day(record, RecordField.ValidFrom),
            ExpiresOn = fields.Day(record, RecordField.ExpiresOn),
            Structure = fields.Text(record, RecordField.Structure),
            MainCertificateNumber = fields.Text(record, RecordField.MainCertificateNumber),
        };
    }
}
