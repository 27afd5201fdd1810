using System.ComponentModel.DataAnnotations;
using CertVerify.Functions.Hosting;

namespace CertVerify.Functions.Settings;

/// <summary>How the service listens and what it shows.</summary>
public sealed class ServiceOptions
{
    /// <summary>On loopback; the Azure Functions host overrules it.</summary>
    [Range(0, 65_535)]
    public int Port { get; set; } = 7071;

    /// <summary>Adds the fictional bodies of the shipped samples to the curated tables.</summary>
    public bool SampleData { get; set; }

    /// <summary>
    /// Whether the pages for people are served. Below the Azure host they are left out unless asked for: a browser has no function key, so that the host lets everybody
    /// through to them; <see cref="Access.AccessOptions.Anonymous"/> says who may see them.
    /// </summary>
    public bool Pages { get; set; } = !AzureHost.IsParent;

    /// <summary>Verifications and imports worked on at once; as many again may wait, further ones are asked to come later.</summary>
    [Range(1, 10_000)]
    public int MaxConcurrent { get; set; } = 16;
}
