using System.Buffers;
using System.Text.RegularExpressions;
using CertVerify.Core.Claims.Cues;
using CertVerify.Core.Claims.Layout;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Claims.Fields;

/// <summary>A company's tax or registration number printed with its name or address: "БИН 060940007139,", "CNPJ: 04.887.307/0001-07", "ABN 64 123 456 789".</summary>
internal static class CompanyNumbers
{
    private static readonly string s_whichNumber = SmallWords.Any(SmallWord.CompanyNumber);

    private static readonly Regex s_ahead = new(
        $@"^\s*[（(]?{s_whichNumber}\s*[:：]?\s*(?:No\.?)?\s*(?=(?:[A-Z./-]*\d){{5}}|(?:\d{{1,4}} ){{2}}|[A-Z]{{2}} \d{{5}})(?:[A-Z]{{2}} )?[A-Z0-9./-]{{2,20}}(?: \d{{2,6}}(?!\p{{L}}))*(?: \([A-Z0-9-]+\))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex s_behind = new(
        $@"\s*(?:\({s_whichNumber}[^()\p{{Ll}}]*\)|, {s_whichNumber}[ :.]*[\d./ -]{{6,}}(?:-?[\dkK])?),?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly SearchValues<char> s_separators = SearchValues.Create(",;:-–|");

    public static bool BeginWith(string text) => s_ahead.IsMatch(text);

    /// <summary>What stands behind the numbers that a line begins with.</summary>
    public static Span WithoutAhead(Span line) => s_ahead.Match(line.Text) is { Success: true, Length: var length } ? WithoutAhead(line.From(length).TrimStart(s_separators)) : line;

    /// <summary>What stands before the number that a name ends with, in brackets or behind a comma.</summary>
    public static string WithoutBehind(string name) => s_behind.Replace(name, "");
}
