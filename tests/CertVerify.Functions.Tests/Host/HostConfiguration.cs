using System.Text.Json;

namespace CertVerify.Functions.Tests.Host;

/// <summary>What the Azure Functions host reads of an app's folder: host.json and a function.json in each folder beside it.</summary>
internal sealed record HostConfiguration(string Root, string Executable, string RoutePrefix, bool Proxies, bool Forwards, IReadOnlyList<HttpFunction> Functions,
    IReadOnlyList<TriggerFunction> Triggers)
{
    internal static HostConfiguration Read(string root)
    {
        using var host = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, "host.json")));
        var handler = host.RootElement.GetProperty("customHandler");
        var description = handler.GetProperty("description");
        return new(
            root,
            Path.Combine(root, description.GetProperty("defaultExecutablePath").GetString()!),
            host.RootElement.GetProperty("extensions").GetProperty("http").GetProperty("routePrefix").GetString()!,
            Flag(handler, "enableProxyingHttpRequest"),
            Flag(handler, "enableForwardingHttpRequest"),
            [.. Folders(root).Where(IsHttp).Select(HttpFunction.Read)],
            [.. Folders(root).Where(folder => !IsHttp(folder)).Select(TriggerFunction.Read)]);
    }

    private static IEnumerable<string> Folders(string root) => Directory.GetDirectories(root).Where(folder => File.Exists(Path.Combine(folder, "function.json")));

    private static bool IsHttp(string folder) => File.ReadAllText(Path.Combine(folder, "function.json")).Contains("httpTrigger", StringComparison.Ordinal);

    private static bool Flag(JsonElement handler, string name) => handler.TryGetProperty(name, out var flag) && flag.GetBoolean();
}

/// <summary>One function that is called by HTTP and answers by HTTP and does nothing else.</summary>
internal sealed record HttpFunction(string Name, string Route, IReadOnlyList<string> Methods, string AuthLevel)
{
    internal static HttpFunction Read(string folder)
    {
        using var function = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "function.json")));
        var bindings = function.RootElement.GetProperty("bindings").EnumerateArray().ToList();
        Assert.Equal(["httpTrigger", "http"], bindings.Select(binding => binding.GetProperty("type").GetString()));
        return new(
            Path.GetFileName(folder),
            bindings[0].GetProperty("route").GetString()!,
            [.. bindings[0].GetProperty("methods").EnumerateArray().Select(method => method.GetString()!.ToUpperInvariant())],
            bindings[0].GetProperty("authLevel").GetString()!);
    }
}

/// <summary>One function that a timer or a message starts.</summary>
/// <param name="Type">"timerTrigger" or "queueTrigger".</param>
/// <param name="Binding">The name under which its data comes.</param>
/// <param name="When">The schedule, or the queue.</param>
internal sealed record TriggerFunction(string Name, string Type, string Binding, string When)
{
    internal static TriggerFunction Read(string folder)
    {
        using var function = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "function.json")));
        var binding = Assert.Single(function.RootElement.GetProperty("bindings").EnumerateArray());
        var type = binding.GetProperty("type").GetString()!;
        return new(Path.GetFileName(folder), type, binding.GetProperty("name").GetString()!, binding.GetProperty(type == "timerTrigger" ? "schedule" : "queueName").GetString()!);
    }
}
