using CertVerify.Adapters.Documents;
using CertVerify.Adversarial.Alterations;
using CertVerify.Adversarial.Exhibits;
using CertVerify.Adversarial.Report;
using CertVerify.Adversarial.Trying;
using CertVerify.Core.Verdicts;
using CertVerify.Specimens.Layouts;

namespace CertVerify.Adversarial.Tests;

/// <summary>The fixed sample: a certificate of each layout, altered in the register and in the question in all ways, and in its file in one way of so many.</summary>
public sealed class TrialTests
{
    private const int Seed = 1;
    private const int Every = 12;
    private const int MostThatProveNothing = 5;
    private const int FewestKindsOfAlteredFiles = 30;

    [Fact]
    public async Task No_certificate_that_was_altered_in_one_decisive_thing_passes()
    {
        var tables = Court.WithSamples();
        using var reader = new DocumentReader(new(), tables);
        var exhibits = Enumerable.Range(0, Layout.All.Count).Select(index => Invented.Certificate(index, Seed)).ToList();

        var outcome = await new Trial(reader, tables, (exhibit, alteration) => (exhibit + alteration) % Every == 0).OverAsync(exhibits, Environment.ProcessorCount);

        Assert.Empty(OutcomeTable.Wrong(outcome));
        Assert.True(outcome.Unproven.Count <= MostThatProveNothing, string.Join('\n', OutcomeTable.Unproven(outcome)));
        var files = PaperAlteration.All.Select(one => one.Name).Concat(LayerAlteration.All.Select(one => one.Name)).ToHashSet();
        Assert.True(outcome.Rulings.Select(ruling => ruling.Alteration).Where(files.Contains).Distinct().Count() >= FewestKindsOfAlteredFiles);
        Assert.All(outcome.Rulings.Where(ruling => ruling.Alteration is "register: suspended"), ruling => Assert.Equal(Indication.Failed, ruling.Indication));
    }
}
