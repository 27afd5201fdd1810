using CertVerify.Core.Checks;
using CertVerify.Core.Checks.Registers;
using CertVerify.Core.Sources;
using CertVerify.Core.Tables;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Monitoring;

/// <summary>Two verifications of one certificate, laid side by side.</summary>
/// <param name="Before">The certificate as it was before this verification.</param>
/// <param name="Previous">The verification before; null for the first.</param>
/// <param name="Current">This verification.</param>
/// <param name="Today">The day on which this happens; stored evidence is judged on its own day, which may be an earlier one.</param>
internal sealed record Sight(WatchedCertificate Before, Verification? Previous, Verification Current, RunReason Reason, DateOnly Today)
{
    internal Case Case { get; } = Current.Case;

    /// <summary>The certificate's record in the register that is believed, in its state on the day; null when there is none.</summary>
    internal RecordSeen? Record => Case.Registration is { Record: var record, Source: var source }
        ? new(
            Case.Day, source.Id, Current.Judgement.Status.Unified, record.HolderName, record.HolderAddress, record.Scope,
            [.. Case.OfThisCertificate.SelectMany(found => found.Record.Standards).Select(standard => standard.ToString()).Distinct().Order(StringComparer.Ordinal)])
        : null;

    /// <summary>By the id of each source that answered: the day on which its answer was fresh.</summary>
    internal IEnumerable<(string Source, DateOnly Day)> AnsweredOn => Case.Evidence.Registers
        .Where(lookup => lookup.Outcome is not LookupOutcome.Unavailable)
        .Select(lookup => (lookup.Source.Id, lookup.FreshOn ?? Case.Day));
}

/// <summary>What watching asks of a verification.</summary>
internal static class Seen
{
    extension(Verification verification)
    {
        internal Case Case => new(verification.Inquiry, verification.Claim, verification.Evidence, verification.AsOf);
    }

    extension(Case @case)
    {
        /// <summary>The editions named that are being replaced, by confirmed rows.</summary>
        internal IEnumerable<Edition> EndingEditions =>
            @case.Standards.Select(standard => @case.EditionOf(standard)).OfType<Edition>().Where(edition => edition is { ValidUntil: not null, Provenance.Confirmed: true }).Distinct();
    }
}
