using CertVerify.Adapters.Storage;

namespace CertVerify.Adapters.Tests.Storage;

/// <summary>One implementation of all stores, fresh for each test; the tests of a store are written once and run on each of them.</summary>
public abstract class StoreFixture : IAsyncDisposable
{
    public abstract IVerificationStore Verifications { get; }

    public abstract IDocumentStore Documents { get; }

    public abstract IRequestStore Requests { get; }

    public abstract IRegisterStore Registers { get; }

    public abstract ITableRevisionStore Revisions { get; }

    public abstract ILiveAnswerStore LiveAnswers { get; }

    /// <summary>As after a restart.</summary>
    public abstract Task ReopenAsync();

    public abstract ValueTask DisposeAsync();
}
