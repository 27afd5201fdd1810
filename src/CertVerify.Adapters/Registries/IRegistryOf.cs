using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries;

/// <summary>Somebody who keeps a register and can be asked about a certificate or its holder.</summary>
public interface IRegistryOf<TRecord>
{
    /// <summary>Whom to name when not even the question could be put.</summary>
    Source Source { get; }

    /// <summary>Whether it can be asked at present; null for one that needs no connection.</summary>
    RegistryHealth? Health => null;

    /// <summary>One answer for each register behind it that could hold what is asked for; none when none could.</summary>
    Task<IReadOnlyList<Lookup<IReadOnlyList<TRecord>>>> AskAsync(RegistryQuestion question, CancellationToken cancel);
}

/// <summary>Whether a register can be asked at present.</summary>
/// <param name="Because">What is wrong, for the person who runs the service; null when nothing is.</param>
public sealed record RegistryHealth(string? Because);
