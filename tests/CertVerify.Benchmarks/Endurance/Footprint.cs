using System.Globalization;

namespace CertVerify.Benchmarks.Endurance;

/// <summary>What a process and all it has started hold of the machine.</summary>
internal sealed record Footprint(double Megabytes, int Handles, int Threads, int Children, int TemporaryFolders)
{
    /// <param name="process">Its id.</param>
    public static Footprint Of(int process)
    {
        var status = File.ReadAllLines($"/proc/{process}/status").Select(line => line.Split(':', 2)).ToDictionary(pair => pair[0], pair => pair[1].Trim());
        return new(
            double.Parse(status["VmRSS"].Split(' ')[0], CultureInfo.InvariantCulture) / 1024,
            Directory.EnumerateFileSystemEntries($"/proc/{process}/fd").Count(),
            int.Parse(status["Threads"], CultureInfo.InvariantCulture),
            Below(process),
            Directory.EnumerateDirectories(Path.GetTempPath(), $"certverify-{process}-*").Count());
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Megabytes,7:0} MB, {Handles,4} handles, {Threads,3} threads, {Children,2} child processes, {TemporaryFolders} temporary folders");

    private static int Below(int process) => Directory.EnumerateDirectories($"/proc/{process}/task")
        .SelectMany(task => File.ReadAllText(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Sum(child => 1 + Below(int.Parse(child, CultureInfo.InvariantCulture)));
}
