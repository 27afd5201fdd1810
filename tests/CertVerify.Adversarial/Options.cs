using System.Globalization;

namespace CertVerify.Adversarial;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Folder">A corpus to alter beside the invented certificates; null: none.</param>
/// <param name="Each">So many invented certificates of each layout.</param>
/// <param name="Seed">The same seed makes the same ones.</param>
/// <param name="Every">Of the alterations of files each certificate is tried with one in so many, taking turns.</param>
/// <param name="Parallel">Certificates at once.</param>
/// <param name="Keep">A folder for the files that pass wrongly.</param>
/// <param name="Only">Only alterations whose name contains this.</param>
/// <param name="Unproven">List those that do not pass untouched.</param>
internal sealed record Options(string? Folder, int Each, int Seed, int Every, int Parallel, string? Keep, string? Only, bool Unproven)
{
    public const string Usage = "usage: eng/adversarial.sh [FOLDER] [--each N] [--seed N] [--every N] [--parallel N] [--only PART-OF-NAME] [--keep FOLDER] [--unproven]";

    /// <summary>Null when the arguments make no sense.</summary>
    public static Options? Parse(IReadOnlyList<string> arguments)
    {
        var options = new Options(null, 100, 1, 8, Environment.ProcessorCount, null, null, false);
        for (var i = 0; i < arguments.Count; i++)
        {
            var text = i + 1 < arguments.Count ? arguments[i + 1] : null;
            int? next = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
            switch (arguments[i], next)
            {
                case ("--unproven", _): options = options with { Unproven = true }; break;
                case ("--keep", _) when text is not null: options = options with { Keep = text }; i++; break;
                case ("--only", _) when text is not null: options = options with { Only = text }; i++; break;
                case ("--each", { } each): options = options with { Each = each }; i++; break;
                case ("--seed", { } seed): options = options with { Seed = seed }; i++; break;
                case ("--every", { } every and > 0): options = options with { Every = every }; i++; break;
                case ("--parallel", { } parallel and > 0): options = options with { Parallel = parallel }; i++; break;
                case (['-', ..], _): return null;
                case (var folder, _) when options.Folder is null: options = options with { Folder = folder }; break;
                default: return null;
            }
        }
        return options;
    }
}
