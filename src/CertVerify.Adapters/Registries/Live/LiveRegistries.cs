using CertVerify.Adapters.Registries.Live.CertSearch;
using CertVerify.Adapters.Registries.Live.Declared;
using CertVerify.Adapters.Storage;

namespace CertVerify.Adapters.Registries.Live;

/// <summary>Every register that is asked over the network, as configured.</summary>
public sealed class LiveRegistries : IDisposable
{
    private LiveRegistries(IReadOnlyList<IRegistry> all) => All = all;

    public IReadOnlyList<IRegistry> All { get; }

    /// <param name="options">Which.</param>
    /// <param name="whole">Time for all tries of one question together.</param>
    /// <param name="secret">Gives a secret by its name.</param>
    /// <param name="store">Where answers are kept.</param>
    /// <param name="tables">What is known of issuers and accreditors.</param>
    /// <param name="clock">The time.</param>
    /// <exception cref="InvalidDataException">A description cannot be used; the message says what and where, and no secret.</exception>
    public static LiveRegistries Open(
        LiveOptions options, TimeSpan whole, Func<string, string?> secret, ILiveAnswerStore store, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        var usual = new ConnectionLimits { Whole = whole, Try = whole / 2 };
        var all = Described(options.RegistersFile)
            .Select(IRegistry (register) => new DeclaredRegistry(register, DeclaredRegisterFile.Headers(register, secret), Limits(usual, register.Request), store, clock))
            .ToList();
        if (options.CertSearch.IsConfigured)
            all.Add(new CertSearchRegistry(options.CertSearch, usual, store, clock));
        return new(all);
    }

    public void Dispose()
    {
        foreach (var registry in All.OfType<IDisposable>())
            registry.Dispose();
    }

    private static IReadOnlyList<DeclaredRegister> Described(string? file)
    {
        if (string.IsNullOrWhiteSpace(file))
            return [];
        try
        {
            return DeclaredRegisterFile.Read(File.ReadAllText(file)).Registers;
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
