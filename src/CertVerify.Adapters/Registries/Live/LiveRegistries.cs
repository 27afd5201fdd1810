using CertVerify.Adapters.Registries.Live.CertSearch;
using CertVerify.Adapters.Registries.Live.Declared;
using CertVerify.Adapters.Storage;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Live;

/// <summary>Every register that is asked over the network, as configured.</summary>
public sealed class LiveRegistries : IDisposable
{
    private LiveRegistries(IReadOnlyList<IRegistry> all, IReadOnlyList<IRegistryOf<CompanyRecord>> companies) => (All, Companies) = (all, companies);

    /// <summary>Those of certificates.</summary>
    public IReadOnlyList<IRegistry> All { get; }

    /// <summary>Those of companies.</summary>
    public IReadOnlyList<IRegistryOf<CompanyRecord>> Companies { get; }

    /// <param name="options">Which.</param>
    /// <param name="whole">Time for all tries of one question together.</param>
    /// <param name="secret">Gives a secret by its name.</param>
    /// <param name="store">Where answers are kept.</param>
    /// <param name="clock">The time.</param>
    /// <exception cref="InvalidDataException">A description cannot be used; the message says what and where, and no secret.</exception>
    public static LiveRegistries Open(
        LiveOptions options, TimeSpan whole, Func<string, string?> secret, ILiveAnswerStore store, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        var usual = new ConnectionLimits { Whole = whole, Try = whole / 2 };
        var described = Described(options.RegistersFile);
        var all = described.Registers
            .Select(IRegistry (register) => new DeclaredRegistry(register, DeclaredRegisterFile.Headers(register, secret), Limits(usual, register.Request), store, clock))
            .ToList();
        if (options.CertSearch.IsConfigured)
            all.Add(new CertSearchRegistry(options.CertSearch, usual, store, clock));
        var companies = (described.Companies ?? [])
            .Select(IRegistryOf<CompanyRecord> (register) => new DeclaredCompanyRegistry(register, DeclaredRegisterFile.Headers(register, secret), Limits(usual, register.Request), store, clock));
        return new(all, [.. companies]);
    }

    public void Dispose()
    {
        foreach (var registry in All.Concat<object>(Companies).OfType<IDisposable>())
            registry.Dispose();
    }

    private static DeclaredRegisterFile Described(string? file)
    {
        if (string.IsNullOrWhiteSpace(file))
            return new([]);
        try
        {
            return DeclaredRegisterFile.Read(File.ReadAllText(file));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new InvalidDataException($"{file}: {failure.Message}", failure);
        }
    }

    internal static ConnectionLimits Limits(ConnectionLimits usual, DeclaredRequest request) => usual with
    {
        Try = TimeSpan.FromSeconds(Math.Min(request.TrySeconds, usual.Whole.TotalSeconds)),
        AtOnce = request.AtOnce,
        PerMinute = request.PerMinute,
        MostBytes = request.MostKilobytes << 10,
    };
}
