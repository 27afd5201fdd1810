using CertVerify.Functions.Settings;

namespace CertVerify.Functions.Access;

/// <summary>The parts that tell callers apart.</summary>
internal static class AccessParts
{
    internal static void AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.Read<AccessOptions>());
        services.AddSingleton<Anonymity>();
        services.AddSingleton<Keyring>();
        services.AddSingleton<KeyDesk>();
        services.AddSingleton<CallerAddress>();
        services.AddSingleton<MinuteRates>();
        services.AddSingleton<DayQuotas>();
    }
}
