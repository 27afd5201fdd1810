using CertVerify.Core.Access;

namespace CertVerify.Functions.Access;

/// <summary>Who may use a route. Every route has one; a route without is closed to everybody.</summary>
/// <param name="Scope">What the caller's key must be for; null: open to all, with nothing in it that is anybody's.</param>
/// <param name="IsForPeople">A page, whose visitors have a browser and no key.</param>
internal sealed record AccessRule(Scope? Scope, bool IsForPeople = false);

/// <summary>A request to this route is a verification, and counts as one in the quota of the day.</summary>
internal sealed record CountsAsVerification;

/// <summary>Says it at the route.</summary>
internal static class AccessRules
{
    internal static TBuilder RequireScope<TBuilder>(this TBuilder route, Scope scope)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new AccessRule(scope));

    internal static TBuilder ForPeople<TBuilder>(this TBuilder route, Scope scope)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new AccessRule(scope, IsForPeople: true));

    internal static TBuilder CountAsVerification<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new CountsAsVerification());

    internal static TBuilder OpenToAll<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new AccessRule(null));
}
