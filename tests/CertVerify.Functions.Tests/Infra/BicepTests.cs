using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using CertVerify.Specimens.Tests;

namespace CertVerify.Functions.Tests.Infra;

/// <summary>Bicep's own compiler and linter, with Azure's types in it; nothing is deployed.</summary>
public sealed class BicepTests
{
    private static readonly string Cli = typeof(BicepTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "BicepCli").Value!;

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Both_deployments_compile_without_a_warning_and_hold_to_what_they_promise(string environment)
    {
        var (errors, output) = await BuildAsync($"{environment}.bicepparam");
        Assert.True(errors == "", errors);

        using var built = JsonDocument.Parse(output);
        using var template = JsonDocument.Parse(built.RootElement.GetProperty("templateJson").GetString()!);
        var resources = Resources(template.RootElement).ToLookup(resource => resource.GetProperty("type").GetString()!);

        var storage = Assert.Single(resources["Microsoft.Storage/storageAccounts"]).GetProperty("properties");
        Assert.False(storage.GetProperty("allowSharedKeyAccess").GetBoolean());
        Assert.False(storage.GetProperty("allowBlobPublicAccess").GetBoolean());
        Assert.Equal("TLS1_2", storage.GetProperty("minimumTlsVersion").GetString());
        var vault = Assert.Single(resources["Microsoft.KeyVault/vaults"]).GetProperty("properties");
        Assert.True(vault.GetProperty("enablePurgeProtection").GetBoolean());
        Assert.True(vault.GetProperty("enableRbacAuthorization").GetBoolean());
        Assert.Equal("P-256", Assert.Single(resources["Microsoft.KeyVault/vaults/keys"]).GetProperty("properties").GetProperty("curveName").GetString());
        Assert.False(Assert.Single(resources["Microsoft.ContainerRegistry/registries"]).GetProperty("properties").GetProperty("adminUserEnabled").GetBoolean());
        Assert.All(resources["Microsoft.Authorization/roleAssignments"], assignment => Assert.Contains("'Microsoft.", assignment.GetProperty("scope").GetString(), StringComparison.Ordinal));
        Assert.DoesNotContain("listKeys", template.RootElement.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<JsonElement> Resources(JsonElement template)
    {
        var resources = template.GetProperty("resources");
        IEnumerable<JsonElement> listed = resources.ValueKind == JsonValueKind.Array
            ? resources.EnumerateArray()
            : resources.EnumerateObject().Select(resource => resource.Value);
        return listed.Where(resource => !resource.TryGetProperty("existing", out _)).SelectMany(resource =>
            resource.GetProperty("type").GetString() == "Microsoft.Resources/deployments"
                ? Resources(resource.GetProperty("properties").GetProperty("template"))
                : [resource]);
    }

    private static async Task<(string Errors, string Output)> BuildAsync(string file)
    {
        using (var permit = Process.Start("/bin/chmod", ["+x", Cli]))
            await permit.WaitForExitAsync();
        var start = new ProcessStartInfo(Cli, ["build-params", Path.Combine(Repository.Root, "infra", file), "--stdout"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var bicep = Process.Start(start)!;
        var errors = bicep.StandardError.ReadToEndAsync();
        var output = await bicep.StandardOutput.ReadToEndAsync();
        await bicep.WaitForExitAsync();
        return ((await errors).Trim(), output);
    }
}
