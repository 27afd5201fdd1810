using CertVerify.Core.Tables;
using CertVerify.Core.Tables.Revisions;

namespace CertVerify.Core.Tests.Tables.Revisions;

public sealed class ProposalTests
{
    private const string Bodies = "# kind: certificationBodies\n# accreditationBody: ZZAS\n# source: https://www.zzas.example/list\n# asOf: 2026-11-20\n";
    private const string Sanctions = "# kind: sanctions\n# accreditationBody: ZZAS\n# source: https://www.zzas.example/sanctions\n# asOf: 2026-11-20\n";
    private const string Signatories = "# kind: signatories\n# source: https://www.arrangement.example/signatories\n# asOf: 2026-11-20\n";
    private static readonly DateOnly AsOf = new(2026, 11, 20);

    [Fact]
    public void A_body_on_its_accreditors_list_becomes_confirmed_as_accredited()
    {
        var tables = Lists.Tables.Revised(Lists.Propose(Bodies + "name,number,standards\nQuillmark Certification Limited,ZZ 011,ISO 9001\n"));

        var row = Assert.Single(tables.AccreditationsOf("quillmark", "ZZAS"));
        Assert.Equal(("ZZ 011", true, AsOf), (row.Number, row.Provenance.Confirmed, row.Provenance.CheckedOn));
        Assert.Equal(["ISO 9001"], row.Standards);
    }

    [Fact]
    public void The_difference_names_each_field_before_and_after()
    {
        var change = Assert.Single(Lists.Propose(Bodies + "name,number,standards\nQuillmark Certification Ltd,ZZ 999,ISO 9001\n").Changes);

        Assert.Equal(("accreditations", "quillmark, ZZAS", RowChangeKind.Changed), (change.Table, change.Key, change.Kind));
        Assert.Contains(new FieldChange("number", "ZZ 011", "ZZ 999"), change.Fields);
        Assert.Contains(new FieldChange("standards", "ISO 9001; ISO 14001", "ISO 9001"), change.Fields);
        Assert.Contains(new FieldChange("provenance", "unconfirmed", "confirmed"), change.Fields);
    }

    [Fact]
    public void A_body_that_the_tables_do_not_know_is_added_and_then_known_by_its_name()
    {
        var revision = Lists.Propose(Bodies + "name,number\nHollowfen Assurance Ltd,ZZ 020\n");

        Assert.All(revision.Changes, change => Assert.Equal(RowChangeKind.Added, change.Kind));
        Assert.Equal("ZZ 020", Assert.Single(Lists.Tables.Revised(revision).IssuerNamed("Hollowfen Assurance Limited").Accreditations).Number);
    }

    [Fact]
    public void A_name_that_is_not_known_under_a_known_domain_is_a_new_body_and_a_doubt() =>
        Assert.Contains("quillmark", Assert.Single(Lists.Propose(Bodies + "name,website\nQM Services Ltd,www.quillmark.example\n").Doubts), StringComparison.Ordinal);

    [Fact]
    public void Who_is_missing_from_a_complete_list_was_accredited_until_the_day_before_and_is_not_called_withdrawn()
    {
        var revision = Lists.Propose(Bodies + "# complete: yes\nname\nQuillmark Certification Ltd\n");
        var tables = Lists.Tables.Revised(revision);

        var row = Assert.Single(tables.AccreditationsOf("tarnstone", "ZZAS"));
        Assert.Equal((AccreditationStatus.Accredited, AsOf.AddDays(-1)), (row.Status, row.Until!.Value));
        Assert.Contains(revision.Changes, change => change is { Key: "tarnstone, ZZAS", Kind: RowChangeKind.Ended });
        Assert.True(tables.AccreditorWithId("ZZAS")!.ListsAllItsBodies);
    }

    [Fact]
    public void Who_is_missing_from_a_list_that_is_not_complete_stays_as_it_was() =>
        Assert.DoesNotContain(Lists.Propose(Bodies + "name\nQuillmark Certification Ltd\n").Changes, change => change.Key.StartsWith("tarnstone", StringComparison.Ordinal));

    [Fact]
    public void A_complete_list_of_an_accreditor_says_nothing_of_its_own_recognition()
    {
        var body = Lists.Tables.Revised(Lists.Propose(Bodies.Replace("ZZAS", "ZZBO", StringComparison.Ordinal) + "# complete: yes\nname\nQuillmark Certification Ltd\n")).AccreditorWithId("ZZBO")!;

        Assert.False(body.Provenance.Confirmed);
        Assert.True(body.ListProvenance!.Confirmed);
    }

    [Fact]
    public void A_suspension_holds_for_the_whole_accreditation_when_it_names_no_standard()
    {
        var row = Assert.Single(Sanctioned("name,status,date of suspension\nQuillmark Certification Ltd,Suspended,2026-10-05\n"));

        Assert.Equal((AccreditationStatus.Suspended, new DateOnly(2026, 10, 5), true), (row.Status, row.StatusSince!.Value, row.Provenance.Confirmed));
    }

    [Fact]
    public void A_suspension_for_one_standard_leaves_the_others_in_force()
    {
        var rows = Sanctioned("name,status,date,scope\nQuillmark Certification Ltd,Suspended,2026-10-05,ISO 14001\n");

        Assert.Equal(
            [("ISO 9001", AccreditationStatus.Accredited), ("ISO 14001", AccreditationStatus.Suspended)],
            rows.Select(row => (Assert.Single(row.Standards), row.Status)));
    }

    [Fact]
    public void A_reinstatement_ends_a_suspension()
    {
        var suspended = Lists.Tables.Revised(Lists.Propose(Sanctions + "name,status,date\nQuillmark Certification Ltd,Suspended,2026-10-05\n"));

        var rows = suspended.Revised(Lists.Propose(suspended, Sanctions + "name,status\nQuillmark Certification Ltd,Reinstated\n")).AccreditationsOf("quillmark", "ZZAS");

        Assert.Equal((AccreditationStatus.Accredited, null), (Assert.Single(rows).Status, rows[0].StatusSince));
    }

    [Fact]
    public void A_sanction_against_a_body_that_is_only_alike_touches_nobody()
    {
        var revision = Lists.Propose(Sanctions + "name,status,date\nQuillmark Certification Services Ltd,Withdrawn,2026-10-05\n");

        Assert.Empty(revision.Changes);
        Assert.Contains("left out", Assert.Single(revision.Doubts), StringComparison.Ordinal);
    }

    [Fact]
    public void A_signatory_becomes_confirmed_with_its_dates()
    {
        var body = Lists.Tables.Revised(Lists.Propose(Signatories + "acronym,name,signatory since,sub scopes\nZZBO,Zedland Board of Accreditation,2019-05-01,ISO 9001\n")).AccreditorWithId("ZZBO")!;

        Assert.Equal((Recognition.Signatory, new DateOnly(2019, 5, 1), true), (body.Recognition, body.RecognisedFrom!.Value, body.Provenance.Confirmed));
        Assert.Equal(["ISO 9001"], body.SubScopes);
    }

    [Fact]
    public void A_signatory_missing_from_a_complete_list_is_ended_only_while_every_name_on_it_is_known()
    {
        var everybodyElse = string.Concat(Lists.Tables.AccreditationBodies.Where(body => body.Recognition is Recognition.Signatory && body.Id != "ZZBO")
            .Select(body => $"{body.Id},\"{body.Name}\"\n"));

        var known = Lists.Propose(Signatories + "# complete: yes\nid,name\n" + everybodyElse);
        var withStranger = Lists.Propose(Signatories + "# complete: yes\nid,name,acronym\n" + everybodyElse.Replace("\n", ",\n", StringComparison.Ordinal) + ",Accreditation Board of Farland,XQAB\n");

        Assert.Contains(known.Changes, change => change is { Key: "ZZBO", Kind: RowChangeKind.Ended });
        Assert.DoesNotContain(withStranger.Changes, change => change.Kind is RowChangeKind.Ended);
        Assert.Contains(withStranger.Doubts, doubt => doubt.Contains("ZZBO", StringComparison.Ordinal));
    }

    [Fact]
    public void The_arrangements_own_sanction_ends_recognition_the_day_before_it_begins()
    {
        var list = "# kind: sanctions\n# source: a notice\n# asOf: 2026-11-20\nid,status,date,reason\nZZAS,Terminated,2026-11-01,membership obligations\n";

        var body = Lists.Tables.Revised(Lists.Propose(list)).AccreditorWithId("ZZAS")!;

        Assert.Equal((Recognition.Terminated, new DateOnly(2026, 10, 31), "membership obligations"), (body.Recognition, body.RecognisedUntil!.Value, body.Standing));
    }

    [Fact]
    public void The_same_list_over_the_same_tables_is_the_same_proposal_and_over_others_another()
    {
        const string List = Bodies + "name,number\nHollowfen Assurance Ltd,ZZ 020\n";
        var once = Lists.Propose(List);

        Assert.Equal(once.Id, Lists.Propose(List).Id);
        Assert.NotEqual(once.Id, Lists.Propose(Lists.Tables.Revised(once), List).Id);
    }

    [Fact]
    public void A_revision_changes_the_versions_of_the_tables_it_touches_and_is_named_beside_them()
    {
        var revision = Lists.Propose(Bodies + "name,number\nHollowfen Assurance Ltd,ZZ 020\n");
        var revised = Lists.Tables.Revised(revision);

        Assert.Equal(["accreditations", "certification_bodies", $"revision {revision.Id}"], revised.Versions.Except(Lists.Tables.Versions).Select(version => version.Name));
    }

    [Fact]
    public void A_list_that_says_what_the_tables_say_changes_nothing()
    {
        const string List = Bodies + "name,number,standards,since\nTarnstone Registrars Ltd,ZZ 012,ISO 9001,2015-01-01\n";

        Assert.Empty(Lists.Propose(List).Changes);
    }

    [Fact]
    public void A_list_of_an_accreditor_that_is_not_known_is_refused()
    {
        var (revision, faults) = Proposal.Of(Lists.Tables, Lists.Read(Bodies.Replace("ZZAS", "XQAB", StringComparison.Ordinal) + "name\nQuillmark\n"));

        Assert.Null(revision);
        Assert.Contains("XQAB", Assert.Single(faults).Because, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Accreditation> Sanctioned(string rows) =>
        Lists.Tables.Revised(Lists.Propose(Sanctions + rows)).AccreditationsOf("quillmark", "ZZAS");
}
