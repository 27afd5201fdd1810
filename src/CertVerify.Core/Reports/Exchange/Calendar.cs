using System.Globalization;
using System.Text;

namespace CertVerify.Core.Reports.Exchange;

/// <summary>A day in a calendar.</summary>
/// <param name="Id">The same for as long as it is the same thing, also when its day moves.</param>
/// <param name="Day">All of it.</param>
/// <param name="Changed">When it was last looked at.</param>
/// <param name="Url">Where more stands; null when nowhere.</param>
public sealed record CalendarDay(string Id, DateOnly Day, string Summary, string Description, DateTimeOffset Changed, string? Url);

/// <summary>Writes days as iCalendar (RFC 5545): whole days, lines folded at 75 octets, text escaped, a reminder 30 days before.</summary>
public static class Calendar
{
    public const string MediaType = "text/calendar";

    private const int LongestLine = 75;

    /// <param name="name">Of the calendar, for people.</param>
    /// <param name="language">Of its texts, as RFC 5646 names it.</param>
    /// <param name="days">In any order.</param>
    public static string Of(string name, string language, IEnumerable<CalendarDay> days)
    {
        var text = new StringBuilder();
        Write(text, ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CertVerify//Certificates under watch//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", $"NAME:{Escaped(name)}", $"X-WR-CALNAME:{Escaped(name)}"]);
        foreach (var day in days)
            Write(text, Event(day, language));
        Write(text, ["END:VCALENDAR"]);
        return text.ToString();
    }

    private static IEnumerable<string> Event(CalendarDay day, string language) =>
    [
        "BEGIN:VEVENT",
        $"UID:{Escaped(day.Id)}@certverify",
        $"DTSTAMP:{Moment(day.Changed)}",
        $"LAST-MODIFIED:{Moment(day.Changed)}",
        $"DTSTART;VALUE=DATE:{Date(day.Day)}",
        $"DTEND;VALUE=DATE:{Date(day.Day.AddDays(1))}",
        $"SUMMARY;LANGUAGE={language}:{Escaped(day.Summary)}",
        $"DESCRIPTION;LANGUAGE={language}:{Escaped(day.Description)}",
        .. day.Url is { } url ? [$"URL:{url}"] : Array.Empty<string>(),
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-P30D",
        $"DESCRIPTION:{Escaped(day.Summary)}",
        "END:VALARM",
        "END:VEVENT",
    ];

    private static void Write(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var line in lines)
            Fold(text, line);
    }

    /// <summary>A line of more than 75 octets goes on in the next one, which begins with a space; no character is cut in two (RFC 5545, 3.1).</summary>
    private static void Fold(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }

    /// <summary>RFC 5545, 3.3.11; other control characters have no place in a text and are left out.</summary>
    private static string Escaped(string text) => string.Concat(text.ReplaceLineEndings("\n").Select(letter => letter switch
    {
        '\\' or ';' or ',' => $"\\{letter}",
        '\n' => "\\n",
        _ when char.IsControl(letter) => "",
        _ => letter.ToString(),
    }));

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyyMMddTHHmmssZ", CultureInfo.InvariantCulture);
}
