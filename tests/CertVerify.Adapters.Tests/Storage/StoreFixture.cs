using CertVerify.Adapters.Storage;

namespace CertVerify.Adapters.Tests.Storage;

/// <summary>One kind of store, fresh for each test; the tests of a store are written once and run on each kind.</summary>
public abstract class StoreFixture : IAsyncDisposable
{
    public IVerificationStore Verifications => Store.Verifications;

    public IDocumentStore Documents => Store.Documents;

    public IRequestStore Requests => Store.Requests;

    public IRegisterStore Registers => Store.Registers;

    public IHolderIndex Holders => Store.Holders;

    public IImportStore Imports => Store.Imports;

    public IImportFiles ImportFiles => Store.ImportFiles;

    public ITableRevisionStore Revisions => Store.Revisions;

    public ILiveAnswerStore LiveAnswers => Store.LiveAnswers;

    protected abstract IStore Store { get; }

    public Task ProbeAsync(CancellationToken cancel) => Store.ProbeAsync(cancel);

    /// <summary>Before each test.</summary>
    public virtual Task OpenAsync() => Task.CompletedTask;

    /// <summary>As after a restart.</summary>
    public abstract Task ReopenAsync();

    public abstract ValueTask DisposeAsync();
}
