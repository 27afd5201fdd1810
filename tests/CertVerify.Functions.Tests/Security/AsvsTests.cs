using System.Text.RegularExpressions;
using CertVerify.Specimens.Tests;

namespace CertVerify.Functions.Tests.Security;

/// <summary>Holds docs/asvs.md to the tests that it names.</summary>
public sealed partial class AsvsTests
{
    private static readonly string[] Lines = [.. File.ReadLines(Path.Combine(Repository.Root, "docs", "asvs.md")).Where(line => Item().IsMatch(line))];

    private static readonly string[] Excuses = ["not applicable because", "not met", "no test:"];

    [Fact]
    public void Every_test_that_is_named_exists()
    {
        var tests = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .SelectMany(file => Method().Matches(File.ReadAllText(file)).Select(method => $"{Path.GetFileNameWithoutExtension(file)}.{method.Groups["name"].Value}")).ToHashSet();
        var named = Lines.SelectMany(line => Test().Matches(line)).Select(match => match.Groups["test"].Value).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, test => Assert.Contains(test, tests));
    }

    [Fact]
    public void Every_item_names_a_test_or_says_why_there_is_none() => Assert.All(Lines, line => Assert.True(Test().IsMatch(line) || Excuses.Any(excuse => line.Contains(excuse, StringComparison.Ordinal)), line));

    [Fact]
    public void No_item_stands_there_twice()
    {
        var items = Lines.SelectMany(line => Number().Matches(line.Split('|')[1])).Select(match => match.Value).ToList();

        Assert.Equal(items.Distinct(), items);
    }

    /// <summary>A line of the table: "| 5.3.3 | ... |".</summary>
    [GeneratedRegex(@"^\| \d+\.\d+\.\d+")]
    private static partial Regex Item();

    [GeneratedRegex(@"\d+\.\d+\.\d+")]
    private static partial Regex Number();

    [GeneratedRegex("`(?<test>[A-Z][A-Za-z0-9]+Tests\\.[A-Za-z0-9_]+)`")]
    private static partial Regex Test();

    [GeneratedRegex(@"public (async )?(Task|void) (?<name>[A-Za-z0-9_]+)\(")]
    private static partial Regex Method();
}
