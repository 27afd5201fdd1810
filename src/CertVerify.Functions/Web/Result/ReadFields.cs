using System.Globalization;
using CertVerify.Core.Claims;
using CertVerify.Core.Reports;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Web.Texts;

namespace CertVerify.Functions.Web.Result;

/// <summary>The fields of a certificate in the order in which people look for them.</summary>
internal static class ReadFields
{
    internal static IReadOnlyList<ReadField> Of(Verification verification, SideBySide? register, PageTexts texts)
    {
        var claim = verification.Claim;
        var record = register?.Record;
        return
        [
            .. new[]
            {
                Text("certificateNumber", claim.CertificateNumber, record?.CertificateNumber, null),
                Text("holderName", claim.HolderName, record?.HolderName, ComparedField.Holder),
                Text("holderAddress", claim.HolderAddress, record?.HolderAddress, ComparedField.Address),
                Many("standards", claim.Standards, Joined(record?.Standards), ComparedField.Standard),
                Text("scope", claim.Scope, record?.Scope, ComparedField.Scope),
                Text("certificationBody", claim.CertificationBody, record?.CertificationBody, ComparedField.CertificationBody),
                Text("accreditationBody", claim.AccreditationBody, record?.AccreditationBody, ComparedField.AccreditationBody),
                Day("issuedOn", claim.IssuedOn, record?.IssuedOn, ComparedField.IssuedOn, corrected: true),
                Day("validFrom", claim.ValidFrom, record?.ValidFrom, null),
                Day("expiresOn", claim.ExpiresOn, record?.ExpiresOn, ComparedField.ExpiresOn, corrected: true),
                new ReadField("status", [], record is null ? null : Status(verification.Judgement.Status, texts), Agreement.NotCompared, [], null),
            }.Where(field => field.Paper.Count > 0 || field.Register is not null || (field.Correction is not null && verification.Evidence.Document is not null)),
        ];

        ReadField Text(string key, Field<string>? read, string? registered, ComparedField? compared) =>
            Made(key, Listed(read), value => value, registered, compared, corrected: true);

        ReadField Many<T>(string key, IReadOnlyList<Field<T>> read, string? registered, ComparedField compared) =>
            Made(key, read, value => Convert.ToString(value, CultureInfo.InvariantCulture)!, registered, compared, corrected: true);

        ReadField Day(string key, Field<DateOnly>? read, DateOnly? registered, ComparedField? compared, bool corrected = false) => Made(
            key, Listed(read), texts.Day, registered is { } day ? texts.Day(day) : null, compared, corrected,
            read?.Value.ToString("O", CultureInfo.InvariantCulture));

        ReadField Made<T>(
            string key, IReadOnlyList<Field<T>> read, Func<T, string> shown, string? registered, ComparedField? compared, bool corrected, string? typed = null) => new(
            key,
            [.. read.Select(field => shown(field.Value))],
            registered,
            registered is null || read.Count == 0 ? Agreement.NotCompared : compared is { } one && register!.Differing.Contains(one) ? Agreement.Different : Agreement.Same,
            [.. read.Where(field => field is { Page: not null, Box: not null }).Select(field => new Place(field.Page!.Value, field.Box!.Value))],
            corrected ? typed ?? string.Join(", ", read.Select(field => shown(field.Value))) : null)
        {
            Confidence = read.Count == 0 ? 1 : read.Min(field => field.Confidence),
            IsInferred = read.Any(field => field.Inferred is not null),
            CorrectedFrom = read.Any(field => field.CorrectedFrom is not null) ? string.Join(", ", read.Select(field => field.CorrectedFrom).OfType<string>()) : null,
        };
    }

    internal static string Status(Status status, PageTexts texts) => texts[$"status.{Endpoints.Words.Of(status.Unified)}"]
        + (status.Since is { } day ? $", {texts["since", texts.Day(day)]}" : "");

    private static Field<T>[] Listed<T>(Field<T>? read) => read is null ? [] : [read];

    private static string? Joined<T>(IReadOnlyList<T>? values) => values is [_, ..] ? string.Join(", ", values) : null;
}
