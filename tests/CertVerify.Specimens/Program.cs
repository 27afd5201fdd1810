using System.Globalization;
using CertVerify.Specimens.Fiction;
using CertVerify.Specimens.Samples;

switch (args)
{
    case ["samples", var folder]:
        SampleFolder.Write(folder);
        return 0;
    case ["corpus", var folder, var count, var seed, .. var kinds] when int.TryParse(count, CultureInfo.InvariantCulture, out var n)
        && int.TryParse(seed, CultureInfo.InvariantCulture, out var dice) && ScansAmong(kinds) is { } isScan:
        SyntheticCorpus.Write(folder, n, dice, isScan);
        return 0;
    case ["languages", var folder]:
        SyntheticCorpus.WriteLanguages(folder);
        return 0;
    default:
        Console.Error.WriteLine("usage: specimens samples FOLDER | specimens corpus FOLDER COUNT SEED [text|scan|both] | specimens languages FOLDER");
        return 2;
}

static Predicate<int>? ScansAmong(string[] kinds) => kinds switch
{
    [] or ["both"] => i => i % 2 == 1,
    ["text"] => _ => false,
    ["scan"] => _ => true,
    _ => null,
};
