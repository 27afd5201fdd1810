using System.Text.Json.Serialization;

namespace CertVerify.Core.Receipts;

/// <summary>In which way a chain does not hold.</summary>
[JsonConverter(typeof(InWords<ChainFaultKind>))]
public enum ChainFaultKind
{
    /// <summary>The verification is gone; its receipt is there.</summary>
    VerificationRemoved,

    /// <summary>What is stored is not what the receipt was signed over.</summary>
    VerificationAltered,

    /// <summary>A verification from the time of receipts has none.</summary>
    WithoutReceipt,

    /// <summary>Nothing stands at a place where a receipt was.</summary>
    ReceiptRemoved,

    /// <summary>The signature does not fit, or it is a receipt for another place.</summary>
    ReceiptAltered,

    /// <summary>A receipt names another one before it than the one that stands there.</summary>
    Broken,

    /// <summary>The note of where the strand ends does not fit its last receipt.</summary>
    EndAltered,
}

/// <summary>One thing that is wrong with a chain.</summary>
/// <param name="Strand">Null where no place is known.</param>
/// <param name="Position">Null where no place is known.</param>
/// <param name="ReceiptNumber">Null where it is not known any more.</param>
/// <param name="Because">A sentence.</param>
public sealed record ChainFault(ChainFaultKind Kind, int? Strand, long? Position, string? ReceiptNumber, string Because);
