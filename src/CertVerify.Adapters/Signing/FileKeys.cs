using System.Security.Cryptography;

namespace CertVerify.Adapters.Signing;

/// <summary>
/// A signing key in a file of the data folder that only the service's user may read, made when it is missing. When another takes its place, its private half is
/// thrown away and its public half kept. A running service sees within seconds that the file has changed.
/// </summary>
public sealed class FileKeys : ISigningKeys
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    private readonly KeyFile file;
    private readonly Lock gate = new();
    private Held held;
    private long lookedAt;

    private FileKeys(KeyFile file) => (this.file, held, lookedAt) = (file, new(file.Read()), Environment.TickCount64);

    /// <summary>Whether a key was made there.</summary>
    public static bool AreIn(string folder) => File.Exists(PathIn(folder));

    /// <exception cref="InvalidDataException">The file is not of this kind, or others may read it; the message says so.</exception>
    /// <exception cref="IOException">It can be neither read nor made.</exception>
    public static FileKeys Open(string folder)
    {
        var file = new KeyFile(PathIn(folder));
        file.MakeIfMissing();
        return new(file);
    }

    public ValueTask<ISigningKey> PresentAsync(CancellationToken cancel) => ValueTask.FromResult<ISigningKey>(Now().Key);

    public ValueTask<IReadOnlyList<PublicKey>> PublicAsync(CancellationToken cancel) => ValueTask.FromResult(Now().Public);

    /// <summary>A new key signs from now on; returns its id.</summary>
    public string Rotate()
    {
        file.Rotate();
        lookedAt = long.MinValue;
        return Now().Key.Public.Id;
    }

    public void Dispose() => held.Key.Dispose();

    private static string PathIn(string folder) => Path.Combine(folder, "signing-keys.json");

    private Held Now()
    {
        lock (gate)
        {
            if (lookedAt != long.MinValue && Environment.TickCount64 - lookedAt < LookEvery.TotalMilliseconds)
                return held;
            lookedAt = Environment.TickCount64;
            return file.WrittenAt == held.WrittenAt ? held : held = new(file.Read());
        }
    }

    private sealed record Held(KeyFile.Content Content)
    {
        internal FileKey Key { get; } = new(Content.Private);

        internal IReadOnlyList<PublicKey> Public => Content.Public;

        internal DateTime WrittenAt => Content.WrittenAt;
    }

    private sealed class FileKey(ECDsa key) : ISigningKey, IDisposable
    {
        private readonly Lock turn = new();

        public PublicKey Public { get; } = PublicKey.Of(key);

        public ValueTask<byte[]> SignAsync(byte[] data, CancellationToken cancel)
        {
            lock (turn)
                return ValueTask.FromResult(key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation));
        }

        public void Dispose() => key.Dispose();
    }
}
