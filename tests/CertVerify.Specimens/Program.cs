using System.Globalization;
using CertVerify.Specimens.Fiction;
using CertVerify.Specimens.Samples;

switch (args)
{
    case ["samples", var folder]:
        SampleFolder.Write(folder);
        return 0;
    case ["corpus", var folder, var count, var seed] when int.TryParse(count, CultureInfo.InvariantCulture, out var n) && int.TryParse(seed, CultureInfo.InvariantCulture, out var dice):
        SyntheticCorpus.Write(folder, n, dice);
        return 0;
    default:
        Console.Error.WriteLine("usage: specimens samples FOLDER | specimens corpus FOLDER COUNT SEED");
        return 2;
}
