using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.IdentityModel.Tokens;

namespace CertVerify.Adapters.Signing;

/// <summary>A JSON Web Key Set in a file of mode 0600: the first key has its private half, the others signed before it.</summary>
internal sealed class KeyFile(string path)
{
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    internal DateTime WrittenAt => File.GetLastWriteTimeUtc(path);

    internal void MakeIfMissing()
    {
        if (!File.Exists(path))
            Write([], overwrite: false);
    }

    internal void Rotate() => Write(Read().Public, overwrite: true);

    internal Content Read()
    {
        RefuseIfOthersMayRead();
        var writtenAt = WrittenAt;
        try
        {
            var keys = JsonSerializer.Deserialize(File.ReadAllBytes(path), KeyFileJson.Default.Stored)!.Keys;
            return new(keys[0].ToPrivate(), [.. keys.Select(key => new PublicKey(key.X, key.Y))], writtenAt);
        }
        catch (Exception wrong) when (wrong is JsonException or FormatException or CryptographicException or ArgumentException or NullReferenceException)
        {
            throw new InvalidDataException($"{path} does not hold the keys that it should; put it back from a copy, or remove it to begin with a new one.");
        }
    }

    /// <summary>Whole or not at all, and never readable by others, not even while it is written.</summary>
    private void Write(IReadOnlyList<PublicKey> before, bool overwrite)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var present = PublicKey.Of(key);
        var content = new Stored([new(present.X, present.Y, Base64Url.EncodeToString(key.ExportParameters(includePrivateParameters: true).D)), .. before.Select(one => new StoredKey(one.X, one.Y, null))]);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var beside = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = Own;
        using (var file = new FileStream(beside, options))
        {
            JsonSerializer.Serialize(file, content, KeyFileJson.Default.Stored);
            file.Flush(flushToDisk: true);
        }

        if (overwrite)
            File.Move(beside, path, overwrite);
        else
            FileNaming.TryName(beside, path);
    }

    private void RefuseIfOthersMayRead()
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~Own) is not 0)
            throw new InvalidDataException($"{path} holds a private key, and others may read it. If that was never meant, begin with a new key: remove the file. Else: chmod 600.");
    }

    internal sealed record Content(ECDsa Private, IReadOnlyList<PublicKey> Public, DateTime WrittenAt);

    internal sealed record Stored(IReadOnlyList<StoredKey> Keys);

    internal sealed record StoredKey(string X, string Y, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? D)
    {
        public string Kty { get; } = JsonWebAlgorithmsKeyTypes.EllipticCurve;

        public string Crv { get; } = JsonWebKeyECTypes.P256;

        internal ECDsa ToPrivate() => ECDsa.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            Q = new() { X = Base64Url.DecodeFromChars(X), Y = Base64Url.DecodeFromChars(Y) },
            D = Base64Url.DecodeFromChars(D),
        });
    }
}

/// <summary>The file's form, prepared by the compiler: every process reads it before it listens.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(KeyFile.Stored))]
internal sealed partial class KeyFileJson : JsonSerializerContext;
