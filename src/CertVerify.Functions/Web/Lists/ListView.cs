using CertVerify.Core.Batches;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Endpoints;
using CertVerify.Functions.Requests;
using CertVerify.Functions.Web.Texts;

namespace CertVerify.Functions.Web.Lists;

/// <summary>A batch as its page shows it.</summary>
/// <param name="Items">The rows of this page.</param>
public sealed record ListView(PageTexts Texts, Batch Batch, IReadOnlyList<BatchItem> Items)
{
    internal const int RowsOnAPage = 100;

    /// <summary>After which row the next page begins; null on the last.</summary>
    public int? Next => Items is [.., var last] && last.Position < Batch.Total ? last.Position : null;

    public bool IsFirst => Items is not [{ Position: > 1 }, ..];

    /// <summary>How many came out how, with the mark of each; those of which there are none are left out, but for the three verdicts.</summary>
    public IReadOnlyList<(string Mark, string Text, int Count)> Counts =>
    [
        ("passed", Texts["indication.passed"], Batch.Counts.Passed),
        ("indeterminate", Texts["indication.indeterminate"], Batch.Counts.Indeterminate),
        ("failed", Texts["indication.failed"], Batch.Counts.Failed),
        .. new[] { ("warn", Texts["list.refused"], Batch.Counts.Refused), ("warn", Texts["list.broken"], Batch.Counts.Broken) }.Where(count => count.Item3 > 0),
    ];

    public static string Place(BatchItem item) => item.File ?? $"{item.Line}";

    public static string MarkOf(BatchItem item) => item switch
    {
        { Outcome: { } outcome } => Words.Of(outcome.Verdict.Indication),
        { State: BatchItemState.Waiting } => "notApplicable",
        _ => "warn",
    };

    /// <summary>Null when the page has no words of its own for it.</summary>
    public string? Said(BatchFault fault) => fault is { Where: "/certificateNumber", Detail: InquiryRules.NothingToVerify } ? Texts["list.row.nothing"] : null;

    public string Sentence(BatchItem item) => item switch
    {
        { Outcome.Verdict: var verdict } => Texts.Sentence(verdict),
        { State: BatchItemState.Waiting } => Texts["list.waiting"],
        { State: BatchItemState.Broken } => Texts["list.broken"],
        _ => Texts["list.refused"],
    };
}
