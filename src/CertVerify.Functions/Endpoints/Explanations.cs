using CertVerify.Core.Access;
using CertVerify.Core.Checks;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Access;

namespace CertVerify.Functions.Endpoints;

/// <summary>The service explains itself: what it asks, and how it weighs the answers.</summary>
internal static class Explanations
{
    internal static void MapExplanations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/checks", () => TaggedAnswer.Json(new CheckList([.. Checks().Select(CheckReport.Of)]))).RequireScope(Scope.Read);
        routes.MapGet("/api/v1/policies", () => TaggedAnswer.Json(new PolicyList([.. Policies.All.Select(PolicyDescription.Of)]))).RequireScope(Scope.Read);
    }

    private static IEnumerable<Check> Checks() => Policies.All.SelectMany(policy => policy.Lines).Select(line => line.Check).DistinctBy(check => check.Code);

    private sealed record CheckList(IReadOnlyList<CheckReport> Checks);

    /// <param name="Code">For ever.</param>
    /// <param name="Question">As a buyer would ask it.</param>
    /// <param name="Citation">The rule it comes from.</param>
    /// <param name="Part">Which verdict it counts for.</param>
    /// <param name="Levels">What it may do, by policy; not on the list means not asked.</param>
    private sealed record CheckReport(string Code, string Question, string Citation, Part Part, IReadOnlyDictionary<string, Level> Levels)
    {
        internal static CheckReport Of(Check check) => new(check.Code, check.Question, check.Citation, check.Part, LevelsOf(check));

        private static Dictionary<string, Level> LevelsOf(Check check) => Policies.All
            .SelectMany(policy => policy.Lines.Where(line => line.Check.Code == check.Code).Select(line => (policy.Name, line.Level)))
            .ToDictionary();
    }

    private sealed record PolicyList(IReadOnlyList<PolicyDescription> Policies);

    private sealed record PolicyDescription(string Name, string Version, string Purpose, IReadOnlyList<LineReport> Lines)
    {
        internal static PolicyDescription Of(Policy policy) =>
            new(policy.Name, policy.Version, policy.Purpose, [.. policy.Lines.Select(line => new LineReport(line.Check.Code, line.Level))]);
    }

    private sealed record LineReport(string Code, Level Level);
}
