using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Sectors;
using CertVerify.Core.Claims;
using CertVerify.Core.Sources;
using CertVerify.Core.Tests.Verdicts;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Checks.Sectors;

public sealed class SchemeDatabaseTests
{
    private static readonly Source Database = new("scheme", "Scheme database", Coverage.CompleteAuthoritative, Today, FreshnessLimits.SchemeDatabase);
    private static readonly Source Issuers = new("own", "Issuer's register", Coverage.CompleteAuthoritative, Today) { Keeper = Keeper.CertificationBody };

    [Fact]
    public void A_certificate_that_the_schemes_database_lists_passes()
    {
        Automotive(Found(Database, Recorded())).Is(Outcome.Pass);
        Aerospace(Found(Database, Recorded())).Is(Outcome.Pass);
    }

    [Fact]
    public void A_certificate_that_is_missing_there_was_not_issued_under_the_scheme()
    {
        Automotive(Absent(Database)).Is(Outcome.Fail, SubIndication.NotIssuedAccordingToCb);
        Aerospace(Absent(Database)).Is(Outcome.Fail, SubIndication.NotIssuedAccordingToCb);
    }

    [Fact]
    public void A_database_that_is_down_says_nothing() => Automotive(Down(Database)).Is(Outcome.Unknown, SubIndication.TryLater);

    [Theory]
    [InlineData(7, Outcome.Fail)]
    [InlineData(8, Outcome.Unknown)]
    public void An_old_copy_of_the_database_accuses_nobody(int age, Outcome expected) =>
        Assert.Equal(expected, Automotive(Absent(Database with { AsOf = Today.AddDays(-age) })).Outcome);

    [Fact]
    public void A_database_that_was_not_asked_is_named()
    {
        var @case = Certificate().To("IATF 16949:2016").Named("IATF 16949", "automotive quality", "iatf").Registers()
            .Evident(evidence => evidence with { NotAsked = [new(Database, "notConnected")] });

        AutomotiveListed.Check.Ask(@case).Is(Outcome.Unknown, SubIndication.NoRegisterKnown, "Scheme database was not asked: this service has no connection to it.");
    }

    [Fact]
    public void A_suspension_there_is_not_overlooked_because_the_issuers_register_does_not_show_it() =>
        Automotive(Found(Issuers, Recorded()), Found(Database, Recorded() with { Status = CertificationStatus.Suspended })).Is(Outcome.Unknown, SubIndication.SourcesDisagree);

    [Fact]
    public void A_letter_of_conformance_is_no_certificate() => AutomotiveListed.Check
        .Ask(Certificate().To("IATF 16949:2016").Named("IATF 16949", "automotive quality", "iatf").Saying(Wording.LetterOfConformance))
        .Is(Outcome.Fail, SubIndication.NotACertification);

    [Theory]
    [InlineData("iatf:0612345", "usi:7QX4ZH", Outcome.Pass, "")]
    [InlineData("iatf:612345", "usi:7QX4ZH", Outcome.Warn, "seven-digit IATF number")]
    [InlineData("iatf:0612345", "", Outcome.Warn, "six-character identifier")]
    public void The_schemes_own_numbers_belong_on_the_document(string number, string site, Outcome expected, string said)
    {
        var answer = Automotive(number, site, Found(Database, Recorded()));

        Assert.Equal(expected, answer.Outcome);
        Assert.Contains(said, answer.Because.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Manufacture of brake discs", Outcome.Pass)]
    [InlineData("Machining of brake discs", Outcome.Pass)]
    [InlineData("Design and sales of brake discs", Outcome.Warn)]
    [InlineData("Brake discs", Outcome.Pass)]
    public void An_automotive_site_makes_parts(string scope, Outcome expected) => Assert.Equal(expected, Automotive(Found(Database, Recorded() with { Scope = scope })).Outcome);

    [Theory]
    [InlineData("Single site", 2, Outcome.Warn)]
    [InlineData("Single site", 1, Outcome.Pass)]
    [InlineData("Campus", 2, Outcome.Pass)]
    [InlineData(null, 2, Outcome.Pass)]
    public void The_certification_of_a_single_site_covers_no_second(string? structure, int sites, Outcome expected) => Assert.Equal(
        expected,
        Aerospace(Found(Database, Recorded() with { Structure = structure, Sites = [.. Enumerable.Range(1, sites).Select(site => new RegistrySite($"{site} Mill Lane, Tarnbeck"))] })).Outcome);

    [Fact]
    public void Other_certificates_are_not_asked()
    {
        AutomotiveListed.Check.Ask(Certificate()).Is(Outcome.NotApplicable);
        AerospaceListed.Check.Ask(Certificate()).Is(Outcome.NotApplicable);
        OwnSchemeListed.Check.Ask(Certificate()).Is(Outcome.NotApplicable);
    }

    [Fact]
    public void A_food_scheme_has_a_register_too() => OwnSchemeListed.Check
        .Ask(Certificate().To("FSSC 22000").Named("FSSC 22000", "food safety", "fssc").Registers(Found(Database, Recorded() with { Standards = [new("FSSC 22000", null)] })))
        .Is(Outcome.Pass);

    private static RegistryRecord Recorded() => Listed with { IssuedOn = new(2024, 12, 15) };

    private static Answer Automotive(params Lookup<IReadOnlyList<RegistryRecord>>[] registers) => Automotive("iatf:0612345", "usi:7QX4ZH", registers);

    private static Answer Automotive(string number, string site, params Lookup<IReadOnlyList<RegistryRecord>>[] registers) => AutomotiveListed.Check.Ask(
        Certificate().Registers(registers).To("IATF 16949:2016").Named("IATF 16949", "automotive quality", "iatf")
            .Printed(claim => claim with { Identifiers = [Read(number), Read(site)] }));

    private static Answer Aerospace(params Lookup<IReadOnlyList<RegistryRecord>>[] registers) =>
        AerospaceListed.Check.Ask(Certificate().Registers(registers).To("AS9100D").Named("AS9100", "aerospace quality", "iaqg"));
}
