using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using CertVerify.Core.Tests.Checks;
using CertVerify.Core.Verdicts;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Verdicts;

/// <summary>The worked examples of the catalogue, section D1, in its own words and order.</summary>
public sealed class WorkedExamples
{
    private static readonly Source Scheme = new("oasis", "OASIS", Coverage.CompleteAuthoritative, Today);
    private static readonly Source OwnRegister = new("own", "Norland's own register", Coverage.CompleteAuthoritative, Today) { Keeper = Keeper.CertificationBody };

    [Fact(DisplayName = "1. BSI FM…, UKAS, register ACTIVE, names equal, 400 d left: PASSED")]
    public void E01()
    {
        var judgement = Bsi().On(2026, 11, 9).Judged();

        Assert.Equal(400, judgement.EffectiveUntil!.Value.DayNumber - new DateOnly(2026, 11, 9).DayNumber);
        judgement.Is(Indication.Passed);
        Assert.Equal(Assurance.Confirmed, judgement.Overall.Assurance);
    }

    [Fact(DisplayName = "2. Same, buyer needs electronics assembly, scope \"design and manufacture of plastic injection-moulded components\": certificate PASSED, suitability FAILED/SCOPE_NOT_COVERED, so FAILED")]
    public void E02()
    {
        const string Scope = "Design and manufacture of plastic injection-moulded components";
        var judgement = Bsi()
            .Printed(claim => claim with { Scope = Read(Scope), IafCodes = [Read("IAF 14")] })
            .Recorded(record => record with { Scope = Scope, IafCodes = ["IAF 14"] })
            .Accredited(ByUkas with { IafCodes = ["14", "19"] })
            .Needing(new Need { Product = "electronics assembly" })
            .Judged();

        Assert.Equal(Indication.Passed, judgement.Certificate.Indication);
        Assert.Equal((Indication.Failed, SubIndication.ScopeNotCovered), (judgement.Suitability!.Indication, judgement.Suitability.SubIndication));
        judgement.Is(Indication.Failed, SubIndication.ScopeNotCovered);
    }

    [Fact(DisplayName = "3. German CB (DAkkS), not in CertSearch, CB register unreachable: INDETERMINATE/TRY_LATER, alsoFound NO_REGISTER_RECORD; text names the DAkkS position")]
    public void E03()
    {
        var dakks = Ukas with { Id = "DAkkS", Name = "Deutsche Akkreditierungsstelle", Country = "DE", Domain = "dakks.de" };
        var certSearch = new Source("iaf-certsearch", "IAF CertSearch", Coverage.PartialVoluntary, Today)
        {
            CoverageNote = "DAkkS does not oblige the bodies that it accredits to upload.",
        };
        var judgement = Certificate()
            .Printed(claim => claim with { AccreditationBody = Read("DAkkS") })
            .Accreditor(dakks)
            .Accredited(ByUkas with { AccreditationBodyId = "DAkkS" })
            .Registers(Absent(certSearch), Down(OwnRegister))
            .Judged();

        judgement.Is(Indication.Indeterminate, SubIndication.TryLater, SubIndication.NoRegisterRecord);
        Assert.Contains(judgement.Findings, finding => finding.Because.Contains("DAkkS does not oblige", StringComparison.Ordinal));
    }

    [Fact(DisplayName = "4. AB \"International Accreditation Council\": FAILED/ACCREDITATION_BODY_NOT_RECOGNISED, neutral text")]
    public void E04()
    {
        var council = new LookAlike("International Accreditation Council", [], "the IAF", true, "An organisation with an arrangement of its own.", Confirmed);
        var judgement = Certificate()
            .Printed(claim => claim with { AccreditationBody = Read("International Accreditation Council") })
            .Accreditor(null, council)
            .Judged();

        judgement.Is(Indication.Failed, SubIndication.AccreditationBodyNotRecognised);
        Assert.Equal("'International Accreditation Council' is a different organisation from the IAF.", judgement.Finding("CV-AB-05").Because.ToString());
    }

    [Fact(DisplayName = "5. Perfect PDF, register SUSPENDED since 40 d: FAILED/SUSPENDED")]
    public void E05()
    {
        var judgement = Certificate()
            .Recorded(record => record with { Status = CertificationStatus.Suspended, RawStatus = "Suspended", StatusSince = Today.AddDays(-40) })
            .Judged();

        judgement.Is(Indication.Failed, SubIndication.Suspended);
        Assert.Equal((CertificationStatus.Suspended, Today.AddDays(-40)), (judgement.Status.Unified, judgement.Status.Since));
    }

    [Fact(DisplayName = "6. DNV issued 2026-09-01, valid from 2026-11-17, asOf 2026-11-10, predecessor valid to 2026-11-16: PASSED on the predecessor, info \"renewed from 17 Nov\"")]
    public void E06_with_its_predecessor()
    {
        var judgement = PreIssued().Judged();

        judgement.Is(Indication.Passed);
        Assert.Contains("Renewed from 17 November 2026", judgement.Finding("CV-DATE-02").Because.ToString(), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "6. without predecessor: FAILED/NOT_YET_VALID")]
    public void E06_without_predecessor() => PreIssued()
        .Registers(Found(Register, PreIssuedRecord))
        .Judged().Is(Indication.Failed, SubIndication.NotYetValid);

    [Fact(DisplayName = "7. DNV cycle ended 2023-11-16, valid from 2023-11-22 to 2026-11-16: PASSED, CV-DATE-05 warn 6-day lapse")]
    public void E07()
    {
        var judgement = Certificate()
            .Valid(new(2023, 11, 22), new(2026, 11, 16))
            .Printed(claim => claim with { LastCycleEndedOn = Read(new DateOnly(2023, 11, 16)), OriginallyIssuedOn = Read(new DateOnly(2011, 11, 17)) })
            .Judged();

        judgement.Is(Indication.Passed);
        Assert.Equal(Outcome.Warn, judgement.Finding("CV-DATE-05").Outcome);
        Assert.Contains("6 days", judgement.Finding("CV-DATE-05").Because.ToString(), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "8. ISO 9001:2015 printed to 2029-11-16, transition ends 2029-09-30: PASSED, CV-STD-04 warn, effectiveUntil 2029-09-30")]
    public void E08()
    {
        var judgement = Certificate().Valid(new(2026, 11, 10), new(2029, 11, 16)).Judged();

        judgement.Is(Indication.Passed);
        Assert.Equal(Outcome.Warn, judgement.Finding("CV-STD-04").Outcome);
        Assert.Equal(new DateOnly(2029, 9, 30), judgement.EffectiveUntil);
    }

    [Fact(DisplayName = "9. ISO/IEC 27001:2013, asOf 2025-11-01: FAILED/STANDARD_SUPERSEDED")]
    public void E09() => Certificate()
        .To("ISO/IEC 27001:2013").Named("ISO/IEC 27001", "information security")
        .Editions(new Edition("ISO/IEC 27001", "2013", new(2013, 10, 1), null, new(2025, 10, 31), "ISO/IEC 27001:2022", null, Confirmed))
        .On(2025, 11, 1)
        .Judged().Is(Indication.Failed, SubIndication.StandardSuperseded);

    [Theory(DisplayName = "10. OHSAS 18001, any asOf after 2021-09-30: FAILED/STANDARD_SUPERSEDED")]
    [InlineData(2021, 10, 1)]
    [InlineData(2022, 6, 30)]
    [InlineData(2026, 11, 10)]
    public void E10(int year, int month, int day) => Certificate()
        .To("OHSAS 18001:2007").Named("OHSAS 18001", "occupational health and safety")
        .Editions(new Edition("OHSAS 18001", "2007", new(2007, 7, 1), null, new(2021, 9, 30), "ISO 45001:2018", null, Confirmed))
        .Valid(new DateOnly(year, month, day).AddYears(-1), new DateOnly(year, month, day).AddYears(2))
        .On(year, month, day)
        .Judged().Is(Indication.Failed, SubIndication.StandardSuperseded);

    [Fact(DisplayName = "11. AS9100D not in OASIS (source up): FAILED/NOT_ISSUED_ACCORDING_TO_CB")]
    public void E11() => Aerospace().Registers(Absent(Scheme)).Judged().Is(Indication.Failed, SubIndication.NotIssuedAccordingToCb);

    [Fact(DisplayName = "12. AS9100D, OASIS down: INDETERMINATE/TRY_LATER")]
    public void E12() => Aerospace().Registers(Down(Scheme)).Judged().Is(Indication.Indeterminate, SubIndication.TryLater);

    [Fact(DisplayName = "13. \"Acme (Shenzhen) Electronics Co Ltd\" vs register \"Acme (Shanghai) Electronics Co Ltd\" (string score 95): FAILED/HOLDER_MISMATCH by token veto")]
    public void E13()
    {
        var judgement = Certificate()
            .Asking(new Inquiry { Holder = new Party { Name = "Acme (Shenzhen) Electronics Co Ltd" } })
            .Printed(claim => claim with { HolderName = Read("Acme (Shenzhen) Electronics Co Ltd") })
            .Recorded(record => record with { HolderName = "Acme (Shanghai) Electronics Co Ltd" })
            .Judged();

        judgement.Is(Indication.Failed, SubIndication.HolderMismatch);
        Assert.Contains("shanghai", judgement.Finding("CV-HLD-01").Because.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact(DisplayName = "14. EN copy without district, PT copy with district: CV-HLD-02 warn, verdict unchanged")]
    public void E14()
    {
        var judgement = Certificate()
            .Asking(new Inquiry { Holder = new Party { Name = "Larkfield Castings Ltd", Address = "Rua 21 de Abril, 793, Centro, 95735-000 Carlos Barbosa, RS, Brasil" } })
            .Printed(claim => claim with { HolderAddress = Read("Rua 21 de Abril, 793, 95735-000, Carlos Barbosa, RS, Brazil") })
            .Recorded(record => record with { HolderAddress = "Rua 21 de Abril, 793, 95735-000, Carlos Barbosa, RS, Brazil", Country = "BR" })
            .Judged();

        judgement.Is(Indication.Passed);
        Assert.Equal(Outcome.Warn, judgement.Finding("CV-HLD-02").Outcome);
    }

    [Fact(DisplayName = "15. CB accreditation withdrawn 3 months ago, certificate in date: PASSED with warning \"transfer by D+6 m\"")]
    public void E15_three_months()
    {
        var lost = Today.AddMonths(-3);
        var judgement = Certificate().Accredited(ByUkas with { Status = AccreditationStatus.Withdrawn, StatusSince = lost }).Judged();

        judgement.Is(Indication.Passed);
        Assert.Equal(Outcome.Warn, judgement.Finding("CV-CB-06").Outcome);
        Assert.Contains("must be transferred to another body by 10 February 2027", judgement.Finding("CV-CB-06").Because.ToString(), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "15. 7 months ago: FAILED/ISSUER_ACCREDITATION_ENDED")]
    public void E15_seven_months() => Certificate()
        .Accredited(ByUkas with { Status = AccreditationStatus.Withdrawn, StatusSince = Today.AddMonths(-7) })
        .Judged().Is(Indication.Failed, SubIndication.IssuerAccreditationEnded);

    [Fact(DisplayName = "16. CNCA record 待年审: status AWAITING_SURVEILLANCE, warn")]
    public void E16()
    {
        var judgement = Certificate()
            .Registers(Found(new Source("cnca", "CNCA", Coverage.CompleteNational, Today), Listed with { Status = StatusWords.Read("待年审")!.Value, RawStatus = "待年审" }))
            .Judged();

        Assert.Equal((CertificationStatus.AwaitingSurveillance, "待年审"), (judgement.Status.Unified, judgement.Status.Raw));
        Assert.Equal(Outcome.Warn, judgement.Finding("CV-REG-04").Outcome);
    }

    [Fact(DisplayName = "17. Number only, two CBs have it: INDETERMINATE/AMBIGUOUS_MATCH with candidates")]
    public void E17()
    {
        var judgement = Number("30417-6")
            .Registers(Found(Register, Listed with { Id = "a", CertificateNumber = "30417-6" }, Listed with { Id = "b", CertificateNumber = "30417-6", CertificationBody = "Sudland Register" }))
            .Judged();

        judgement.Is(Indication.Indeterminate, SubIndication.AmbiguousMatch);
        Assert.Contains("Norland Certification; Sudland Register", judgement.Finding("CV-NUM-04").Because.ToString(), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "18. Photo of a training certificate \"ISO 9001 Internal Auditor\": FAILED/NOT_A_CERTIFICATION")]
    public void E18() => Paper(DocumentKind.PersonCertificate, "has attended the course ISO 9001 Internal Auditor")
        .Judged().Is(Indication.Failed, SubIndication.NotACertification);

    [Fact(DisplayName = "19. Certificate \"issued by ISO, Geneva\": FAILED/NOT_A_CERTIFICATION")]
    public void E19() => Paper(DocumentKind.IssuedByIso, "issued by ISO, Geneva")
        .Printed(claim => claim with { CertificationBody = Read("ISO, Geneva") })
        .Judged().Is(Indication.Failed, SubIndication.NotACertification);

    [Fact(DisplayName = "20. GB/T 19001-2016: standard = ISO 9001:2015")]
    public void E20() => Assert.Equal("ISO 9001:2015", Assert.Single(PrintedStandards.Find("GB/T 19001-2016")).Standard.ToString());

    [Fact(DisplayName = "21. CertSearch says Active, CB's own register says withdrawn yesterday: FAILED/WITHDRAWN (precedence), CV-REG-07 warn")]
    public void E21()
    {
        var judgement = Certificate()
            .Registers(
                Found(new Source("iaf-certsearch", "IAF CertSearch", Coverage.PartialMandatory, Today), Listed),
                Found(OwnRegister, Listed with { Status = CertificationStatus.Withdrawn, RawStatus = "withdrawn", StatusSince = Today.AddDays(-1) }))
            .Judged();

        judgement.Is(Indication.Failed, SubIndication.Withdrawn);
        Assert.Equal(Outcome.Warn, judgement.Finding("CV-REG-07").Outcome);
    }

    [Fact(DisplayName = "22. Private non-accredited CB that says so: FAILED/UNACCREDITED_ISSUER; text: \"may still be a real audit; not recognised under the arrangement\"")]
    public void E22()
    {
        var judgement = Certificate()
            .Printed(claim => claim with { AccreditationBody = null })
            .Saying(Wording.NotAccredited)
            .Accredited().Accreditor(null)
            .Recorded(record => record with { AccreditationBody = null, Accredited = false })
            .Judged();

        judgement.Is(Indication.Failed, SubIndication.UnaccreditedIssuer);
        Assert.Contains("may still rest on a real audit; it is not recognised under the arrangement", judgement.Finding("CV-CB-05").Because.ToString(), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "23. AB \"on probation for non-fulfilment of voting obligations\": PASSED, CV-AB-04 warn with cause")]
    public void E23()
    {
        var judgement = Certificate().Accreditor(Ukas with { Standing = "on probation for non-fulfilment of voting obligations" }).Judged();

        judgement.Is(Indication.Passed);
        Assert.Equal(Outcome.Warn, judgement.Finding("CV-AB-04").Outcome);
        Assert.Contains("non-fulfilment of voting obligations", judgement.Finding("CV-AB-04").Because.ToString(), StringComparison.Ordinal);
    }

    [Fact(DisplayName = "24. Document expiry 2027, register expiry 2025: FAILED/EXPIRED, alsoFound DOCUMENT_CONTRADICTS_REGISTER")]
    public void E24() => Certificate()
        .Recorded(record => record with { ExpiresOn = new(2025, 12, 14) })
        .Judged().Is(Indication.Failed, SubIndication.Expired, SubIndication.DocumentContradictsRegister);

    private static Case Bsi() => Certificate("FM 700001")
        .Printed(claim => claim with { CertificationBody = Read("BSI") })
        .Recorded(record => record with { CertificationBody = "BSI" })
        .Issuer(issuer => issuer with { Body = issuer.Body! with { Id = "bsi", Name = "BSI Assurance UK Limited", Brand = "BSI", Aliases = [] } });

    private static readonly RegistryRecord PreIssuedRecord = Listed with
    {
        Id = "r2", Status = CertificationStatus.NotYetValid, RawStatus = "Not yet valid", IssuedOn = new(2026, 9, 1), ValidFrom = new(2026, 11, 17), ExpiresOn = new(2029, 11, 16),
        Standards = [new("ISO 9001", "2015")],
    };

    private static Case PreIssued() => Certificate()
        .Printed(claim => claim with { IssuedOn = Read(new DateOnly(2026, 9, 1)), ValidFrom = Read(new DateOnly(2026, 11, 17)), ExpiresOn = Read(new DateOnly(2029, 11, 16)) })
        .Registers(Found(Register, PreIssuedRecord, Listed with { ValidFrom = new(2023, 11, 17), IssuedOn = new(2023, 11, 17), ExpiresOn = new(2026, 11, 16) }))
        .On(2026, 11, 10);

    private static Case Aerospace() => Certificate()
        .To("AS9100D").Named("AS9100", "aerospace quality", "iaqg")
        .Accredited(ByUkas with { Standards = ["AS9100"] })
        .Editions(new Edition("AS9100", "D", new(2016, 9, 20), null, null, null, null, Confirmed));

    private static Case Paper(DocumentKind kind, string words) => Nothing
        .Evident(evidence => evidence with { Document = Certificate().Evidence.Document })
        .Printed(claim => claim with { DocumentKind = Read(kind) with { Raw = words } });
}
