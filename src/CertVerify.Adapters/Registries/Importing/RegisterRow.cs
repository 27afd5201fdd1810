using CertVerify.Core;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>Turns the cells of one row into a record, or says what is wrong with it; several rows at once.</summary>
internal sealed class RegisterRow(ColumnMap columns, RegisterDeclaration declaration)
{
    /// <summary>The same few texts stand in a million rows.</summary>
    private static readonly Remembered<IReadOnlyList<Standard>> Printed = new(10_000, Read);

    /// <summary>The record; or null, and <paramref name="because"/> a clause that says why.</summary>
    internal RegistryRecord? Read(SheetRow row, out string? because)
    {
        because = row.Broken;
        if (because is not null)
            return null;

        var cells = new Cells(columns, row.Cells);
        var record = Record(row, cells);
        because = cells.Trouble ?? Trouble(record);
        return because is null ? record : null;
    }

    private RegistryRecord Record(SheetRow row, Cells cells)
    {
        var number = cells.Text(RegisterColumn.CertificateNumber) ?? "";
        var raw = cells.Text(RegisterColumn.Status);
        return new RegistryRecord
        {
            Id = cells.Text(RegisterColumn.Id) ?? $"{number}#{row.Line}",
            CertificateNumber = number,
            Status = StatusWords.Read(raw) ?? CertificationStatus.Unknown,
            RawStatus = raw,
            StatusSince = cells.Day(RegisterColumn.StatusSince),
            HolderName = cells.Text(RegisterColumn.HolderName),
            OtherHolderNames = cells.List(RegisterColumn.OtherHolderNames),
            HolderIdentifiers = Identifiers(cells),
            HolderAddress = cells.Text(RegisterColumn.HolderAddress) ?? Address(cells, RegisterColumns.HolderAddress),
            Country = Countries.Coded(cells.Text(RegisterColumn.Country)),
            Sites = Sites(cells),
            Standards = cells.Text(RegisterColumn.Standards) is { } standards ? Printed.Of(standards) : [],
            Scope = cells.Text(RegisterColumn.Scope),
            IafCodes = [.. cells.List(RegisterColumn.IafCodes).SelectMany(codes => codes.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
            CertificationBody = cells.Text(RegisterColumn.CertificationBody) ?? declaration.Covers.CertificationBody,
            AccreditationBody = cells.Text(RegisterColumn.AccreditationBody) ?? declaration.Covers.AccreditationBody,
            Accredited = cells.YesOrNo(RegisterColumn.Accredited),
            OriginallyIssuedOn = cells.Day(RegisterColumn.OriginallyIssuedOn),
            IssuedOn = cells.Day(RegisterColumn.IssuedOn),
            ValidFrom = cells.Day(RegisterColumn.ValidFrom),
            ExpiresOn = cells.Day(RegisterColumn.ExpiresOn),
            Structure = cells.Text(RegisterColumn.Structure),
            MainCertificateNumber = cells.Text(RegisterColumn.MainCertificateNumber),
        };
    }

    private static string? Trouble(RegistryRecord record) => record switch
    {
        { CertificateNumber: "" } => "it has no certificate number",
        { CertificateNumber.Length: > 100 } => "its certificate number is longer than 100 characters",
        _ when RecordKey.Number(record.CertificateNumber).Length == 0 => "its certificate number has neither letters nor digits",
        _ when record.ExpiresOn < (record.ValidFrom ?? record.IssuedOn) => "it expires before it begins",
        _ => null,
    };

    private static IReadOnlyList<Standard> Read(string standards) =>
        [.. Cells.Listed(standards).SelectMany(PrintedStandards.Find).Select(found => found.Standard).Distinct()];

    private static IReadOnlyList<RegistrySite> Sites(Cells cells)
    {
        var listed = cells.List(RegisterColumn.Sites).Select(address => new RegistrySite(address));
        return Address(cells, RegisterColumns.SiteAddress) is { } site ? [.. listed, new(site)] : [.. listed];
    }

    private static IReadOnlyList<string> Identifiers(Cells cells)
    {
        (RegisterColumn Column, string Kind)[] kinds =
        [
            (RegisterColumn.Vat, "vat"), (RegisterColumn.Uscc, "uscc"), (RegisterColumn.Lei, "lei"), (RegisterColumn.Duns, "duns"),
            (RegisterColumn.Registration, "registration"),
        ];
        var labelled = kinds.Select(kind => cells.Text(kind.Column) is { } value ? $"{kind.Kind}:{value}" : null).OfType<string>();
        return [.. cells.List(RegisterColumn.HolderIdentifiers), .. labelled];
    }

    private static string? Address(Cells cells, RegisterColumn[] parts)
    {
        var printed = parts.Select(cells.Text).OfType<string>().ToList();
        return printed.Count > 1 ? string.Join(", ", printed) : null;
    }
}
