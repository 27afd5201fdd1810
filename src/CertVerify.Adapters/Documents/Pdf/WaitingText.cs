using System.Diagnostics;
using CertVerify.Adapters.Documents.Children;

namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>A work folder, perhaps with a pdftotext that waits in its sandbox for the document to be put there.</summary>
internal sealed class WaitingText(DocumentOptions options, Sandbox sandbox, WorkFolder folder, Process? waiting) : IDisposable
{
    public WorkFolder Folder => folder;

    /// <summary>Runs the one that waits, or a new one when there is none.</summary>
    public Task<ChildOutcome> RunAsync(CancellationToken cancel) => waiting is { HasExited: false }
        ? sandbox.FinishAsync(waiting, Waiting(options, folder), cancel)
        : sandbox.RunAsync(new ChildCommand("pdftotext", Arguments(options), folder.Path, Seconds: options.TextSeconds), cancel);

    /// <summary>One that does not begin before a line comes on its input.</summary>
    public static ChildCommand Waiting(DocumentOptions options, WorkFolder folder) => new(
        "sh", ["-c", "read -r line && exec \"$@\"", "sh", "/usr/bin/pdftotext", .. Arguments(options)], folder.Path, "\n"u8.ToArray(), options.TextSeconds);

    public void Dispose()
    {
        if (waiting is not null)
            Sandbox.End(waiting);
        folder.Dispose();
    }

    private static IReadOnlyList<string> Arguments(DocumentOptions options) =>
        ["-bbox-layout", "-cropbox", "-l", $"{options.MaxPagesRead}", WorkFolder.Document, "-"];
}
