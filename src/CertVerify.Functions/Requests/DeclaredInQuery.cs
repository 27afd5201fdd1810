namespace CertVerify.Functions.Requests;

/// <summary>What a request says of its body in the query.</summary>
internal static class DeclaredInQuery
{
    /// <summary>The Azure host leaves its own key in the query.</summary>
    private static readonly string[] OfTheHost = ["code", "clientId"];

    internal static Dictionary<string, string> Declarations(this HttpRequest request) => request.Query
        .Where(field => !OfTheHost.Contains(field.Key))
        .ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.OrdinalIgnoreCase);
}
