using System.Text.RegularExpressions;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Tables;

/// <summary>A form that the accreditation numbers of one accreditation body have.</summary>
/// <param name="Pattern">A regular expression for the whole number.</param>
/// <param name="Distinctive">Whether no other number looks so, so that the form alone tells the body.</param>
public sealed record AccreditationNumberForm(string AccreditationBodyId, string Pattern, string Example, bool Distinctive, string? Note, Provenance Provenance)
{
    internal static AccreditationNumberForm Read(CsvRow row)
    {
        var (pattern, example) = (row.Pattern("pattern"), row.Text("example"));
        return Shapes.Describes(pattern, Folding.Narrow(example))
            ? new(row.Text("accreditation_body_id"), pattern, example, row.Flag("distinctive"), row.Optional("note"), row.Provenance)
            : throw row.Invalid("example", "does not match its own pattern");
    }

    /// <summary>Every number of this form in a text, whole: neither letters nor digits go on before or behind it, but the N of "number" may touch it.</summary>
    public IReadOnlyList<Group> In(string text) =>
        [.. Shapes.Find(Folding.Narrow(text), $@"\bN?(?<number>{Pattern})\b").Select(match => match.Groups["number"]).Where(number => IsWhole(text, number))];

    private static bool IsWhole(string text, Group number)
    {
        var end = number.Index + number.Length;
        return !(number.Index > 0 && text[number.Index - 1] == '.')
            && !(end + 1 < text.Length && text[end] is '.' or '/' or '-' && char.IsDigit(text[end + 1]));
    }

    /// <summary>Whether a text is a number of this form and nothing else.</summary>
    public bool Fits(string text) => In(text) is [{ Length: var length }] && length == text.Length;
}
