namespace CertVerify.Functions.Requests;

/// <summary>The fields of a query; case does not matter.</summary>
internal static class QueryFields
{
    /// <summary>The Azure host leaves its own key in the query.</summary>
    private static readonly string[] OfTheHost = ["code", "clientId"];

    internal static IReadOnlyDictionary<string, string> In(HttpRequest request) => request.Query
        .Where(field => !OfTheHost.Contains(field.Key))
        .ToDictionary(field => field.Key, field => field.Value.ToString(), StringComparer.OrdinalIgnoreCase);
}
