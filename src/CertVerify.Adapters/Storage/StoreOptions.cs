namespace CertVerify.Adapters.Storage;

/// <summary>Where the embedded store lives.</summary>
public sealed class StoreOptions
{
    /// <summary>A folder that the service may write to; relative to the current folder.</summary>
    public string DataFolder { get; set; } = "data";

    /// <summary>The one file of the embedded store.</summary>
    public string File => Path.Combine(Path.GetFullPath(DataFolder), "certverify.db");
}
