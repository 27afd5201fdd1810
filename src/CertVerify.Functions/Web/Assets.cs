using System.Security.Cryptography;

namespace CertVerify.Functions.Web;

/// <summary>The pages' own style, script, picture and example of a list: four files, nobody else's.</summary>
internal static class Assets
{
    private static readonly Dictionary<string, (byte[] Bytes, string Type, string Version)> Files = new[]
    {
        Read("page.css", "text/css; charset=utf-8"), Read("page.js", "text/javascript; charset=utf-8"), Read("icon.svg", "image/svg+xml"),
        Read("suppliers.csv", "text/csv; charset=utf-8"),
    }.ToDictionary(file => file.Name, file => (file.Bytes, file.Type, Convert.ToHexStringLower(SHA256.HashData(file.Bytes))[..12]));

    /// <summary>Changes with the file, so that a browser may keep what it has for ever.</summary>
    internal static string Version(string name) => Files[name].Version;

    internal static string Text(string name) => System.Text.Encoding.UTF8.GetString(Files[name].Bytes);

    internal static IResult Get(string name, HttpResponse response)
    {
        if (!Files.TryGetValue(name, out var file))
            return Results.NotFound();
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file.Bytes, file.Type);
    }

    private static (string Name, byte[] Bytes, string Type) Read(string name, string type)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream($"web.{name}")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return (name, bytes.ToArray(), type);
    }
}
