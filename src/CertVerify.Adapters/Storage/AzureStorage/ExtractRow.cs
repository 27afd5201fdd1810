namespace CertVerify.Adapters.Storage.AzureStorage;

/// <summary>A row of an extract as it is kept.</summary>
/// <param name="Number">The key of its certificate's number.</param>
/// <param name="Holders">The keys of its holder's names.</param>
/// <param name="Json">The record.</param>
internal sealed record ExtractRow(string Number, IReadOnlyList<string> Holders, string Json)
{
    internal void Write(BinaryWriter writer)
    {
        writer.Write(Number);
        writer.Write(string.Join('\n', Holders));
        writer.Write(Json);
    }

    internal static ExtractRow Read(BinaryReader reader) =>
        new(reader.ReadString(), reader.ReadString().Split('\n', StringSplitOptions.RemoveEmptyEntries), reader.ReadString());
}
