using CertVerify.Torture;
using CertVerify.Torture.Documents;
using CertVerify.Torture.Lost;

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var (lines, faults) = options.What == "lost" ? await LostAsync(options) : await DocumentsAsync(options);
foreach (var line in lines)
    Console.WriteLine(line);
return faults == 0 ? 0 : 1;

static async Task<(IEnumerable<string> Lines, int Faults)> LostAsync(Options options)
{
    await using Stage stage = options.OnAccount ? await AccountStage.OpenAsync() : new EmbeddedStage();
    var outcome = await LostTrial.RunAsync(stage, options.Times, options.Seed, options.Instances, Console.Error.WriteLine);
    return (outcome.Lines, outcome.Faults.Count);
}

static async Task<(IEnumerable<string> Lines, int Faults)> DocumentsAsync(Options options)
{
    var outcome = await DocumentTrial.RunAsync(DocumentTrial.Files(options.Times, options.Seed, options.Folder), Console.Error.WriteLine);
    return (outcome.Lines, outcome.Faults.Count);
}
