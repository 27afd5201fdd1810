using System.Text;
using CertVerify.Core.Reports.Exchange;

namespace CertVerify.Core.Tests.Reports;

/// <summary>Calendars as RFC 5545 writes them, read back by its rules.</summary>
public sealed class CalendarTests
{
    private static readonly CalendarDay Day = new("0b9d", new(2028, 2, 29), "ISO 9001:2015, Tarnbeck: last day", "No. 1", new(2026, 11, 22, 9, 30, 0, TimeSpan.FromHours(1)), "http://127.0.0.1/v/a");

    [Fact]
    public void A_day_is_a_whole_day_that_blocks_nothing()
    {
        var lines = Lines(Calendar.Of("Mine", "en", [Day]));

        Assert.Equal(("BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR"), (lines[0], lines[1], lines[^1]));
        Assert.Contains("UID:0b9d@certverify", lines);
        Assert.Contains("DTSTAMP:20261122T083000Z", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20280229", lines);
        Assert.Contains("DTEND;VALUE=DATE:20280301", lines);
        Assert.Contains("TRANSP:TRANSPARENT", lines);
        Assert.Contains("URL:http://127.0.0.1/v/a", lines);
    }

    [Fact]
    public void It_is_the_same_thing_when_its_day_moves()
    {
        var moved = Lines(Calendar.Of("Mine", "en", [Day with { Day = new(2029, 1, 1) }]));

        Assert.Equal(Lines(Calendar.Of("Mine", "en", [Day])).Single(line => line.StartsWith("UID", StringComparison.Ordinal)), moved.Single(line => line.StartsWith("UID", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("a; b, c \\ d", @"a\; b\, c \\ d")]
    [InlineData("one\r\ntwo\nthree", @"one\ntwo\nthree")]
    [InlineData("bell\a and nul\0", "bell and nul")]
    [InlineData("END:VEVENT\r\nBEGIN:VEVENT", @"END:VEVENT\nBEGIN:VEVENT")]
    public void Text_stays_text(string text, string written) =>
        Assert.Contains($"SUMMARY;LANGUAGE=en:{written}", Lines(Calendar.Of("Mine", "en", [Day with { Summary = text }])));

    [Theory]
    [InlineData("short")]
    [InlineData("a line of plain letters that is a good deal longer than the seventy-five octets which a line of iCalendar may have")]
    [InlineData("设计和制造用于泵和阀门的钢和铝熔模铸件及机加工零件，以及为客户提供热处理、表面处理、检验和包装服务")]
    [InlineData("🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭🏭")]
    public void No_line_is_longer_than_75_octets_and_no_character_is_cut(string text)
    {
        var calendar = Calendar.Of("Mine", "en", [Day with { Description = text }]);

        Assert.All(calendar.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', calendar);
        Assert.Contains($"DESCRIPTION;LANGUAGE=en:{text}", Lines(calendar));
    }

    /// <summary>Unfolded.</summary>
    private static List<string> Lines(string calendar)
    {
        Assert.EndsWith("\r\n", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", calendar.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        return [.. calendar[..^2].Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n")];
    }
}
