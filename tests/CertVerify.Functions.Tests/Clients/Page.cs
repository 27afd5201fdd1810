using System.Text.RegularExpressions;
using CertVerify.Specimens.Tests;

namespace CertVerify.Functions.Tests.Clients;

/// <summary>A page of the documentation and the blocks of code on it.</summary>
internal sealed partial class Page(string path)
{
    private readonly string text = File.ReadAllText(Path.Combine(Repository.Root, path));

    /// <summary>The blocks in a language, in their order.</summary>
    internal IReadOnlyList<string> Blocks(string language) =>
        [.. Fenced().Matches(text).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["code"].Value)];

    [GeneratedRegex(@"^```(?<language>\w*)\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fenced();
}
