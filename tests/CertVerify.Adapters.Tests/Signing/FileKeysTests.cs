using System.Runtime.Versioning;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CertVerify.Adapters.Signing;

namespace CertVerify.Adapters.Tests.Signing;

[UnsupportedOSPlatform("windows")]
public sealed class FileKeysTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("certverify-keys-").FullName;

    private string File => Path.Combine(folder, "signing-keys.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_key_is_made_once_and_is_the_same_after_a_restart()
    {
        using var first = FileKeys.Open(folder);
        using var second = FileKeys.Open(folder);

        Assert.Equal(await PresentAsync(first), await PresentAsync(second));
    }

    [Fact]
    public async Task Processes_that_start_at_once_have_one_key()
    {
        var opened = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => FileKeys.Open(folder))));

        Assert.Single((await Task.WhenAll(opened.Select(PresentAsync))).Distinct());
        Assert.Equal([File], Directory.GetFiles(folder));
        Array.ForEach(opened, keys => keys.Dispose());
    }

    [Fact]
    public void Only_the_owner_may_read_the_file()
    {
        using var keys = FileKeys.Open(folder);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
    }

    [Fact]
    public void A_file_that_others_may_read_is_refused()
    {
        FileKeys.Open(folder).Dispose();
        System.IO.File.SetUnixFileMode(File, System.IO.File.GetUnixFileMode(File) | UnixFileMode.GroupRead);

        Assert.Contains("others may read it", Assert.Throws<InvalidDataException>(() => FileKeys.Open(folder)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"keys":[]}""")]
    [InlineData("""{"keys":[{"x":"AAAA","y":"AAAA"}]}""")]
    public void A_file_that_holds_something_else_is_refused_and_left_alone(string content)
    {
        FileKeys.Open(folder).Dispose();
        System.IO.File.WriteAllText(File, content);

        Assert.Throws<InvalidDataException>(() => FileKeys.Open(folder));
        Assert.Equal(content, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public async Task After_a_rotation_the_old_key_checks_and_no_longer_exists_to_sign()
    {
        using var keys = FileKeys.Open(folder);
        var before = await PresentAsync(keys);
        var signed = await Jws.SignAsync(await keys.PresentAsync(default), "example", "{}"u8.ToArray(), default);

        var after = keys.Rotate();

        Assert.NotEqual(before, after);
        Assert.Equal([after, before], (await keys.PublicAsync(default)).Select(key => key.Id));
        Assert.IsType<CheckedJws.Holds>(await Jws.CheckAsync(signed, "example", await keys.PublicAsync(default)));
        using var stored = JsonDocument.Parse(System.IO.File.ReadAllText(File));
        Assert.Equal([true, false], stored.RootElement.GetProperty("keys").EnumerateArray().Select(key => key.TryGetProperty("d", out _)));
    }

    [Fact]
    public async Task A_running_service_sees_that_another_process_changed_the_key()
    {
        using var running = FileKeys.Open(folder);
        using var command = FileKeys.Open(folder);

        var changed = command.Rotate();

        for (var waited = 0; await PresentAsync(running) != changed; waited++)
        {
            Assert.True(waited < 100, "It was not seen within ten seconds.");
            await Task.Delay(100);
        }
    }

    [Fact]
    public async Task A_key_is_named_by_its_thumbprint()
    {
        using var keys = FileKeys.Open(folder);
        var key = (await keys.PresentAsync(default)).Public;
        var required = $$"""{"crv":"P-256","kty":"EC","x":"{{key.X}}","y":"{{key.Y}}"}""";

        Assert.Equal(System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(required))), key.Id);
    }

    [Fact]
    public async Task A_published_set_has_no_private_key_and_reads_back()
    {
        using var keys = FileKeys.Open(folder);
        var json = new KeySet(await keys.PublicAsync(default)).ToJson();

        using var set = JsonDocument.Parse(json);
        Assert.Equal(["x", "y", "kty", "crv", "kid", "alg", "use"], set.RootElement.GetProperty("keys")[0].EnumerateObject().Select(member => member.Name));
        Assert.Equal((await keys.PublicAsync(default)), KeySet.Read(json)!.Keys);
        Assert.Null(KeySet.Read("no set"));
        Assert.Null(KeySet.Read("""{"keys":[]}"""));
    }

    private static async Task<string> PresentAsync(FileKeys keys) => (await keys.PresentAsync(default)).Public.Id;
}
