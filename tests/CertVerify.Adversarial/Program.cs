using System.Runtime.InteropServices;
using CertVerify.Adapters.Documents;
using CertVerify.Adversarial;
using CertVerify.Adversarial.Exhibits;
using CertVerify.Adversarial.Report;
using CertVerify.Adversarial.Trying;
using CertVerify.Core.Tables;
using CertVerify.Specimens.Layouts;

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

using var stop = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, FinishEarly);
using var ended = PosixSignalRegistration.Create(PosixSignal.SIGTERM, FinishEarly);
if (options.Keep is { } keep)
    Directory.CreateDirectory(keep);
var wrong = 0;
if (options.Each > 0)
{
    var invented = Enumerable.Range(0, options.Each * Layout.All.Count).AsParallel().AsOrdered().WithDegreeOfParallelism(options.Parallel)
        .Select(index => Invented.Certificate(index, options.Seed)).ToList();
    wrong += await TryAsync("Invented certificates", invented, Court.WithSamples(), options.Every);
}
if (options.Folder is { } folder)
{
    var found = Found.In(folder).ToList();
    wrong += await TryAsync("Certificates of the corpus", found, Found.TablesFor(found), every: 1);
}
return wrong == 0 ? 0 : 1;

async Task<int> TryAsync(string title, IReadOnlyList<Exhibit> exhibits, CuratedTables tables, int every)
{
    using var reader = new DocumentReader(new(), tables);
    var outcome = await new Trial(reader, tables, (exhibit, alteration) => (exhibit + alteration) % every == 0, options.Only, options.Keep).OverAsync(exhibits, options.Parallel, new Tally(title, exhibits.Count, Console.Error), stop.Token);
    Print([title, "", .. OutcomeTable.Of(outcome), "", .. options.Unproven ? OutcomeTable.Unproven(outcome) : [], .. OutcomeTable.Wrong(outcome)]);
    return outcome.Rulings.Count(ruling => ruling.IsWrong);
}

void FinishEarly(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
    Console.Error.WriteLine("The certificates begun are finished, and no more begun.");
}

static void Print(IEnumerable<string> lines)
{
    foreach (var line in lines)
        Console.WriteLine(line);
}
