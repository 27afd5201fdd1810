using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>Reads what the certification covers: the block that "for the following activities" and its like announce.</summary>
internal static partial class ScopeReader
{
    private const int MostLines = 30;

    /// <summary>A shorter text is a table's heading rather than a scope, where there is a longer one.</summary>
    private const int FewestLetters = 14;

    /// <param name="reading">The document.</param>
    /// <param name="holder">The holder's name and address, which are no scope.</param>
    public static Field<string>? Read(Reading reading, string holder) => Labelled(reading) ?? UnlabelledScope.Read(reading, holder);

    private static Field<string>? Labelled(Reading reading) =>
        reading.Cues.Where(c => c.Role == Role.Scope && (c.IsLabel || c is { StandsBehind: true, OpensPhrase: true }))
            .OrderByDescending(label => Math.Min(label.Words, 3))
            .ThenBy(label => label.Phrase.Page)
            .Select(label => Announced(reading, label))
            .OfType<Field<string>>()
            .OrderByDescending(scope => scope.Value.Count(c => char.IsLetter(c)) >= FewestLetters || scope.Value.Any(c => c > '\u2E80'))
            .FirstOrDefault();

    private static Field<string>? Announced(Reading reading, Cue label)
    {
        var lines = Sections.Above(reading, label) is { Count: > 0 } above ? above : [.. Sections.After(reading, label, Role.Scope, Role.Standard).Take(MostLines)];
        if (lines.Count == 0)
            return null;
        var passage = new Passage(lines);
        var text = passage.Text.Trim(' ', '.', ':', ';', ',', '-', '–', '“', '”', '"', '|', '*', '(', ')');
        if (text.Count(char.IsLetter) < 6 && !text.Any(c => c > '\u2E80') || ElsewherePattern().IsMatch(text) && text.Length < 90)
            return null;
        return passage.As(text, label.Words > 1 ? 0.95 : 0.85);
    }

    // "see annex", "according to the appendix": the scope stands elsewhere.
    [GeneratedRegex(@"^(?:.{0,40})?(?:see|according to|as per|refer to|siehe|ver|véase|vedi|voir|согласно|згідно|см\.|详见|見|қосымша).{0,25}(?:annex|appendix|attach|schedule|anlage|anhang|anexo|allegato|annexe|приложени|додатк|附件|қосымша|сәйкес)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ElsewherePattern();
}
