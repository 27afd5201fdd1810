using System.Text.RegularExpressions;

namespace CertVerify.Core.Claims.Cues;

/// <summary>
/// A table of phrases as it is written by hand: lines of <c>meaning|language|phrase;phrase;…</c>. In a phrase <c>[x]</c> may stand or not, <c>(x/y)</c> is one of them,
/// and <c>{name}</c> is one of the phrases that a line <c>{name}|language|…</c> before it gives.
/// </summary>
internal static partial class PhraseTable
{
    /// <summary>Every phrase of a table, written out.</summary>
    internal static IEnumerable<(string Meaning, string Language, string Phrase)> Read(TextReader table)
    {
        var named = new Dictionary<(string Name, string Language), string>();
        while (table.ReadLine() is { } line)
        {
            if (line.Split('|') is not [var meaning, var language, var phrases])
                continue;
            if (meaning is ['{', .. var name, '}'])
                named.Add((name, language), $"({phrases.Replace(';', '/')})");
            else
                foreach (var phrase in phrases.Split(';').SelectMany(phrase => WrittenOut(WithoutNames(phrase))))
                    yield return (meaning, language, phrase);

            string WithoutNames(string phrase) => Name().Replace(phrase, match => named[(match.Groups["name"].Value, language)]);
        }
    }

    /// <summary>From the inside outwards.</summary>
    private static IEnumerable<string> WrittenOut(string phrase)
    {
        if (Innermost().Match(phrase) is not { Success: true } group)
            return [phrase];
        IEnumerable<string> choices = group.Groups["choices"].Value.Split('/');
        if (group.Value is ['[', ..])
            choices = choices.Append("");
        return choices.SelectMany(choice => WrittenOut($"{phrase[..group.Index]}{choice}{phrase[(group.Index + group.Length)..]}"));
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex(@"[\[(](?<choices>[^\[\]()]*)[\])]", RegexOptions.ExplicitCapture)]
    private static partial Regex Innermost();
}
