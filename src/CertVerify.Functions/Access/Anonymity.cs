using CertVerify.Core.Access;

namespace CertVerify.Functions.Access;

/// <summary>Decides who may come without a key, and as whom.</summary>
internal sealed class Anonymity(AccessOptions options)
{
    private static readonly Scope[] All = Enum.GetValues<Scope>();
    private static readonly Scope[] OfVisitors = [Scope.Verify, Scope.Read];
    private static readonly Scope[] OfEverybody = [.. All.Except([Scope.Audit, Scope.Operate])];

    /// <summary>Null when this needs a key.</summary>
    internal Caller? Admit(HttpContext context, AccessRule rule) => options.Anonymous switch
    {
        AnonymousUse.Nobody => null,
        _ when Locality.IsOwn(context, rule) => Caller.Anonymous(All, isLocal: true),
        AnonymousUse.Pages when rule.IsForPeople => Caller.Anonymous(OfVisitors, isLocal: false),
        AnonymousUse.Everybody => Caller.Anonymous(OfEverybody, isLocal: false),
        _ => null,
    };
}
