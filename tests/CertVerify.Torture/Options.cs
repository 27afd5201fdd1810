using System.Globalization;

namespace CertVerify.Torture;

/// <summary>What was asked for on the command line.</summary>
/// <param name="What">"lost" or "documents".</param>
/// <param name="Times">So many kills, or documents.</param>
/// <param name="Seed">The same seed does the same.</param>
/// <param name="OnAccount">On Azurite in place of the embedded store.</param>
/// <param name="Instances">So many on one store.</param>
/// <param name="Folder">Files that are sent too; null: none.</param>
internal sealed record Options(string What, int Times, int Seed, bool OnAccount, int Instances, string? Folder)
{
    internal const string Usage = "usage: eng/torture.sh lost [KILLS] [--azurite] [--instances N] [--seed N] | documents [COUNT] [FOLDER] [--seed N]";

    /// <summary>Null when the arguments make no sense.</summary>
    internal static Options? Parse(string[] arguments)
    {
        if (arguments is not [("lost" or "documents") and var what, .. var rest])
            return null;
        var options = new Options(what, what == "lost" ? 100 : 1_000, 1, false, 1, null);
        for (var queue = new Queue<string>(rest); queue.TryDequeue(out var argument);)
        {
            if (argument == "--azurite" && what == "lost")
                options = options with { OnAccount = true };
            else if (argument == "--seed" && queue.TryDequeue(out var seed) && Number(seed) is { } number)
                options = options with { Seed = number };
            else if (argument == "--instances" && what == "lost" && queue.TryDequeue(out var instances) && Number(instances) is { } many and > 0)
                options = options with { Instances = many };
            else if (Number(argument) is { } times)
                options = options with { Times = times };
            else if (what == "documents" && Directory.Exists(argument))
                options = options with { Folder = argument };
            else
                return null;
        }

        return options;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
