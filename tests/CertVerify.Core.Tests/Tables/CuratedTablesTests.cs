using System.Diagnostics;
using System.Text.RegularExpressions;
using CertVerify.Core.Tables;

namespace CertVerify.Core.Tests.Tables;

public sealed class CuratedTablesTests
{
    private static readonly CuratedTables Tables = CuratedTables.Shipped;

    [Fact]
    public void Every_row_of_every_table_says_where_it_comes_from()
    {
        Provenance[] all =
        [
            .. Tables.AccreditationBodies.Select(row => row.Provenance), .. Tables.CertificationBodies.Select(row => row.Provenance),
            .. Tables.Accreditations.Select(row => row.Provenance), .. Tables.Standards.Select(row => row.Provenance),
            .. Tables.Editions.Select(row => row.Provenance), .. Tables.NumberShapes.Select(row => row.Provenance), .. Tables.AccreditationNumbers.Select(row => row.Provenance),
            .. Tables.LookAlikes.Select(row => row.Provenance), .. Tables.IafCodes.Select(row => row.Provenance),
            .. Tables.LegalForms.Select(row => row.Provenance), .. Tables.RegisterCoverages.Select(row => row.Provenance),
            .. Tables.Months.Select(row => row.Provenance), .. Tables.Adoptions.Select(row => row.Provenance),
            .. Tables.Countries.Select(row => row.Provenance),
        ];

        Assert.Equal(all.Length, Tables.Versions.Sum(version => version.Rows));
        Assert.All(all, provenance => Assert.True(provenance.Source.Length > 5 && provenance.CheckedOn.Year >= 2026));
        Assert.All(
            all.Where(provenance => provenance.Confirmed),
            provenance => Assert.NotEqual("general knowledge", provenance.Source));
    }

    [Fact]
    public void Fourteen_tables_ship_each_with_its_fingerprint()
    {
        Assert.Equal(14, Tables.Versions.Count);
        Assert.All(Tables.Versions, version => Assert.Matches("^[0-9a-f]{64}$", version.Sha256));
        Assert.All(Tables.Versions, version => Assert.True(version.Rows > 0));
    }

    [Fact]
    public void All_thirty_nine_sectors_are_there() =>
        Assert.Equal(Enumerable.Range(1, 39), Tables.IafCodes.Select(row => row.Code));

    [Fact]
    public void Every_superseding_edition_is_itself_in_the_table() =>
        Assert.All(
            Tables.Editions.Where(edition => edition.SupersededBy is not null),
            edition => Assert.Contains(
                Tables.Editions,
                other => $"{other.Designation}:{other.Year}" == edition.SupersededBy || other.Designation + other.Year == edition.SupersededBy));

    [Fact]
    public void Every_adoption_leads_to_a_standard_of_the_table() =>
        Assert.All(
            Tables.Adoptions.Where(row => row.Number is not null),
            row => Assert.Contains(Tables.Standards, standard => standard.Designation == row.Designation));

    [Fact]
    public void Every_standard_that_an_accreditation_covers_is_in_the_table() =>
        Assert.All(
            Tables.Accreditations.SelectMany(row => row.Standards).Concat(Tables.AccreditationBodies.SelectMany(row => row.SubScopes)).Distinct(),
            designation => Assert.NotNull(Tables.StandardNamed(designation)));

    [Fact]
    public void Every_shape_fits_its_example_and_not_an_empty_number() =>
        Assert.All(Tables.NumberShapes, shape =>
        {
            Assert.Matches(shape.Pattern, shape.Example);
            Assert.DoesNotMatch(shape.Pattern, "");
        });

    [Fact]
    public void Nothing_unconfirmed_is_called_never_accredited() =>
        Assert.DoesNotContain(Tables.Accreditations, row => row.Status == AccreditationStatus.NeverAccredited && !row.Provenance.Confirmed);

    [Fact]
    public void Every_body_is_found_by_its_own_name()
    {
        Assert.All(Tables.CertificationBodies, body => Assert.Equal(body.Id, Tables.IssuerNamed(body.Name).Body?.Id));
        Assert.All(Tables.AccreditationBodies, body => Assert.Equal(body.Id, Tables.AccreditorNamed(body.Id, new()).Body?.Id));
        Assert.All(Tables.AccreditationBodies, body => Assert.Equal(body.Id, Tables.AccreditorNamed(body.Name, new()).Body?.Id));
    }

    [Theory]
    [InlineData("BSI", "bsi")]
    [InlineData("SGS", "sgs")]
    [InlineData("TUV Rheinland Cert", "tuv-rheinland-cert-gmbh")]
    [InlineData("TÜV RHEINLAND CERT GMBH", "tuv-rheinland-cert-gmbh")]
    [InlineData("Bureau Veritas Certification", "bureau-veritas-certification")]
    [InlineData("SGS United Kingdom Limited", "sgs-united-kingdom-ltd")]
    [InlineData("DNV GL", "dnv")]
    public void A_body_is_found_by_brand_alias_and_without_its_legal_form(string name, string id) =>
        Assert.Equal(id, Tables.IssuerNamed(name).Body?.Id);

    [Theory]
    [InlineData("Northwind Assessment Registrars of Atlantis")]
    [InlineData("TÜV Rheinland Atlantis Ltd.")]
    [InlineData("SGS Atlantis Certification Ltd.")]
    [InlineData("Atlantis International Certification Services")]
    [InlineData("SGS (Cambodia) Limited")]
    [InlineData("BSI (Thailand)")]
    [InlineData("Northwind, BSI")]
    [InlineData("Northwind / SGS")]
    [InlineData("")]
    [InlineData("Certification")]
    public void A_body_that_only_resembles_another_is_not_taken_for_it(string name) => Assert.Null(Tables.IssuerNamed(name).Body);

    [Fact]
    public void A_brand_that_many_bear_is_the_one_that_the_text_names_in_full()
    {
        Assert.Null(Tables.IssuerNamed("Intertek").Body);
        Assert.Equal("intertek-certification-gmbh", Tables.IssuerNamed("Intertek", "issued by Intertek Certification GmbH").Body?.Id);
    }

    [Fact]
    public void An_unknown_issuer_is_not_taken_for_another_that_the_text_mentions() =>
        Assert.Null(Tables.IssuerNamed("Northwind Registrars", "a partner of SGS Belgium NV, www.sgs.com").Body);

    [Fact]
    public void A_self_styled_accreditor_is_found_before_any_real_one()
    {
        var evidence = Tables.AccreditorNamed("International Accreditation Council", new());

        Assert.NotNull(evidence.LookAlike);
        Assert.Null(evidence.Body);
    }

    [Theory]
    [InlineData("International Accreditation Service", "IAS")]
    [InlineData("UAF", "UAF")]
    public void A_real_accreditor_with_a_like_name_is_no_look_alike(string name, string id)
    {
        var evidence = Tables.AccreditorNamed(name, new());

        Assert.Equal(id, evidence.Body?.Id);
        Assert.Null(evidence.LookAlike);
    }

    [Theory]
    [InlineData("accredited by UKAS, no. 0000", "UKAS")]
    [InlineData("Deutsche Akkreditierungsstelle D-ZM-00000-01-00", "DAkkS")]
    [InlineData("see www.enac.es for details", "ENAC")]
    public void Accreditors_are_found_in_running_text(string text, string id) =>
        Assert.Equal([id], Tables.AccreditorsMentionedIn(text).Select(body => body.Id));

    [Theory]
    [InlineData("This certificate was issued by SGS Belgium NV, see www.sgs.com", "sgs-belgium-nv", "sgs")]
    [InlineData("property of TÜV NORD CERT and stays so", "tuv-nord-cert-gmbh")]
    [InlineData("the international certification services of a group")]
    public void Issuers_are_found_in_running_text(string text, params string[] ids) =>
        Assert.Equal(ids, Tables.BodiesMentionedIn(text).Select(body => body.Id));

    [Theory]
    [InlineData("Northwind Traders SAS, 75001 Paris")]
    [InlineData("Northwind Traders S.A.")]
    [InlineData("na adresu: ema street")]
    public void Words_that_are_acronyms_elsewhere_are_no_accreditors(string text) => Assert.Empty(Tables.AccreditorsMentionedIn(text));

    [Fact]
    public void A_mention_tells_its_place_and_how_the_body_is_named()
    {
        var mention = Assert.Single(Tables.MentionsOfAccreditors("under SAS rules"), found => found.Body.Id == "SAS");

        Assert.Equal((6, 3, MentionedBy.Acronym), (mention.Start, mention.Length, mention.By));
    }

    [Fact]
    public void A_lookup_takes_less_than_a_fifth_of_a_millisecond_once_warm()
    {
        string[] names = ["Bureau Veritas Certification Holding SAS", "Northwind International Certification Services Ltd.", "SGS United Kingdom Ltd"];
        foreach (var name in names.SelectMany(name => Enumerable.Repeat(name, 200)))
            Tables.IssuerNamed(name);

        var best = Enumerable.Range(0, 20).Min(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            foreach (var name in names)
                Tables.IssuerNamed(name);
            return Stopwatch.GetElapsedTime(start) / names.Length;
        });

        Assert.True(best < TimeSpan.FromMilliseconds(0.2), $"it took {best.TotalMilliseconds} ms");
    }

    [Fact]
    public void Standards_are_found_by_any_way_of_writing_them()
    {
        Assert.Equal("ISO 9001", Tables.StandardNamed("ISO9001")?.Designation);
        Assert.Equal("ISO/IEC 27001", Tables.StandardNamed("ISO 27001:2022")?.Designation);
        Assert.Equal("ISO 9001", Tables.StandardNamed("GB/T 19001-2016")?.Designation);
        Assert.Null(Tables.StandardNamed("ISO 1"));
    }

    [Fact]
    public void Editions_of_a_standard_are_all_found() =>
        Assert.Contains(Tables.EditionsOf("ISO 9001"), edition => edition is { Year: "2015", ValidUntil: not null });
}
