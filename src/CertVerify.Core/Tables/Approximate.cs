namespace CertVerify.Core.Tables;

/// <summary>Approximate search: how many letters would have to change for a name to stand somewhere in a text.</summary>
internal static class Approximate
{
    /// <summary>The fewest letters changed, lost or added between the name and any stretch of the text (Sellers' algorithm).</summary>
    internal static int Errors(string name, string text) => Errors(name, text, begins: null);

    /// <param name="name">What is looked for.</param>
    /// <param name="text">Where.</param>
    /// <param name="begins">Where in the text the stretch may begin; null for anywhere.</param>
    internal static int Errors(string name, string text, IReadOnlySet<int>? begins)
    {
        var row = Enumerable.Range(0, name.Length + 1).ToArray();
        var fewest = row[^1];
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            var diagonal = row[0];
            row[0] = begins is null || begins.Contains(at + 1) ? 0 : row[0] + 1;
            for (var i = 1; i < row.Length; i++)
            {
                var changed = diagonal + (name[i - 1] == letter ? 0 : 1);
                diagonal = row[i];
                row[i] = Math.Min(changed, Math.Min(diagonal, row[i - 1]) + 1);
            }
            fewest = Math.Min(fewest, row[^1]);
        }

        return fewest;
    }
}
