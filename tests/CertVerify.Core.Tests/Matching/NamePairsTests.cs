using CertVerify.Core.Matching;
using CsvHelper;

namespace CertVerify.Core.Tests.Matching;

public class NamePairsTests
{
    [Fact]
    public void The_reason_is_told_in_words()
    {
        var pair = NamePairs.Decide("Kestrel Trading Ltd", "Kestrel Manufacturing Ltd");
        Assert.Equal((Sameness.Different, "\"trading\" is not \"manufacturing\""), (pair.Decision, pair.Because.ToString()));
    }

    [Fact]
    public void Equal_names_say_so() => Assert.Equal(new NamePair(Sameness.Same, 1, $"the names are the same"), NamePairs.Decide("Kestrel Ltd", "KESTREL LIMITED"));

    [SharedPairsFact]
    public void No_pair_met_on_certificates_is_decided_wrongly()
    {
        var wrong = SharedPairs.Read().Where(pair => NamePairs.Decide(pair.One, pair.Other).Decision == pair.Never).ToList();
        Assert.Empty(wrong);
    }

    [SharedPairsFact]
    public void Most_pairs_met_on_certificates_are_decided()
    {
        var decided = SharedPairs.Read().Count(pair => NamePairs.Decide(pair.One, pair.Other).Decision == pair.Wanted);
        Assert.True(decided >= 0.6 * SharedPairs.Read().Count, $"{decided} of {SharedPairs.Read().Count}");
    }
}

/// <summary>Pairs of names that lie beside the repository where it is developed.</summary>
internal static class SharedPairs
{
    internal static string? File { get; } = Ancestors(AppContext.BaseDirectory)
        .Select(folder => Path.Combine(folder, "shared", "names", "pairs_from_certificates.csv"))
        .FirstOrDefault(System.IO.File.Exists);

    internal static IReadOnlyList<(string One, string Other, Sameness Wanted, Sameness? Never)> Read()
    {
        using var csv = CsvReader.FromText(System.IO.File.ReadAllText(File!));
        var pairs = new List<(string, string, Sameness, Sameness?)>();
        while (csv.Read())
        {
            var isSame = csv.GetString(2).StartsWith("same", StringComparison.Ordinal) && !csv.GetString(2).Contains("not decidable", StringComparison.Ordinal);
            var isOpen = csv.GetString(2).Contains("OCR", StringComparison.Ordinal) || csv.GetString(2).Contains("not decidable", StringComparison.Ordinal);
            pairs.Add((csv.GetString(0), csv.GetString(1), isSame ? Sameness.Same : Sameness.Different, isOpen ? null : isSame ? Sameness.Different : Sameness.Same));
        }

        return pairs;
    }

    private static IEnumerable<string> Ancestors(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
            yield return folder;
    }
}

/// <summary>Runs only where the pairs are.</summary>
internal sealed class SharedPairsFactAttribute : FactAttribute
{
    public SharedPairsFactAttribute()
    {
        if (SharedPairs.File is null)
            Skip = "The pairs of names lie in shared/names beside the repository and are not there.";
    }
}
