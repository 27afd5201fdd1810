namespace CertVerify.Adapters.Tests.Storage;

/// <summary>What somebody who can write to the store, but not sign, may do to one verification.</summary>
public enum Tampering
{
    RemoveVerification,
    AlterVerification,
    RemoveReceipt,

    /// <summary>Puts another verification's receipt in its place.</summary>
    ExchangeReceipt,

    RemoveBoth,

    /// <summary>Makes it look as if it had been made before there were receipts.</summary>
    ForgetReceipt,
}
