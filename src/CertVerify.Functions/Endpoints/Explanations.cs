using CertVerify.Core.Checks;
using CertVerify.Core.Reports;
using CertVerify.Core.Tables;
using CertVerify.Core.Verdicts;
using CertVerify.Functions.Problems;

namespace CertVerify.Functions.Endpoints;

/// <summary>The service explains itself: what it asks, how it weighs, and what it knows.</summary>
internal static class Explanations
{
    internal static void MapExplanations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/v1/checks", () => Json(new { Checks = Policies.All.SelectMany(policy => policy.Lines).Select(line => line.Check).DistinctBy(check => check.Code).Select(Described) }));
        routes.MapGet("/api/v1/policies", () => Json(new { Policies = Policies.All.Select(Described) }));
    }

    private static object Described(Check check) => new
    {
        check.Code,
        check.Question,
        check.Citation,
        check.Part,
        Levels = Policies.All.Select(policy => (policy.Name, Line: policy.Lines.FirstOrDefault(line => line.Check.Code == check.Code)))
            .Where(entry => entry.Line is not null)
            .ToDictionary(entry => entry.Name, entry => entry.Line!.Level),
    };

    private static object Described(Policy policy) => new
    {
        policy.Name,
        policy.Version,
        policy.Purpose,
        Lines = policy.Lines.Select(line => new { line.Check.Code, line.Level }),
    };

    private static IResult Json(object body) => Results.Json(body, CoreJson.Options);
}
