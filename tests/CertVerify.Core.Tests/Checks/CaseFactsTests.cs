using CertVerify.Core.Checks;
using CertVerify.Core.Claims;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks;

/// <summary>Where the paper, what was typed in and the register each say something, one of them goes first.</summary>
public sealed class CaseFactsTests
{
    private static readonly Case Bare = Nothing.Registers(Found(Register, Listed)) with { Claim = Nothing.Claim with { CertificateNumber = Field.Typed("NC 700001", "NC 700001") } };

    [Theory]
    [InlineData(DocumentKind.ManagementSystemCertificate, 1, false)]
    [InlineData(DocumentKind.ManagementSystemNotCovered, 1, false)]
    [InlineData(DocumentKind.Unknown, 1, false)]
    [InlineData(DocumentKind.ProductCertificate, 1, true)]
    [InlineData(DocumentKind.ProductCertificate, 0.7, true)]
    [InlineData(DocumentKind.ProductCertificate, 0.69, false)]
    public void A_document_is_another_paper_when_it_was_surely_read_as_one(DocumentKind kind, double confidence, bool isAnother)
    {
        Assert.Equal(isAnother, Certificate().Printed(claim => claim with { DocumentKind = Read(kind, confidence) }).IsAnotherPaper);
        Assert.False((Nothing with { Claim = Nothing.Claim with { DocumentKind = Read(kind, confidence) } }).IsAnotherPaper);
    }

    [Fact]
    public void The_paper_goes_before_what_was_typed_in()
    {
        var @case = Certificate("NC 1").Asking(new() { CertificateNumber = "NC 2", CertificationBody = "Sudland Register", Holder = new() { Name = "Brook Foods SA" } });
        var bare = @case with { Claim = Nothing.Claim };

        Assert.Equal(("NC 1", "Larkfield Castings Ltd", "Norland Certification"), (@case.Number, @case.HolderName, @case.IssuerName));
        Assert.Equal(("NC 2", "Brook Foods SA", "Sudland Register"), (bare.Number, bare.HolderName, bare.IssuerName));
        Assert.Equal((null, null, null), (Nothing.Number, Nothing.HolderName, Nothing.IssuerName));
    }

    [Fact]
    public void The_paper_goes_before_the_register_for_what_it_covers_and_when_it_began()
    {
        var @case = Certificate().Recorded(record => record with
        {
            Scope = "Forging", AccreditationBody = "DAkkS", IssuedOn = new(2025, 1, 1), ValidFrom = new(2025, 1, 2), Standards = [new("ISO 14001", "2015")],
        });

        Assert.Equal(("Casting and machining of aluminium pump housings", "UKAS"), (@case.Scope, @case.AccreditorName));
        Assert.Equal(("Forging", "DAkkS"), (@case.Printed(claim => claim with { Scope = null }).Scope, @case.Printed(claim => claim with { AccreditationBody = null }).AccreditorName));
        Assert.Equal([new("ISO 9001", "2015")], @case.Standards);
        Assert.Equal([new("ISO 14001", "2015")], @case.Printed(claim => claim with { Standards = [] }).Standards);
        Assert.Empty(Nothing.Standards);
        Assert.Null(Nothing.Scope);
    }

    [Fact]
    public void A_certificate_began_when_it_was_issued_or_took_effect_on_paper_or_as_registered()
    {
        var @case = Certificate()
            .Printed(claim => claim with { IssuedOn = Read(new DateOnly(2024, 1, 1)), ValidFrom = Read(new DateOnly(2024, 1, 2)) })
            .Recorded(record => record with { IssuedOn = new(2024, 1, 3), ValidFrom = new(2024, 1, 4) });
        var undated = @case.Printed(claim => claim with { IssuedOn = null, ValidFrom = null });

        Assert.Equal(new DateOnly(2024, 1, 1), @case.IssuedOn);
        Assert.Equal(new DateOnly(2024, 1, 2), @case.Printed(claim => claim with { IssuedOn = null }).IssuedOn);
        Assert.Equal(new DateOnly(2024, 1, 3), undated.IssuedOn);
        Assert.Equal(new DateOnly(2024, 1, 4), undated.Recorded(record => record with { IssuedOn = null }).IssuedOn);
        Assert.Equal(new DateOnly(2024, 1, 2), @case.ValidFrom);
        Assert.Equal(new DateOnly(2024, 1, 4), undated.ValidFrom);
        Assert.Null(Nothing.IssuedOn);
    }

    [Fact]
    public void The_register_goes_before_the_paper_for_when_it_ends()
    {
        var @case = Certificate().Recorded(record => record with { ExpiresOn = new(2027, 1, 1) });

        Assert.Equal(new DateOnly(2027, 1, 1), @case.ExpiresOn);
        Assert.Equal(new DateOnly(2027, 12, 14), @case.Recorded(record => record with { ExpiresOn = null }).ExpiresOn);
        Assert.Null(Nothing.ExpiresOn);
    }

    [Fact]
    public void The_issuer_is_called_as_our_table_calls_it_or_as_printed_or_as_registered()
    {
        var unknown = Certificate().Printed(claim => claim with { CertificationBody = Read("NORLAND CERT.") }).Issuer(issuer => issuer with { Body = null });

        Assert.Equal("Norland Certification", $"{Named(unknown.Issuer(issuer => Certificate().Evidence.Issuer))}");
        Assert.Equal("NORLAND CERT.", $"{Named(unknown.Recorded(record => record with { CertificationBody = "Norland" }))}");
        Assert.Equal("Norland Certification", $"{Named(Bare)}");
        Assert.Equal("the issuer", $"{Named(Nothing)}");
    }

    [Fact]
    public void Only_an_issuer_that_the_page_does_not_name_is_inferred()
    {
        Assert.True(Certificate().Printed(claim => claim with { CertificationBody = claim.CertificationBody! with { Inferred = Inference.FromDomain } }).IssuerIsInferred);
        Assert.False(Certificate().IssuerIsInferred);
        Assert.False(Nothing.IssuerIsInferred);
    }

    [Fact]
    public void The_accreditor_is_the_one_of_the_paper_or_the_one_the_register_names_among_those_of_the_issuer()
    {
        var silent = Certificate().Printed(claim => claim with { AccreditationBody = null })
            .Evident(evidence => evidence with { Accreditor = new() { AccreditorsOfIssuer = [Ukas with { Id = "ENAC", Name = "Entidad", Aliases = [] }, Ukas] } });

        Assert.Equal("UKAS", AccreditorOf(Certificate())?.Id);
        Assert.Equal("UKAS", AccreditorOf(silent)?.Id);
        Assert.Equal("ENAC", AccreditorOf(silent.Recorded(record => record with { AccreditationBody = "Entidad" }))?.Id);
        Assert.Null(AccreditorOf(silent.Recorded(record => record with { AccreditationBody = null })));
    }

    [Theory]
    [InlineData("UKAS")]
    [InlineData("United Kingdom Accreditation Service")]
    [InlineData("Ordnung")]
    [InlineData("U.K.A.S.")]
    [InlineData("Zweitname")]
    public void An_accreditor_is_called_by_any_of_its_names(string name)
    {
        var body = Ukas with { LocalName = "Ordnung", Aliases = ["Zweitname"] };

        Assert.True(body.IsCalled(name));
        Assert.False(body.IsCalled("ENAC"));
    }

    [Theory]
    [InlineData("Norland Certification")]
    [InlineData("Norland Assurance")]
    [InlineData("Nordic")]
    [InlineData("Printed Name")]
    public void An_issuer_is_called_by_any_of_its_names_and_by_the_one_printed(string name)
    {
        var @case = Certificate().Issuer(issuer => issuer with { Body = issuer.Body! with { Brand = "Nordic" } }).Printed(claim => claim with { CertificationBody = Read("Printed Name") });

        Assert.True(@case.IsIssuer(name));
        Assert.False(@case.IsIssuer("Sudland Register"));
        Assert.False(Nothing.IsIssuer(name));
    }

    [Theory]
    [InlineData("IATF 16949", "iatf", "IATF 16949")]
    [InlineData("AS9100", "iaqg", "AS9100")]
    [InlineData("ISO 9001", "iso", null)]
    public void A_scheme_of_its_own_is_the_automotive_or_the_aerospace_one(string designation, string scheme, string? own)
    {
        StandardRow Row(string name, string of) => new(name, name, "quality", true, of, [], Confirmed);
        var @case = Certificate().Printed(claim => claim with { Standards = [Read(new Standard("ISO 14001", "2015")), Read(new Standard(designation, null))] })
            .Evident(evidence => evidence with { Standards = [Row("OTHER 1", scheme), Row(designation, scheme)] });

        Assert.Equal(own, @case.OwnScheme?.Designation);
        Assert.Equal(designation, @case.SchemeOf(scheme)?.Designation);
        Assert.Null(@case.SchemeOf("fssc"));
    }

    [Fact]
    public void The_automotive_scheme_goes_before_the_aerospace_one()
    {
        var @case = Certificate().Printed(claim => claim with { Standards = [Read(new Standard("AS9100", "D")), Read(new Standard("IATF 16949", "2016"))] }).Evident(evidence => evidence with
        {
            Standards = [new("AS9100", "", "quality", true, "iaqg", [], Confirmed), new("IATF 16949", "", "quality", true, "iatf", [], Confirmed)],
        });

        Assert.Equal("IATF 16949", @case.OwnScheme?.Designation);
    }

    [Fact]
    public void Standards_are_confirmed_when_the_register_names_every_one_of_them()
    {
        var both = Certificate().Printed(claim => claim with { Standards = [.. claim.Standards, Read(new Standard("ISO 14001", "2015"))] });

        Assert.Equal(Assurance.Confirmed, Certificate().AssuranceOfStandards);
        Assert.Equal(Assurance.Claimed, both.AssuranceOfStandards);
        Assert.Equal(Assurance.Confirmed, both.Recorded(record => record with { Standards = [new("ISO 14001", "2015"), new("ISO 9001", "2015")] }).AssuranceOfStandards);
        Assert.Equal(Assurance.Claimed, Certificate().Recorded(record => record with { Standards = [] }).AssuranceOfStandards);
        Assert.Equal(Assurance.Claimed, Certificate().Registers().AssuranceOfStandards);
    }

    [Fact]
    public void It_can_be_relied_on_until_it_expires_or_the_first_of_its_editions_ends()
    {
        var @case = Certificate().Valid(new(2026, 1, 1), new(2029, 12, 31))
            .Printed(claim => claim with { Standards = [.. claim.Standards, Read(new Standard("ISO 14001", "2015")), Read(new Standard("ISO 45001", "2018"))] })
            .Editions(Iso9001In2015, Iso9001In2015 with { Designation = "ISO 14001", ValidUntil = new(2029, 5, 1) }, Iso9001In2015 with { Designation = "ISO 45001", ValidUntil = null });

        Assert.Equal(new DateOnly(2029, 5, 1), @case.EditionEnds);
        Assert.Equal(new DateOnly(2029, 5, 1), @case.EffectiveUntil);
        Assert.Equal(new DateOnly(2028, 12, 31), @case.Valid(new(2026, 1, 1), new(2028, 12, 31)).EffectiveUntil);
        Assert.Null(@case.Valid(new(2026, 1, 1), null).EffectiveUntil);
        Assert.Null(@case.Editions(Iso9001In2015 with { Provenance = Unconfirmed }).EditionEnds);
        Assert.Equal(new DateOnly(2029, 12, 31), @case.Editions().EffectiveUntil);
    }

    [Fact]
    public void What_is_missing_was_not_read_from_a_document_or_not_told_by_a_register()
    {
        Assert.Equal(SubIndication.LowExtractionConfidence, Certificate().WhyMissing);
        Assert.Equal(SubIndication.NoRegisterRecord, Nothing.WhyMissing);
    }

    private static Core.Sentences.Sentence Named(Case @case) => CaseFacts.get_Issuer(@case);

    private static AccreditationBody? AccreditorOf(Case @case) => CaseFacts.get_Accreditor(@case);
}
