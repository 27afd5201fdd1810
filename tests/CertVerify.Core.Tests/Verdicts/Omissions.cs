using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Sources;
using CertVerify.Core.Tests.Checks;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Verdicts;

/// <summary>Ways in which a good case can lack a part.</summary>
internal static class Omissions
{
    private static readonly Func<Case, Case>[] All =
    [
        @case => @case.Printed(claim => claim with { CertificateNumber = null }),
        @case => @case.Printed(claim => claim with { HolderName = null }),
        @case => @case.Printed(claim => claim with { HolderAddress = null }),
        @case => @case.Printed(claim => claim with { Standards = [] }),
        @case => @case.To("ISO 9001"),
        @case => @case.Printed(claim => claim with { Scope = null }),
        @case => @case.Printed(claim => claim with { CertificationBody = null }),
        @case => @case.Printed(claim => claim with { AccreditationBody = null }),
        @case => @case.Printed(claim => claim with { OriginallyIssuedOn = null }),
        @case => @case.Printed(claim => claim with { IssuedOn = null }),
        @case => @case.Printed(claim => claim with { ValidFrom = null }),
        @case => @case.Printed(claim => claim with { ExpiresOn = null }),
        @case => @case.Printed(claim => claim with { IafCodes = [], Languages = [] }),
        @case => @case.Printed(claim => claim with { DocumentKind = Read(DocumentKind.Unknown) }),
        @case => @case.Printed(claim => claim with { CertificateNumber = claim.CertificateNumber is { } number ? number with { Confidence = 0.4 } : null }),
        @case => @case.Evident(evidence => evidence with { Document = null }),
        @case => @case.Evident(evidence => evidence with { Document = evidence.Document is { } file ? file with { PagesRead = [], PagesRecognised = [] } : null }),
        @case => @case.Issuer(issuer => issuer with { Body = null }),
        @case => @case.Issuer(issuer => issuer with { Accreditations = [] }),
        @case => @case.Accredited([.. @case.Evidence.Issuer.Accreditations.Select(row => row with { Provenance = Unconfirmed })]),
        @case => @case.Accredited([.. @case.Evidence.Issuer.Accreditations.Select(row => row with { Standards = [], IafCodes = [] })]),
        @case => @case.Accreditor(null),
        @case => @case.Accreditor(@case.Evidence.Accreditor.Body is { } body ? body with { SubScopes = [] } : null),
        @case => @case.Editions(),
        @case => @case.Evident(evidence => evidence with { Standards = [] }),
        @case => @case.Registers(),
        @case => @case.Registers(Absent(Register)),
        @case => @case.Registers(Absent(Register, "confidential")),
        @case => @case.Registers(Down(Register)),
        @case => @case.Recorded(record => record with { HolderName = null, HolderAddress = null, Scope = null }),
        @case => @case.Recorded(record => record with { CertificationBody = null, AccreditationBody = null, Accredited = null }),
        @case => @case.Recorded(record => record with { Standards = [], IssuedOn = null, ValidFrom = null, ExpiresOn = null }),
        @case => @case.Recorded(record => record with { Status = CertificationStatus.Unknown, RawStatus = null }),
        @case => @case.Asking(new Inquiry { Holder = new Party { Name = "Larkfield Castings Ltd" } }),
        @case => @case.Needing(new Need { Product = "pump housings", Processes = ["casting"], Standard = "ISO 9001", Site = "12 Mill Lane, Leeds" }),
    ];

    public static int Count => All.Length;

    public static Case Apply(bool[] chosen) => All.Where((_, index) => chosen[index]).Aggregate(Certificate(), (@case, omit) => omit(@case));
}
