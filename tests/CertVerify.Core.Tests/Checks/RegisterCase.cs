using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Tests.Checks;

/// <summary>A sound certificate of a fictional company and the registers that hold it; each test changes what it is about.</summary>
internal static class RegisterCase
{
    internal static readonly DateOnly Day = new(2026, 11, 21);

    internal static readonly Source IssuersOwn = new("nordcert", "Nordcert's register", Coverage.CompleteAuthoritative, Day.AddDays(-3)) { Keeper = Keeper.CertificationBody };

    internal static readonly Source Scheme = new("space-scheme", "Space scheme register", Coverage.CompleteAuthoritative, Day.AddDays(-3)) { Keeper = Keeper.SchemeOwner };

    internal static readonly Source National = new("national", "National register", Coverage.CompleteNational, Day.AddDays(-3)) { LagDays = 30 };

    internal static readonly Source World = new("world", "World index", Coverage.PartialMandatory, Day.AddDays(-3));

    internal static readonly Source Copy = new("portal", "Supplier portal", Coverage.Derived, Day.AddDays(-3));

    internal static readonly RegistryRecord Listed = new()
    {
        Id = "1",
        CertificateNumber = "NC-1042-26",
        Status = CertificationStatus.Active,
        RawStatus = "Active",
        HolderName = "Brightwater Plastics Ltd",
        HolderAddress = "12 Mill Road, Leeds LS1 4AB, United Kingdom",
        Standards = [new("ISO 9001", "2015")],
        Scope = "Manufacture of plastic components",
        CertificationBody = "Nordcert AS",
        IssuedOn = new(2025, 3, 2),
        ExpiresOn = new(2028, 3, 1),
    };

    internal static readonly Claim Printed = new()
    {
        DocumentKind = Read(DocumentKind.ManagementSystemCertificate),
        CertificateNumber = Read("NC-1042-26"),
        HolderName = Read("Brightwater Plastics Limited"),
        HolderAddress = Read("12 Mill Road, Leeds LS1 4AB, United Kingdom"),
        Standards = [Read(new Standard("ISO 9001", "2015"))],
        Scope = Read("Manufacture of plastic components"),
        CertificationBody = Read("Nordcert"),
        IssuedOn = Read(new DateOnly(2025, 3, 2)),
        ExpiresOn = Read(new DateOnly(2028, 3, 1)),
    };

    /// <summary>Only what a buyer typed: a number.</summary>
    internal static readonly Claim NumberOnly = new() { DocumentKind = Read(DocumentKind.Unknown), CertificateNumber = Field.Typed("NC-1042-26", "NC-1042-26") };

    internal static Field<T> Read<T>(T value, double confidence = 1) => new(value, $"{value}", 1, null, confidence);

    internal static Case Of(params Lookup<IReadOnlyList<RegistryRecord>>[] registers) => new(new Inquiry(), Printed, new Evidence { Registers = registers }, Day);

    internal static Case OnPaper(this Case @case, Claim claim) => @case with { Claim = claim, Evidence = @case.Evidence with { Document = Given.Document } };

    internal static Case ForSupplier(this Case @case, string name) => @case with { Inquiry = @case.Inquiry with { Holder = new() { Name = name } } };

    internal static Case ForSite(this Case @case, string address) => @case.Needing(new() { Site = address });

    internal static Lookup<IReadOnlyList<RegistryRecord>> Holds(this Source source, params RegistryRecord[] records) =>
        Lookup.Found<IReadOnlyList<RegistryRecord>>(source, At, records);

    internal static Lookup<IReadOnlyList<RegistryRecord>> IsSilent(this Source source, string? reason = null) => Lookup.Absent<IReadOnlyList<RegistryRecord>>(source, At, reason);

    internal static Lookup<IReadOnlyList<RegistryRecord>> IsDown(this Source source, DateTimeOffset? retryAt = null) =>
        Lookup.Unavailable<IReadOnlyList<RegistryRecord>>(source, At, "timeout", retryAt);

    private static readonly DateTimeOffset At = new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero);
}
