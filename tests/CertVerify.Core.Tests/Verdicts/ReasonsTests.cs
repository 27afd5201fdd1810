using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using CertVerify.Core.Tests.Checks;
using CertVerify.Core.Verdicts;
using static CertVerify.Core.Checks.SubIndication;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Verdicts;

/// <summary>For every reason that a verdict can give, a case that gives it.</summary>
public sealed class ReasonsTests
{
    private static readonly Source Complete = new("complete", "Complete register", Coverage.CompleteAuthoritative, Today);

    private static readonly Dictionary<SubIndication, Case> Cases = new()
    {
        [Withdrawn] = Registered(CertificationStatus.Withdrawn),
        [Cancelled] = Registered(CertificationStatus.Cancelled),
        [Suspended] = Registered(CertificationStatus.Suspended),
        [Expired] = Certificate().On(2028, 1, 1),
        [NotYetValid] = Certificate().Registers().On(2024, 1, 1),
        [StandardSuperseded] = Certificate().Editions(Iso9001In2015 with { ValidUntil = Today.AddDays(-1) }),
        [NotIssuedAccordingToCb] = Certificate().Registers(Absent(Complete)),
        [HolderMismatch] = Certificate().Recorded(record => record with { HolderName = "Brook Foods SA" }),
        [DocumentContradictsRegister] = Certificate().Recorded(record => record with { ExpiresOn = new(2027, 1, 1) }),
        [UnaccreditedIssuer] = Certificate().Saying(Wording.NotAccredited).Recorded(record => record with { Accredited = false }),
        [IssuerAccreditationEnded] = Certificate().Accredited(ByUkas with { Status = AccreditationStatus.Withdrawn, StatusSince = Today.AddMonths(-7) }),
        [AccreditationBodyNotRecognised] = Certificate().Accreditor(Ukas with { Recognition = Recognition.NeverSignatory }),
        [IssuerNotAuthorisedForStandard] = Certificate().Registers().To("ISO 50001:2018").Accredited(ByUkas with { ScopeComplete = true }),
        [NotACertification] = Certificate().Printed(claim => claim with { DocumentKind = Read(DocumentKind.Licence) }),
        [SiteNotCovered] = Certificate().Needing(new Need { Site = "9 Harbour Street, Plymouth PL1 1AA, United Kingdom" }),
        [ScopeNotCovered] = Certificate().Needing(new Need { Product = "electronics assembly" }),
        [ScopeUnclear] = Certificate().Printed(claim => claim with { Scope = null, IafCodes = [] }).Recorded(record => record with { Scope = null })
            .Needing(new Need { Product = "frozen vegetables" }),
        [RequiredStandardNotHeld] = Certificate().Needing(new Need { Standard = "ISO 14001" }),
        [InputIncomplete] = Nothing,
        [UnreadableDocument] = Certificate().File(file => file with { PagesRead = [] }),
        [LowExtractionConfidence] = Certificate().Registers().Printed(claim => claim with { CertificateNumber = Read("NC 700001", 0.4) }),
        [AmbiguousMatch] = Number("NC 700001").Registers(Found(Register, Listed, Listed with { Id = "o", CertificationBody = "Sudland Register" })),
        [SourcesDisagree] = Certificate().Registers(
            Found(Register, Listed), Found(Register with { Id = "twin", Name = "Twin index" }, Listed with { Status = CertificationStatus.Suspended })),
        [TryLater] = Certificate().Registers(Down(Register)),
        [StaleEvidence] = Certificate().Registers(Found(Register with { AsOf = new(2026, 1, 1) }, Listed)),
        [IssuerUnknown] = Certificate().Issuer(issuer => issuer with { Body = null }),
        [AccreditationBodyUnknown] = Certificate().Accreditor(null),
        [NoRegisterKnown] = Certificate().Registers(),
        [RecordConfidential] = Certificate().Registers(Absent(Register, "confidential")),
        [NoRegisterRecord] = Certificate().Registers(Absent(Register)),
        [SiteUnclear] = Certificate().Printed(claim => claim with { HolderAddress = null }).Recorded(record => record with { HolderAddress = null })
            .Needing(new Need { Site = "12 Mill Lane, Leeds" }),
        [NotCoveredByService] = Certificate().To("ISO 99999:2020"),
    };

    public static TheoryData<SubIndication> All => [.. Enum.GetValues<SubIndication>()];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_reason_is_reached(SubIndication reason)
    {
        var judgement = Cases[reason].Judged();

        Assert.Equal(reason.IsFact ? Indication.Failed : Indication.Indeterminate, judgement.Overall.Indication);
        Assert.Contains(reason, judgement.Overall.AlsoFound.Append(judgement.Overall.SubIndication!.Value));
    }

    private static Case Registered(CertificationStatus status) => Certificate().Recorded(record => record with { Status = status, RawStatus = $"{status}" });
}
