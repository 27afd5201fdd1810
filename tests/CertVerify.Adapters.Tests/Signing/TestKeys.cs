using CertVerify.Adapters.Signing;

namespace CertVerify.Adapters.Tests.Signing;

/// <summary>A real signing key in a folder that goes with the tests.</summary>
internal static class TestKeys
{
    internal static FileKeys Keys { get; } = Open();

    internal static ReceiptMaker Receipts { get; } = new(Keys, "urn:certverify");

    private static FileKeys Open()
    {
        var folder = Directory.CreateTempSubdirectory("certverify-keys-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return FileKeys.Open(folder);
    }
}
