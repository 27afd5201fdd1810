namespace CertVerify.Adapters.Documents.Children;

/// <summary>One run of an outside program. Nothing that comes from a document is ever an argument.</summary>
/// <param name="Program">By name, found in the system's program folder.</param>
/// <param name="Arguments">Files are named relative to <paramref name="Folder"/>.</param>
/// <param name="Folder">The only folder of ours that the program sees, and only to read; null: none.</param>
/// <param name="Input">Given on its standard input.</param>
/// <param name="Seconds">What it may take, when that is another time than any program may.</param>
/// <param name="Megabytes">Its address space, when that is another than any program's.</param>
internal sealed record ChildCommand(
    string Program, IReadOnlyList<string> Arguments, string? Folder, ReadOnlyMemory<byte> Input = default, int? Seconds = null, int? Megabytes = null);

/// <summary>How a run ended.</summary>
internal enum ChildEnd
{
    Exited,
    TimedOut,
    TooMuchOutput,
}

/// <summary>What a run left: everything it printed, and why it ended.</summary>
internal sealed record ChildOutcome(ChildEnd End, int ExitCode, ReadOnlyMemory<byte> Output, string Errors)
{
    public bool Succeeded => End == ChildEnd.Exited && ExitCode == 0;

    /// <summary>The program is not on this machine.</summary>
    public bool IsMissing => End == ChildEnd.Exited && ExitCode is (126 or 127);

    /// <summary>Ended by a bound: its own time, its processor time, or its memory.</summary>
    public bool Overran => End != ChildEnd.Exited || ExitCode is 137 or 152 or 153;
}
