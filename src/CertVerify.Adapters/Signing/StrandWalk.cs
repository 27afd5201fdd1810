using System.Globalization;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Receipts;

namespace CertVerify.Adapters.Signing;

/// <summary>Goes along one strand, receipt by receipt, and tells what does not fit.</summary>
internal sealed class StrandWalk(int strand, Action<ChainFault> tell)
{
    private const string AfterTheLast = "the end";

    private long at;
    private string? previous;
    private bool previousIsKnown = true;
    private string last = "the beginning";

    /// <summary>Receipts that hold, with a verification that is as it was.</summary>
    internal long Sound { get; private set; }

    /// <summary>When the first one was made.</summary>
    internal DateTimeOffset? Began { get; private set; }

    /// <param name="VerificationSha256">Of what is stored; null when nothing is.</param>
    internal sealed record Seen(KeptReceipt Kept, CheckedReceipt Check, string? VerificationSha256);

    internal void Pass(Seen seen)
    {
        Missing(seen.Kept.Position, seen.Check.Claims?.ReceiptNumber ?? "the next one");
        at = seen.Kept.Position;
        if (Look(seen))
            Sound++;
        previous = new SignedReceipt(seen.Kept.Jws, new(strand, at, null)).Sha256;
        previousIsKnown = true;
        last = seen.Check.Claims?.ReceiptNumber ?? last;
    }

    /// <param name="head">Where the strand is noted to end; null when nothing is noted.</param>
    internal void End(ChainHead? head)
    {
        Missing((head?.Position ?? 0) + 1, AfterTheLast);
        if (head?.Position != at && (head is not null || at > 0) || head is not null && previousIsKnown && head.Sha256 != previous)
            Tell(ChainFaultKind.EndAltered, null, $"The strand is noted to end otherwise than with {last}, its last receipt.");
    }

    private bool Look(Seen seen)
    {
        if (seen.Check.Claims is not { } claims)
            return Tell(ChainFaultKind.ReceiptAltered, null, $"The receipt after {last} does not hold: {seen.Check.Because}");
        var number = claims.ReceiptNumber;
        Began ??= claims.VerifiedAt;
        if (claims.Chain.Strand != strand || claims.Chain.Position != at)
            return Tell(ChainFaultKind.ReceiptAltered, number, $"The receipt {number} was signed for another place in the chain.");
        var holds = !previousIsKnown || claims.Chain.Previous == previous
            || Tell(ChainFaultKind.Broken, number, $"The receipt {number} does not follow {last}: it names another one before it.");
        if (seen.VerificationSha256 is null)
            return Tell(ChainFaultKind.VerificationRemoved, number, $"The verification {number} of {Time(claims)} was removed.");
        return seen.VerificationSha256 == claims.VerificationSha256
            ? holds
            : Tell(ChainFaultKind.VerificationAltered, number, $"The verification {number} of {Time(claims)} was altered after it was made.");
    }

    private void Missing(long before, string next)
    {
        if (before - at - 1 is not (> 0 and var missing))
            return;
        at = before - 1;
        (previous, previousIsKnown) = (null, false);
        var what = missing == 1 ? "A receipt was" : $"{missing} receipts were";
        Tell(ChainFaultKind.ReceiptRemoved, null, next == AfterTheLast ? $"{what} removed after {last}." : $"{what} removed between {last} and {next}.");
    }

    /// <returns>False, always: what is told does not hold.</returns>
    private bool Tell(ChainFaultKind kind, string? receiptNumber, string because)
    {
        tell(new(kind, strand, at, receiptNumber, because));
        return false;
    }

    private static string Time(ReceiptClaims claims) => claims.VerifiedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
