namespace CertVerify.Functions.Requests;

/// <summary>JSON pointers (RFC 6901).</summary>
internal static class Pointer
{
    private const int Longest = 100;

    internal static string Escape(string name)
    {
        var cut = name.Length > Longest ? name[..Longest] : name;
        return cut.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
    }

    /// <summary>From the serializer's own form: "$.need.processes[1]" is "/need/processes/1".</summary>
    internal static string FromPath(string? path) =>
        path is null or "$" ? "" : path.TrimStart('$').Replace("['", ".", StringComparison.Ordinal).Replace("']", "", StringComparison.Ordinal)
            .Replace('[', '.').Replace("]", "", StringComparison.Ordinal).Replace('.', '/');
}
