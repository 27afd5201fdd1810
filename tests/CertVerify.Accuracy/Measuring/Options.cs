namespace CertVerify.Accuracy.Measuring;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Json">Where to write every score for a machine to read.</param>
/// <param name="Errors">List each wrong and missing value.</param>
/// <param name="Only">Only documents whose name contains this.</param>
/// <param name="Pages">A folder of dumped pages to read instead of asking a service.</param>
/// <param name="Own">Leave the readers' own confidences as they are, to calibrate them.</param>
/// <param name="ByCompany">Say how the figures move when each company is left out.</param>
internal sealed record Options(string Folder, Uri Url, string? Json, bool Errors, string? Only, int Parallel, string? Pages, bool Own, bool ByCompany)
{
    public const string Usage = "usage: eng/accuracy.sh DIR [--url URL] [--json FILE] [--errors] [--only PART-OF-NAME] [--parallel N] [--pages FOLDER [--own]] [--by-company]";

    /// <summary>Null when the arguments make no sense.</summary>
    public static Options? Parse(IReadOnlyList<string> arguments)
    {
        var options = new Options("", new Uri("http://127.0.0.1:7071"), null, false, null, Environment.ProcessorCount, null, false, false);
        for (var i = 0; i < arguments.Count; i++)
        {
            var next = i + 1 < arguments.Count ? arguments[i + 1] : null;
            switch (arguments[i], next)
            {
                case ("--errors", _): options = options with { Errors = true }; break;
                case ("--own", _): options = options with { Own = true }; break;
                case ("--by-company", _): options = options with { ByCompany = true }; break;
                case ("--url", { } url) when Uri.TryCreate(url, UriKind.Absolute, out var parsed): options = options with { Url = parsed }; i++; break;
                case ("--json", { } file): options = options with { Json = file }; i++; break;
                case ("--only", { } part): options = options with { Only = part }; i++; break;
                case ("--pages", { } pages): options = options with { Pages = pages }; i++; break;
                case ("--parallel", { } number) when int.TryParse(number, out var n) && n > 0: options = options with { Parallel = n }; i++; break;
                case (['-', ..], _): return null;
                case (var folder, _) when options.Folder.Length == 0: options = options with { Folder = folder }; break;
                default: return null;
            }
        }
        return options.Folder.Length > 0 ? options : null;
    }
}
