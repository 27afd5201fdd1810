namespace CertVerify.Adapters.Storage;

/// <summary>Whose data a key belongs to; every key in every store begins with one.</summary>
public static class Tenants
{
    /// <summary>Whose data anonymous callers and commands of this machine work on.</summary>
    public const string Local = "local";

    /// <summary>
    /// Where extracts of registers and their imports lie. They are facts of the world and serve every tenant; they lie where they always did, beside the data of
    /// <see cref="Local"/> in tables of their own.
    /// </summary>
    public const string Shared = Local;
}
