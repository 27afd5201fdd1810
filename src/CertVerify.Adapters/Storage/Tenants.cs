namespace CertVerify.Adapters.Storage;

/// <summary>Whose data a key belongs to; every key in every store begins with one.</summary>
public static class Tenants
{
    /// <summary>The only tenant while callers are not told apart.</summary>
    public const string Local = "local";
}
