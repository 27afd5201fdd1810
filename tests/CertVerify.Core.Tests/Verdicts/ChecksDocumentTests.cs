using CertVerify.Core.Checks;
using CertVerify.Core.Verdicts;

namespace CertVerify.Core.Tests.Verdicts;

/// <summary>docs/checks.md is written from the policies; run with CERTVERIFY_REWRITE_DOCS=1 to write it anew.</summary>
public sealed class ChecksDocumentTests
{
    [Fact]
    public void The_document_says_what_the_policies_say()
    {
        var path = Path.Combine(Root(), "docs", "checks.md");
        if (Environment.GetEnvironmentVariable("CERTVERIFY_REWRITE_DOCS") == "1")
            File.WriteAllText(path, Document());

        Assert.Equal(Document(), File.ReadAllText(path));
    }

    [Fact]
    public void No_check_is_described_twice_differently() => Assert.All(
        Policies.All.SelectMany(policy => policy.Lines).GroupBy(line => line.Check.Code), lines => Assert.Single(lines.Select(line => line.Check).Distinct()));

    private static string Document() => string.Join('\n', Lines()) + '\n';

    private static IEnumerable<string> Lines() =>
    [
        """
        # The checks

        Written from the policies in `src/CertVerify.Core/Verdicts` by `ChecksDocumentTests`; do not edit.

        Each check asks one question and always answers it: pass, warn, fail, unknown or not applicable, with a sentence, its source and the next steps.
        What an answer may do is the policy's decision: **fail**, it can decide the verdict (a fail fails it, an unknown leaves it indeterminate);
        **warn**, at most a warning; **inform**, shown without effect; –, not asked. Checks of *suitability* count only towards the question whether
        the certification fits the purchase.

        """,
        $"| Code | Question | Rests on | {string.Join(" | ", Policies.All.Select(policy => policy.Name))} |",
        $"|---|---|---|{string.Concat(Policies.All.Select(_ => "---|"))}",
        .. Policies.Default.Lines.Select(line => line.Check).Select(check =>
            $"| {check.Code} | {check.Question}{(check.Part is Part.Suitability ? " *(suitability)*" : "")} | {check.Citation} | {Levels(check)} |"),
        "\n## The policies\n",
        .. Policies.All.Select(policy => $"- **{policy.Name}**, version {policy.Version}, {policy.Lines.Count} checks. {policy.Purpose}"),
        "\n## Reasons, in the order of their priority\n",
        $"For *failed*: {Reasons(isFact: true)}.\n",
        $"For *indeterminate*: {Reasons(isFact: false)}.",
        "\n## Next steps\n",
        .. Enum.GetValues<NextStep>().Select(step => $"- `{NextSteps.Code(step)}` {NextSteps.Text(step)}"),
    ];

    private static string Levels(Check check) => string.Join(" | ", Policies.All.Select(policy =>
        policy.Lines.FirstOrDefault(line => line.Check == check)?.Level is { } level ? Camel(level) : "–"));

    private static string Reasons(bool isFact) => string.Join(", ", Enum.GetValues<SubIndication>().Where(reason => reason.IsFact == isFact).Select(reason => $"`{Camel(reason)}`"));

    private static string Camel<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName($"{value}");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "CertVerify.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
