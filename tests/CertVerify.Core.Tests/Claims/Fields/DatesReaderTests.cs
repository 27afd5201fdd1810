namespace CertVerify.Core.Tests.Claims.Fields;

public class DatesReaderTests
{
    [Fact]
    public void A_label_above_its_date_counts_in_its_own_column()
    {
        var claim = Read.Lines(
            "First issue date          Current issue date          Expiry date",
            "2021-02-27                2024-02-27                  2027-02-26");

        Assert.Equal(new DateOnly(2021, 2, 27), claim.OriginallyIssuedOn?.Value);
        Assert.Equal(new DateOnly(2024, 2, 27), claim.IssuedOn?.Value);
        Assert.Equal(new DateOnly(2027, 2, 26), claim.ExpiresOn?.Value);
    }

    [Theory]
    [InlineData("October 2, 2024 through October 1, 2027")]
    [InlineData("Valid: 02.10.2024 - 01.10.2027")]
    [InlineData("Gültig vom 2. Oktober 2024 bis 1. Oktober 2027")]
    [InlineData("Período de validade: 02/10/2024 a 01/10/2027")]
    public void A_period_gives_its_two_ends(string line)
    {
        var claim = Read.Lines(line);

        Assert.Equal(new DateOnly(2024, 10, 2), claim.ValidFrom?.Value);
        Assert.Equal(new DateOnly(2027, 10, 1), claim.ExpiresOn?.Value);
    }

    [Fact]
    public async Task A_line_made_to_be_matched_for_ever_is_read_like_any_other()
    {
        var dashes = new string('-', 10_000);

        var claim = await Task.Run(() => Read.Lines($"Accreditation No {dashes}1{dashes}abcdefgh ijklmnop 14.05.2022", "Expiry date: 12/28/2027")).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(new DateOnly(2027, 12, 28), claim.ExpiresOn?.Value);
    }

    [Fact]
    public void Surveillance_dates_are_no_date_of_the_certificate()
    {
        var claim = Read.Lines("1st Surveillance Due: 23.06.2025", "2nd Surveillance Due: 23.06.2026");

        Assert.Null(claim.ExpiresOn);
        Assert.Null(claim.IssuedOn);
    }

    [Fact]
    public void A_three_year_cycle_settles_whether_the_day_comes_first()
    {
        var claim = Read.Lines("Issue date: 07/03/2025", "Expiry date: 06/03/2028");

        Assert.Equal(new DateOnly(2025, 3, 7), claim.IssuedOn?.Value);
        Assert.Equal(new DateOnly(2028, 3, 6), claim.ExpiresOn?.Value);
    }

    [Fact]
    public void An_unambiguous_date_settles_the_order_of_the_others()
    {
        var claim = Read.Lines("Issue date: 03/04/2025", "Expiry date: 12/28/2027");

        Assert.Equal(new DateOnly(2025, 3, 4), claim.IssuedOn?.Value);
    }

    [Fact]
    public void A_date_that_is_the_same_both_ways_settles_no_order()
    {
        var claim = Read.Lines("Issue date: 12/12/2023", "Expiry date: 12/11/2026");

        Assert.Equal(new DateOnly(2026, 12, 11), claim.ExpiresOn?.Value);
    }

    [Fact]
    public void A_date_that_is_the_same_both_ways_leaves_another_in_doubt() =>
        Assert.Equal([new DateOnly(2026, 10, 5)], Read.Lines("Issue date: 12/12/2023", "Expiry date: 10/05/2026").ExpiresOn?.Alternatives);

    [Theory]
    [InlineData("Valid: 4 January 2021 – 19 Dec")]
    [InlineData("Valid: 4 January 2021 –")]
    public void A_period_of_which_the_last_day_cannot_be_read_does_not_end_on_its_first(string line)
    {
        var claim = Read.Lines(line);

        Assert.Equal(new DateOnly(2021, 1, 4), claim.ValidFrom?.Value);
        Assert.Null(claim.ExpiresOn);
    }

    [Fact]
    public void The_first_day_is_not_the_day_of_issue_where_another_day_stands_under_a_label_nobody_knows()
    {
        var claim = Read.Lines("Initial certification date:   12 February 2021", "Day of the quorum:   24 February 2021", "Expiry date:   23 February 2024");

        Assert.Equal(new DateOnly(2021, 2, 12), claim.OriginallyIssuedOn?.Value);
        Assert.Null(claim.IssuedOn);
    }

    [Fact]
    public void A_date_that_can_be_read_both_ways_keeps_both()
    {
        var expiry = Read.Lines("Expiry date: 03/04/2027").ExpiresOn!;

        Assert.Equal(new DateOnly(2027, 4, 3), expiry.Value);
        Assert.Equal([new DateOnly(2027, 3, 4)], expiry.Alternatives);
        Assert.True(expiry.Confidence < 0.9);
    }

    [Fact]
    public void With_a_date_of_issue_printed_too_the_day_of_certification_begins_the_cycle()
    {
        var claim = Read.Lines("Date of revision          2022-04-12", "Date of certification     2020-04-30", "Valid until               2023-04-29");

        Assert.Equal(new DateOnly(2022, 4, 12), claim.IssuedOn?.Value);
        Assert.Equal(new DateOnly(2020, 4, 30), claim.ValidFrom?.Value);
        Assert.Equal(new DateOnly(2023, 4, 29), claim.ExpiresOn?.Value);
    }
}
