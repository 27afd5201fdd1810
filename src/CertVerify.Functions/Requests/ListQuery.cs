using System.Globalization;
using System.Text;
using CertVerify.Functions.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace CertVerify.Functions.Requests;

/// <summary>The query of a list: which fields it has, how long a page is, and where it goes on.</summary>
internal sealed class ListQuery
{
    private const int MostOnAPage = 500;
    private const int Usual = 100;

    private readonly Dictionary<string, string> fields;
    private readonly List<FieldFault> faults = [];

    internal ListQuery(HttpRequest request, params IReadOnlyList<string> known)
    {
        fields = request.Declarations();
        Unknown = [.. fields.Keys.Except([.. known, "after", "limit"], StringComparer.OrdinalIgnoreCase)];
        if (!int.TryParse(fields.GetValueOrDefault("limit") ?? $"{Usual}", NumberStyles.None, CultureInfo.InvariantCulture, out var limit) || limit is < 1 or > MostOnAPage)
            faults.Add(new("/limit", $"It must be a number from 1 to {MostOnAPage}."));
        Limit = limit;
        After = fields.TryGetValue("after", out var cursor) ? Decoded(cursor) : null;
    }

    internal int Limit { get; }

    /// <summary>What the page before named as next; null for the first.</summary>
    internal string? After { get; }

    private List<string> Unknown { get; }

    /// <summary>A field as it was sent; null when it is not there.</summary>
    internal string? Text(string name) => fields.GetValueOrDefault(name);

    /// <summary>A field whose value is one of the words of an enumeration; null when it is not there.</summary>
    internal T? Word<T>(string name)
        where T : struct, Enum
    {
        if (!fields.TryGetValue(name, out var word))
            return null;
        if (Enum.TryParse<T>(word, ignoreCase: true, out var value) && !char.IsAsciiDigit(word[0]) && Enum.IsDefined(value))
            return value;
        faults.Add(new($"/{name}", $"It must be one of {string.Join(", ", Enum.GetNames<T>().Select(one => char.ToLowerInvariant(one[0]) + one[1..]))}."));
        return null;
    }

    /// <summary>The cursor as a number; the start when there is none.</summary>
    internal long Number(long start)
    {
        if (After is null)
            return start;
        if (long.TryParse(After, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        faults.Add(NoCursor);
        return start;
    }

    /// <summary>Null when the query can be answered; asked after the fields were read.</summary>
    internal ProblemDetails? Problem => Unknown.Count > 0
        ? Problems.Problem.UnknownField([.. Unknown.Take(20).Select(name => new FieldFault($"/{Pointer.Escape(name)}", "This field is not known."))])
        : faults.Count > 0 ? Problems.Problem.InvalidField(faults) : null;

    /// <summary>A place in a list as callers carry it: they pass it back and look no further.</summary>
    internal static string? Cursor(string? place) => place is null ? null : WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(place));

    private static FieldFault NoCursor => new("/after", "It must be a cursor that this list has named.");

    private string? Decoded(string cursor)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(cursor));
        }
        catch (FormatException)
        {
            faults.Add(NoCursor);
            return null;
        }
    }
}
