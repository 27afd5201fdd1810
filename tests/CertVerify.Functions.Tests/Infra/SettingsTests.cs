using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using CertVerify.Specimens.Tests;
using Microsoft.Extensions.Configuration;

namespace CertVerify.Functions.Tests.Infra;

/// <summary>What the service reads, what docs/settings.md says, what a deployment sets and what a developer starts from are the same settings.</summary>
public sealed partial class SettingsTests
{
    private static readonly Dictionary<string, DocumentedSetting> Documented = DocumentedSetting.ReadAll().ToDictionary(setting => setting.Name);
    private static readonly Dictionary<string, string> Sample = Values("local.settings.sample.json", "Values");
    private static readonly Dictionary<string, string> Deployed = Values("infra/settings.json");

    [Fact]
    public void Every_setting_is_documented_and_nothing_else() =>
        Same(Setting.All.Select(setting => setting.Name), Documented.Keys, "docs/settings.md");

    [Fact]
    public void The_documented_default_is_the_one_that_holds() =>
        Assert.DoesNotContain(Setting.All, setting => Documented[setting.Name] is var row && (row.Default is { } written ? written != setting.Default : row.HasNone && setting.Default is not null));

    [Fact]
    public void Every_setting_is_in_the_sample_with_its_default_and_nothing_else()
    {
        Same(Setting.All.Where(setting => !setting.IsOneOfMany).Select(setting => setting.Name), Ours(Sample.Keys), "local.settings.sample.json");
        Assert.DoesNotContain(Ours(Sample.Keys), name => Sample[name] != (Documented[name].Default ?? ""));
    }

    [Fact]
    public void A_deployment_sets_every_setting_that_the_documentation_does_not_except_and_nothing_else() =>
        Same(Documented.Values.Where(setting => setting.IsDeployed).Select(setting => setting.Name), Deployed.Keys.Union(SetByBicep()), "infra");

    [Fact]
    public void A_deployment_sets_what_the_documentation_says() =>
        Assert.DoesNotContain(Deployed, setting => Documented[setting.Key].OnAzure != $"`{setting.Value}`");

    [Fact]
    public void What_a_deployment_sets_is_within_the_bounds_of_every_setting()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(Deployed.Select(setting => KeyValuePair.Create(setting.Key.Replace("__", ":", StringComparison.Ordinal), (string?)setting.Value)))
            .Build();
        var read = typeof(Functions.Settings.Settings).GetMethod("Read", BindingFlags.Static | BindingFlags.NonPublic)!;

        Assert.All(Setting.OptionsClasses, options => Assert.NotNull(read.MakeGenericMethod(options).Invoke(null, [configuration])));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs")]
    [InlineData("eng")]
    [InlineData("infra")]
    [InlineData("src")]
    public void No_setting_is_named_that_is_not_read(string place) =>
        Assert.DoesNotContain(Texts(place).SelectMany(text => Name().Matches(text).Select(match => match.Value)), name => !Setting.All.Any(setting => setting.Is(name)));

    private static IEnumerable<string> Ours(IEnumerable<string> names) => names.Where(name => name.StartsWith("CertVerify__", StringComparison.Ordinal));

    private static IEnumerable<string> SetByBicep() => Directory.EnumerateFiles(Path.Combine(Repository.Root, "infra", "modules"), "*.bicep")
        .SelectMany(file => Name().Matches(File.ReadAllText(file)).Select(match => match.Value));

    private static Dictionary<string, string> Values(string file, string? within = null)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, file)));
        var values = within is null ? json.RootElement : json.RootElement.GetProperty(within);
        return values.EnumerateObject().ToDictionary(value => value.Name, value => value.Value.GetString()!);
    }

    private static IEnumerable<string> Texts(string place)
    {
        var path = Path.Combine(Repository.Root, place);
        return File.Exists(path)
            ? [File.ReadAllText(path)]
            : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".md" or ".cs" or ".sh" or ".bicep" or ".bicepparam" or ".json" && !Built().IsMatch(file))
                .Select(File.ReadAllText);
    }

    private static void Same(IEnumerable<string> read, IEnumerable<string> named, string place)
    {
        var (known, said) = (read.ToHashSet(), named.ToHashSet());
        Assert.True(known.SetEquals(said), $"{place} lacks {List(known.Except(said))}, and has too many: {List(said.Except(known))}.");
    }

    private static string List(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal)) is { Length: > 0 } list ? list : "none";

    [GeneratedRegex("CertVerify__[A-Za-z_]*[A-Za-z]")]
    private static partial Regex Name();

    [GeneratedRegex("/(bin|obj|node_modules)/")]
    private static partial Regex Built();
}
