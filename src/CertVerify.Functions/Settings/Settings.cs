using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace CertVerify.Functions.Settings;

/// <summary>Reads settings from environment variables that begin with "CertVerify__", and in development from local.settings.json.</summary>
internal static class Settings
{
    private const string Section = "CertVerify";

    /// <summary>For commands that need no service.</summary>
    internal static IConfiguration OfEnvironment()
    {
        var configuration = new ConfigurationManager();
        configuration.AddLocalSettings(Directory.GetCurrentDirectory());
        configuration.AddEnvironmentVariables();
        return configuration;
    }

    /// <summary>The environment wins over the file.</summary>
    internal static void AddLocalSettings(this ConfigurationManager configuration, string folder)
    {
        var file = Path.Combine(folder, "local.settings.json");
        if (!File.Exists(file))
            return;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var values = json.RootElement.TryGetProperty("Values", out var found) ? found.EnumerateObject().ToList() : [];
            configuration.Sources.Insert(0, new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource
            {
                InitialData = values.Select(value => KeyValuePair.Create(value.Name.Replace("__", ":", StringComparison.Ordinal), (string?)value.Value.ToString())),
            });
        }
        catch (JsonException)
        {
            throw new SettingsException("local.settings.json is not valid JSON.");
        }
    }

    /// <summary>Binds one options class and refuses values outside their range, in words. A blank value counts as not set.</summary>
    internal static T Read<T>(this IConfiguration configuration)
        where T : class, new()
    {
        var options = new T();
        try
        {
            Set(configuration.GetSection(Section)).Bind(options);
        }
        catch (InvalidOperationException wrong)
        {
            throw new SettingsException(wrong.Message);
        }

        var faults = new List<ValidationResult>();
        if (!Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true))
            throw new SettingsException(string.Join(" ", faults.Select(fault => $"{Section}__{fault.MemberNames.First()}: {fault.ErrorMessage}")));
        return options;
    }

    private static IConfiguration Set(IConfigurationSection section) => new ConfigurationBuilder()
        .AddInMemoryCollection(section.AsEnumerable(makePathsRelative: true).Where(value => !string.IsNullOrWhiteSpace(value.Value)))
        .Build();
}

/// <summary>A setting with which the service cannot start; the message is for the person who set it.</summary>
internal sealed class SettingsException(string message) : Exception(message);
