namespace CertVerify.Adapters.Registries.Importing;

/// <summary>The fields of one certification, from the elements nested in it: what an element means depends on those around it.</summary>
internal sealed class XmlRecord
{
    private static readonly RegisterColumn[] All = Enum.GetValues<RegisterColumn>();

    private static readonly RegisterColumn[] AddressParts =
    [
        RegisterColumn.Sites, RegisterColumn.HolderAddress, .. RegisterColumns.HolderAddress, .. RegisterColumns.SiteAddress,
    ];

    private readonly List<string> path = [];
    private readonly Dictionary<RegisterColumn, List<string>> fields = [];
    private readonly List<string> site = [];

    internal static IReadOnlyList<string> Columns { get; } = [.. All.Select(column => column.ToString())];

    internal void Open(string name, int depth)
    {
        if (path.Count >= depth)
            path.RemoveRange(depth - 1, path.Count - depth + 1);
        if (!Inside("site"))
            CloseSite();
        path.Add(name.ToLowerInvariant());
        if (path[^1].EndsWith("_site", StringComparison.Ordinal))
            CloseSite();
    }

    internal void Text(ReadOnlySpan<char> value)
    {
        if (value.Trim().ToString() is not { Length: > 0 } text || path.Count == 0)
            return;
        var column = RegisterColumns.Read(path[^1]);
        if (Inside("sector"))
            Add(path[^1].EndsWith("code", StringComparison.Ordinal) ? RegisterColumn.IafCodes : null, text);
        else if (Inside("standard"))
            Add(RegisterColumn.Standards, text);
        else if (Inside("site"))
            AddToSite(column, text);
        else
            Add(column == RegisterColumn.HolderName && fields.ContainsKey(RegisterColumn.HolderName) ? RegisterColumn.OtherHolderNames : column, text);
    }

    internal string[] Cells()
    {
        CloseSite();
        return [.. All.Select(column => fields.TryGetValue(column, out var values) ? Joined(column, values) : "")];
    }

    /// <summary>Inside "certification_sectors", but not inside "entity_website".</summary>
    private bool Inside(string word) => path.Exists(name => name.Split('_').Any(part => part == word || part == word + "s"));

    private void Add(RegisterColumn? column, string text)
    {
        if (column is not { } known)
            return;
        if (!fields.TryGetValue(known, out var values))
            fields[known] = values = [];
        values.Add(text);
    }

    private void AddToSite(RegisterColumn? column, string text)
    {
        if (column is { } known && AddressParts.Contains(known))
            site.Add(text);
    }

    private void CloseSite()
    {
        if (site.Count > 0)
            Add(RegisterColumn.Sites, string.Join(", ", site));
        site.Clear();
    }

    /// <summary>Columns that hold one value keep the first.</summary>
    private static string Joined(RegisterColumn column, List<string> values) => column switch
    {
        RegisterColumn.Sites or RegisterColumn.Standards or RegisterColumn.IafCodes or RegisterColumn.OtherHolderNames or RegisterColumn.HolderIdentifiers =>
            string.Join('|', values.Select(value => value.Replace('|', '/'))),
        _ => values[0],
    };
}
