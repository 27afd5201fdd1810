using Microsoft.AspNetCore.Mvc;

namespace CertVerify.Functions.Batches.Reading;

/// <summary>A batch as it was handed in, as far as it could be understood.</summary>
internal abstract record BatchRequest
{
    private BatchRequest()
    {
    }

    /// <param name="Rows">Made anew each time they are taken, so that the files of an archive are never all held.</param>
    /// <param name="IgnoredColumns">Of a list.</param>
    /// <param name="Sha256">Of everything that was sent, to tell a repeated request from another one.</param>
    internal sealed record Understood(IEnumerable<BatchRow> Rows, IReadOnlyList<string> IgnoredColumns, string Sha256) : BatchRequest;

    internal sealed record Refused(ProblemDetails Problem) : BatchRequest;
}
