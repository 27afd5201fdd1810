using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CertVerify.Adapters.Signing;

namespace CertVerify.Adapters.Tests.Signing;

public sealed class JwsTests
{
    private const string Type = "example+jwt";

    private static readonly byte[] Payload = Encoding.UTF8.GetBytes("""{"said":"thus"}""");

    [Fact]
    public async Task What_was_signed_comes_back_byte_by_byte()
    {
        var check = Assert.IsType<CheckedJws.Holds>(await CheckAsync(await SignedAsync()));

        Assert.Equal(Payload, check.Payload);
        Assert.Equal((await TestKeys.Keys.PresentAsync(default)).Public.Id, check.KeyId);
    }

    [Fact]
    public async Task The_signature_is_es256_as_any_library_reads_it()
    {
        var parts = (await SignedAsync()).Split('.');
        var key = (await TestKeys.Keys.PresentAsync(default)).Public;
        using var ecdsa = ECDsa.Create(new ECParameters
        {
            Curve = ECCurve.NamedCurves.nistP256,
            Q = new() { X = Base64Url.DecodeFromChars(key.X), Y = Base64Url.DecodeFromChars(key.Y) },
        });

        var signature = Base64Url.DecodeFromChars(parts[2]);
        Assert.Equal(64, signature.Length);
        Assert.True(ecdsa.VerifyData(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), signature, HashAlgorithmName.SHA256));
    }

    [Fact]
    public async Task Whatever_letter_is_changed_it_does_not_hold()
    {
        var signed = await SignedAsync();
        for (var place = 0; place < signed.Length; place++)
        {
            var changed = signed[..place] + (signed[place] == 'A' ? 'B' : 'A') + signed[(place + 1)..];
            var check = await CheckAsync(changed);
            // The last letter of base64url may have bits that mean nothing.
            Assert.True(check is not CheckedJws.Holds || Decoded(changed).SequenceEqual(Decoded(signed)), $"{place}: {check}");
        }
    }

    [Fact]
    public async Task Another_key_another_kind_and_no_signature_are_told_apart()
    {
        var (header, payload) = (Encoded($$"""{"alg":"none","kid":"{{(await TestKeys.Keys.PresentAsync(default)).Public.Id}}","typ":"{{Type}}"}"""), Encoded("{}"));
        using var others = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.IsType<CheckedJws.OtherType>(await Jws.CheckAsync(await SignedAsync(), "other+jwt", await TestKeys.Keys.PublicAsync(default)));
        Assert.IsType<CheckedJws.UnknownKey>(await Jws.CheckAsync(await SignedAsync(), Type, [PublicKey.Of(others)]));
        Assert.IsNotType<CheckedJws.Holds>(await CheckAsync($"{header}.{payload}."));
        Assert.IsType<CheckedJws.Malformed>(await CheckAsync("three.parts.butnothing"));
        Assert.IsType<CheckedJws.Malformed>(await CheckAsync(""));
        Assert.IsType<CheckedJws.Malformed>(await CheckAsync(new string('.', 1_000_000)));
    }

    [Fact]
    public async Task A_public_key_is_never_taken_for_a_shared_secret()
    {
        var key = (await TestKeys.Keys.PresentAsync(default)).Public;
        var signed = $"{Encoded($$"""{"alg":"HS256","kid":"{{key.Id}}","typ":"{{Type}}"}""")}.{Encoded("{}")}";
        var signature = HMACSHA256.HashData(Encoding.ASCII.GetBytes(key.X), Encoding.ASCII.GetBytes(signed));

        Assert.IsNotType<CheckedJws.Holds>(await CheckAsync($"{signed}.{Base64Url.EncodeToString(signature)}"));
    }

    private static async Task<string> SignedAsync() => await Jws.SignAsync(await TestKeys.Keys.PresentAsync(default), Type, Payload, default);

    private static async Task<CheckedJws> CheckAsync(string jws) => await Jws.CheckAsync(jws, Type, await TestKeys.Keys.PublicAsync(default));

    private static string Encoded(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<byte> Decoded(string jws) => jws.Split('.').SelectMany(part =>
    {
        try
        {
            return Base64Url.DecodeFromChars(part);
        }
        catch (FormatException)
        {
            return [];
        }
    });
}
