using CertVerify.Core.Checks;
using CertVerify.Core.Monitoring;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using CertVerify.Core.Tests.Checks;
using CertVerify.Core.Verdicts;
using static CertVerify.Core.Tests.Checks.Given;

namespace CertVerify.Core.Tests.Monitoring;

/// <summary>What is told when a certificate is verified again: CV-MON-01 to 10.</summary>
public sealed class WatchingTests
{
    private static readonly Case Sound = Certificate()
        .Editions(Iso9001In2015 with { ValidUntil = null }).Registers(Found(Register with { AsOf = Today }, Listed));

    [Fact]
    public void The_same_again_tells_nothing_and_is_linked_to_the_one_before()
    {
        var watched = Watched.With(Sound).Then(Later(Sound, 30));

        Assert.Empty(watched.Events);
        Assert.Equal((2, "v2"), (watched.Certificate.Run, watched.Certificate.VerificationId));
        Assert.True(watched.Certificate.DueAt > Watched.Noon(Today.AddDays(59)));
    }

    [Theory]
    [InlineData(CertificationStatus.Suspended, Severity.High)]
    [InlineData(CertificationStatus.Withdrawn, Severity.High)]
    [InlineData(CertificationStatus.Cancelled, Severity.High)]
    [InlineData(CertificationStatus.AwaitingSurveillance, Severity.Warning)]
    public void MON_01_another_status_is_told_with_its_weight(CertificationStatus status, Severity severity)
    {
        var told = Watched.With(Sound).Then(Later(Sound, 30).Recorded(record => record with { Status = status })).The("CV-MON-01");

        Assert.Equal((severity, "active"), (told.Severity, told.Before));
        Assert.Contains("Example index", told.Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void MON_01_a_reinstatement_is_good_news()
    {
        var watched = Watched.With(Sound.Recorded(record => record with { Status = CertificationStatus.Suspended })).Then(Later(Sound, 7));

        Assert.Equal((Severity.Info, "suspended", "active"), (watched.The("CV-MON-01").Severity, watched.The("CV-MON-01").Before, watched.The("CV-MON-01").After));
        Assert.Equal(Severity.Info, watched.The("CV-MON-02").Severity);
    }

    [Fact]
    public void MON_01_an_outage_is_no_change_and_what_changed_behind_it_is_told_once()
    {
        var down = Watched.With(Sound).Then(Later(Sound, 7).Registers(Down(Register)));
        Assert.DoesNotContain("CV-MON-01", down.Codes);
        Assert.DoesNotContain("CV-MON-07", down.Codes);

        var back = down.Then(Later(Sound, 8).Recorded(record => record with { Status = CertificationStatus.Suspended }));
        Assert.Equal("active", back.The("CV-MON-01").Before);
        Assert.DoesNotContain("CV-MON-01", back.Then(Later(Sound, 9).Recorded(record => record with { Status = CertificationStatus.Suspended })).Codes);
    }

    [Fact]
    public void MON_02_a_verdict_is_told_by_its_direction_and_an_outage_lightly()
    {
        var failed = Watched.With(Sound).Then(Later(Sound, 30).Recorded(record => record with { Status = CertificationStatus.Withdrawn })).The("CV-MON-02");
        Assert.Equal((Severity.High, "passed", "failed: withdrawn"), (failed.Severity, failed.Before, failed.After));

        Assert.Equal(Severity.Info, Watched.With(Sound).Then(Later(Sound, 30).Registers(Down(Register))).The("CV-MON-02").Severity);
    }

    [Fact]
    public void MON_03_each_milestone_of_the_end_is_told_once_on_its_day_and_ever_more_urgently()
    {
        var last = Listed.ExpiresOn!.Value;
        var watched = Watched.With(Sound);
        var told = new List<(int Left, Severity Severity)>();
        for (var left = 100; left >= 0; left--)
        {
            watched = watched.Then(Sound with { Day = last.AddDays(-left), Evidence = Fresh(Sound, last.AddDays(-left)) });
            told.AddRange(watched.Events.Where(one => one.Code == "CV-MON-03").Select(one => (left, one.Severity)));
        }

        Assert.Equal([(90, Severity.Info), (60, Severity.Info), (30, Severity.Warning), (7, Severity.High), (0, Severity.High)], told);
    }

    [Fact]
    public void MON_03_who_comes_late_is_told_the_nearest_milestone_only()
    {
        var watched = Watched.With(Sound.Valid(new(2023, 12, 1), Today.AddDays(20)));

        Assert.Contains("in 20 days", watched.The("CV-MON-03").Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void MON_03_a_milestone_makes_a_certificate_due_on_its_day()
    {
        var due = Watched.With(Sound.Valid(new(2024, 1, 1), Today.AddDays(95))).Certificate.DueAt!.Value;

        Assert.Equal(Today.AddDays(5), DateOnly.FromDateTime(due.UtcDateTime));
    }

    [Fact]
    public void MON_04_a_narrower_scope_weighs_more_than_another_wording()
    {
        var narrower = Watched.With(Sound).Then(Later(Sound, 30).Recorded(record => record with { Scope = "Casting of aluminium pump housings" })).The("CV-MON-04");
        Assert.Equal(Severity.High, narrower.Severity);
        Assert.Contains("machining", narrower.Because.ToString(), StringComparison.OrdinalIgnoreCase);

        var reworded = Watched.With(Sound).Then(Later(Sound, 30).Recorded(record => record with { Scope = "Casting and machining of pump housings in aluminium" }));
        Assert.All(reworded.Events.Where(one => one.Code == "CV-MON-04"), one => Assert.Equal(Severity.Info, one.Severity));
    }

    [Fact]
    public void MON_04_another_holder_address_or_standard_is_told_and_another_case_or_blank_is_not()
    {
        Assert.Equal(Severity.High, Watched.With(Sound).Then(Later(Sound, 30).Recorded(record => record with { HolderName = "Ashcombe Foundry GmbH" })).The("CV-MON-04").Severity);
        Assert.Single(Watched.With(Sound).Then(Later(Sound, 30).Recorded(record => record with { HolderAddress = "1 Dock Road, Hull HU1 1AA, United Kingdom" })).Events, one => one.Code == "CV-MON-04");
        Assert.Equal(Severity.High, Watched.With(Sound).Then(Later(Sound, 30).Recorded(record => record with { Standards = [new("ISO 14001", "2015")] })).The("CV-MON-04").Severity);
        Assert.DoesNotContain("CV-MON-04", Watched.With(Sound).Then(Later(Sound, 30).Recorded(record => record with { HolderName = "LARKFIELD CASTINGS LTD." })).Codes);
    }

    [Fact]
    public void MON_05_an_accreditation_or_a_recognition_that_ends_is_told_and_so_is_its_return()
    {
        var withdrawn = ByUkas with { Status = AccreditationStatus.Withdrawn, StatusSince = Today };
        var watched = Watched.With(Sound).Then(Later(Sound, 30).Accredited(withdrawn));
        Assert.Equal((Severity.High, "accredited", "withdrawn"), (watched.The("CV-MON-05").Severity, watched.The("CV-MON-05").Before, watched.The("CV-MON-05").After));
        Assert.DoesNotContain("CV-MON-05", watched.Then(Later(Sound, 31).Accredited(withdrawn)).Codes);
        Assert.Equal(Severity.Info, watched.Then(Later(Sound, 31)).The("CV-MON-05").Severity);

        var ended = Ukas with { Recognition = Recognition.Suspended, RecognisedUntil = Today };
        Assert.Contains("recognition", Watched.With(Sound).Then(Later(Sound, 30).Accreditor(ended)).The("CV-MON-05").Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void MON_05_a_suspension_that_begins_later_is_told_when_it_begins()
    {
        var announced = ByUkas with { Status = AccreditationStatus.Suspended, StatusSince = Today.AddDays(10) };
        var watched = Watched.With(Sound).Then(Later(Sound, 5).Accredited(announced));
        Assert.DoesNotContain("CV-MON-05", watched.Codes);

        Assert.Contains("CV-MON-05", watched.Then(Later(Sound, 10).Accredited(announced)).Codes);
    }

    [Theory]
    [InlineData(365, true)]
    [InlineData(367, false)]
    [InlineData(0, true)]
    public void MON_06_an_edition_that_ends_is_told_from_twelve_months_before(int daysLeft, bool told)
    {
        var @case = Sound.Editions(Iso9001In2015 with { ValidUntil = Today.AddDays(daysLeft) });

        Assert.Equal(told, Watched.With(@case).Codes.Contains("CV-MON-06"));
        Assert.DoesNotContain("CV-MON-06", Watched.With(@case).Then(@case).Codes);
    }

    [Fact]
    public void MON_07_a_record_that_is_gone_is_told_once_with_its_last_status_and_is_no_withdrawal()
    {
        var gone = Watched.With(Sound).Then(Later(Sound, 30).Registers(Absent(Register with { AsOf = Today.AddDays(30) })));

        var told = gone.The("CV-MON-07");
        Assert.Equal((Severity.High, "active"), (told.Severity, told.Before));
        Assert.DoesNotContain("withdrawn", told.Because.ToString(), StringComparison.Ordinal);
        Assert.Equal((Indication.Indeterminate, SubIndication.NoRegisterRecord), (gone.Certificate.Verdict.Indication, gone.Certificate.Verdict.SubIndication));
        Assert.DoesNotContain("CV-MON-07", gone.Then(Later(Sound, 37).Registers(Absent(Register with { AsOf = Today.AddDays(37) }))).Codes);
    }

    [Fact]
    public void MON_08_a_source_that_is_down_for_longer_than_its_answers_hold_is_told_once_a_week_for_all_certificates()
    {
        var one = Watched.With(Sound).Then(Later(Sound, 30).Registers(Down(Register)));
        Assert.DoesNotContain("CV-MON-08", one.Codes);

        var late = Later(Sound, 31).Registers(Down(Register));
        var told = one.Then(late).The("CV-MON-08");
        var other = Watched.With(Certificate("NC 700002")).Then(late).The("CV-MON-08");
        Assert.Null(told.CertificateId);
        Assert.Equal(told.Id, other.Id);
    }

    [Fact]
    public void MON_09_a_later_certificate_of_the_holder_is_linked_also_after_a_change_of_issuer()
    {
        var renewed = Listed with { Id = "r2", CertificateNumber = "NC 700099", IssuedOn = new(2026, 11, 1), ValidFrom = new(2026, 11, 1), ExpiresOn = new(2029, 10, 31) };
        var watched = Watched.With(Sound).Then(Later(Sound, 30).Registers(Found(Register with { AsOf = Today }, Listed, renewed)));
        Assert.Equal(("NC 700001", "NC 700099"), (watched.The("CV-MON-09").Before, watched.The("CV-MON-09").After));

        var moved = renewed with { CertificateNumber = "SB-1", CertificationBody = "Southby Assurance" };
        var transferred = Watched.With(Sound).Then(Later(Sound, 30).Registers(Found(Register with { AsOf = Today }, Listed, moved)));
        Assert.Contains("another body", transferred.The("CV-MON-09").Because.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void MON_10_a_changed_table_tells_what_it_changed_and_has_the_certificate_looked_up_at_once()
    {
        var changed = Sound.Evident(evidence => evidence with { Tables = [new("accreditations", 9, "new")] }).Accredited(ByUkas with { Status = AccreditationStatus.NeverAccredited });

        var watched = Watched.With(Sound).Then(changed, RunReason.RulesChanged, Today.AddDays(3));

        Assert.Contains("accreditations", watched.The("CV-MON-10").Because.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("CV-MON-02", watched.Codes);
        Assert.Equal(Watched.Noon(Today.AddDays(3)), watched.Certificate.DueAt);
    }

    [Fact]
    public void The_same_run_done_twice_tells_the_same_events_under_the_same_ids()
    {
        var suspended = Later(Sound, 30).Recorded(record => record with { Status = CertificationStatus.Suspended });

        Assert.Equal(Watched.With(Sound).Then(suspended).Events.Select(one => one.Id), Watched.With(Sound).Then(suspended).Events.Select(one => one.Id));
        Assert.Equal(2, Watched.With(Sound).Then(suspended).Events.DistinctBy(one => one.Id).Count());
    }

    [Fact]
    public void The_same_question_is_watched_once_and_another_need_or_tenant_is_another()
    {
        Assert.Equal(Id(Sound), Id(Later(Sound, 30)));
        Assert.Equal(Id(Sound), Id(Sound.Printed(claim => claim with { CertificateNumber = Read("nc-700001"), CertificationBody = Read("NORLAND CERTIFICATION") })));
        Assert.NotEqual(Id(Sound), Id(Sound.Needing(new() { Product = "castings" })));
        Assert.NotEqual(Id(Sound), Id(Sound.Printed(claim => claim with { CertificateNumber = Read("NC 700002") })));
        Assert.NotEqual(Id(Sound), Watching.IdOf("another", Sound.Inquiry, Sound.Claim, ""));
    }

    private static string Id(Case @case) => Watching.IdOf("local", @case.Inquiry, @case.Claim, "");

    private static Case Later(Case @case, int days) => @case with { Day = @case.Day.AddDays(days), Evidence = Fresh(@case, @case.Day.AddDays(days)) };

    /// <summary>The registers, as they answer on a later day.</summary>
    private static Evidence Fresh(Case @case, DateOnly day) => @case.Evidence with
    {
        Registers = [.. @case.Evidence.Registers.Select(lookup => lookup with { Source = lookup.Source with { AsOf = day } })],
    };
}
