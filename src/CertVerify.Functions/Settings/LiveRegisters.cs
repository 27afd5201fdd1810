using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Registries.Live;
using CertVerify.Adapters.Storage;

namespace CertVerify.Functions.Settings;

/// <summary>Opens the live registers, or says in words what is wrong with their description.</summary>
internal static class LiveRegisters
{
    /// <summary>A register gets the time of a question less a little, so that its own account of a failure arrives.</summary>
    private static readonly TimeSpan ToReport = TimeSpan.FromMilliseconds(500);

    internal static LiveRegistries Open(IServiceProvider services, IConfiguration configuration)
    {
        try
        {
            return LiveRegistries.Open(
                services.GetRequiredService<LiveOptions>(),
                TimeSpan.FromSeconds(services.GetRequiredService<RegistryOptions>().RegistrySeconds) - ToReport,
                name => configuration[name.Replace("__", ":", StringComparison.Ordinal)],
                services.GetRequiredService<ILiveAnswerStore>(),
                services.GetRequiredService<TimeProvider>());
        }
        catch (InvalidDataException wrong)
        {
            throw new SettingsException($"CertVerify__RegistersFile: {wrong.Message}");
        }
    }
}
