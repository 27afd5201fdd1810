using System.Globalization;

namespace CertVerify.Torture.Documents;

/// <summary>What a process and its children have in use, as Linux says it.</summary>
internal static class Household
{
    /// <summary>The process and all below it.</summary>
    internal static IReadOnlyList<int> Family(int process)
    {
        var parents = Directory.EnumerateDirectories("/proc").Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0)
            .Select(id => (Id: id, Parent: ParentOf(id))).Where(one => one.Parent is not null).ToLookup(one => one.Parent!.Value, one => one.Id);
        var family = new List<int> { process };
        for (var i = 0; i < family.Count; i++)
            family.AddRange(parents[family[i]]);
        return family;
    }

    /// <summary>Megabytes of memory that are its own.</summary>
    internal static double Megabytes(int process) => Read($"/proc/{process}/status", text =>
    {
        var line = text.Split('\n').FirstOrDefault(one => one.StartsWith("RssAnon:", StringComparison.Ordinal));
        return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
    });

    internal static int Handles(int process)
    {
        try
        {
            return Directory.EnumerateFileSystemEntries($"/proc/{process}/fd").Count();
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    internal static double MegabytesIn(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Exists ? file.Length : 0) / 1048576.0;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    internal static bool Lives(int process) => Read($"/proc/{process}/stat", text => text[(text.LastIndexOf(')') + 2)] is not 'Z');

    private static int? ParentOf(int process) => Read<int?>($"/proc/{process}/stat", text => int.Parse(text[(text.LastIndexOf(')') + 4)..].Split(' ')[0], CultureInfo.InvariantCulture));

    private static T? Read<T>(string file, Func<string, T> read)
    {
        try
        {
            return read(File.ReadAllText(file));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
