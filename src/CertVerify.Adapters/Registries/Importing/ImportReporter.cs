using CertVerify.Adapters.Storage;

namespace CertVerify.Adapters.Registries.Importing;

/// <summary>Turns what an import is at into progress for people.</summary>
internal sealed class ImportReporter(IProgress<ImportProgress>? progress, TimeProvider clock, long takenUpAt)
{
    /// <summary>The share of the work that reading is.</summary>
    private const double Reading = 0.6;

    private readonly long began = clock.GetTimestamp();

    internal void Read(Filling filling, double done) => Report(ImportStage.Reading, done * Reading, filling);

    internal IProgress<double> Indexing(Filling filling) => new Told(done => Report(ImportStage.Indexing, Reading + done * (1 - Reading), filling));

    private void Report(ImportStage stage, double done, Filling filling)
    {
        var seconds = clock.GetElapsedTime(began).TotalSeconds;
        progress?.Report(new(stage, done, filling.Through, filling.Rejected, seconds > 0 ? (filling.Through - takenUpAt) / seconds : 0));
    }

    /// <summary>At once and on the same thread, other than <see cref="Progress{T}"/>.</summary>
    private sealed class Told(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
    }
}
