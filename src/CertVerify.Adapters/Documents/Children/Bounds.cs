using System.Globalization;

namespace CertVerify.Adapters.Documents.Children;

/// <summary>The command line that runs a program inside its bounds, isolated when bubblewrap is there.</summary>
internal static class Bounds
{
    private const int ProcessesInside = 64;
    private const int MegabytesInTemp = 640;

    /// <summary>What programs need to start: themselves, their libraries, fonts and settings. No home, no data folder, no network.</summary>
    private static readonly string[] Isolation =
    [
        "bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--clearenv",
        "--setenv", "PATH", "/usr/bin", "--setenv", "LC_ALL", "C.UTF-8", "--setenv", "OMP_THREAD_LIMIT", "1",
        "--ro-bind", "/usr", "/usr", "--symlink", "usr/bin", "/bin", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64",
        "--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache", "--ro-bind-try", "/etc/alternatives", "/etc/alternatives",
        "--ro-bind-try", "/etc/fonts", "/etc/fonts", "--ro-bind-try", "/etc/ImageMagick-6", "/etc/ImageMagick-6",
        "--ro-bind-try", "/proc/cpuinfo", "/proc/cpuinfo",
        "--dev", "/dev", "--size", Text(MegabytesInTemp << 20), "--tmpfs", "/tmp",
    ];

    public static IReadOnlyList<string> Isolated(ChildCommand command, DocumentOptions options) =>
        [.. Isolation, .. Seen(command.Folder), "--", .. Limited(command, options), Text("--nproc", ProcessesInside), .. Program(command)];

    /// <summary>Without bubblewrap the number of processes stays unbounded: it would count the service's own.</summary>
    public static IReadOnlyList<string> LimitedOnly(ChildCommand command, DocumentOptions options) =>
        [.. Limited(command, options), .. Program(command)];

    private static IEnumerable<string> Seen(string? folder) => folder is null ? [] : ["--ro-bind", folder, "/work", "--chdir", "/work"];

    private static IEnumerable<string> Limited(ChildCommand command, DocumentOptions options) =>
    [
        "prlimit",
        Text("--as", (long)(command.Megabytes ?? options.ChildMegabytes) << 20),
        Text("--cpu", command.Seconds ?? options.ChildSeconds),
        Text("--fsize", (long)MegabytesInTemp << 20),
        Text("--core", 0),
    ];

    private static IEnumerable<string> Program(ChildCommand command) => ["/usr/bin/" + command.Program, .. command.Arguments];

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(string name, long number) => $"{name}={Text(number)}";
}
