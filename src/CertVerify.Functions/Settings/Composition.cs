using CertVerify.Adapters.Documents;
using CertVerify.Adapters.Registries;
using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Registries.Live;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Tables;
using CertVerify.Functions.Access;
using CertVerify.Functions.Batches;
using CertVerify.Functions.Batches.Reading;
using CertVerify.Functions.Endpoints;
using CertVerify.Functions.Hosting;
using CertVerify.Functions.Requests;
using CertVerify.Functions.Telemetry;
using CertVerify.Functions.Web;

namespace CertVerify.Functions.Settings;

/// <summary>Every part of the service and what it is made of.</summary>
internal static class Composition
{
    internal static void AddCertVerify(this IServiceCollection services, IConfiguration configuration, TimeProvider clock)
    {
        var service = configuration.Read<ServiceOptions>();
        services.AddSingleton(service);
        services.AddSingleton(configuration.Read<DocumentOptions>());
        services.AddSingleton(configuration.Read<RegistryOptions>());
        services.AddSingleton(configuration.Read<StoreOptions>());
        services.AddSingleton(configuration.Read<RetentionOptions>());
        services.AddSingleton<RetentionSweep>();
        services.AddSingleton(clock);
        services.AddSingleton(TablesInUse.For(service));
        services.AddSingleton<TablesInForce>();

        services.AddSigning(configuration, clock);
        services.AddStore();

        services.AddSingleton(configuration.Read<LiveOptions>());
        services.AddSingleton(provider => LiveRegisters.Open(provider, configuration));
        services.AddSingleton<ImportedRegisters>();
        services.AddSingleton<IReadOnlyList<IRegistry>>(provider => [provider.GetRequiredService<ImportedRegisters>(), .. provider.GetRequiredService<LiveRegistries>().All]);
        services.AddSingleton<RegistryRounds>();
        services.AddSingleton(provider => provider.GetRequiredService<LiveRegistries>().Companies);
        services.AddSingleton<CompanyRounds>();
        services.AddSingleton<EvidenceGatherer>();
        services.AddSingleton<RegisterImporter>();
        services.AddSingleton<ImportDesk>();
        services.AddSingleton<ImportQueue>();
        services.AddHostedService<ImportWorker>();
        services.AddSingleton<HolderSearch>();
        services.AddSingleton<RecordSearch>();

        services.AddSingleton<DocumentReader>();
        services.AddSingleton<Verifier>();
        services.AddSingleton<Replaying>();
        services.AddSingleton<VerificationRequestReader>();
        services.AddSingleton(configuration.Read<BatchOptions>());
        services.AddSingleton<BatchRequestReader>();
        services.AddSingleton<BatchDesk>();
        services.AddSingleton<BatchRun>();
        services.AddSingleton<ItemVerification>();
        services.AddMonitoring(configuration);
        services.AddPages();
        services.AddAccess(configuration);
        services.AddRouting();
        services.AddLimits(service);
        services.AddSingleton<Checkup>();
        services.AddTelemetry(configuration);
    }
}
