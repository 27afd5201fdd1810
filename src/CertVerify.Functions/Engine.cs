using System.Reflection;

namespace CertVerify.Functions;

/// <summary>What is running.</summary>
internal static class Engine
{
    internal static readonly string Version =
        typeof(Engine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
