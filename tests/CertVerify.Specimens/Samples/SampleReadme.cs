namespace CertVerify.Specimens.Samples;

/// <summary>The page that tells what each sample shows.</summary>
internal static class SampleReadme
{
    public static string ToMarkdown() => string.Join('\n',
    [
        "# Samples",
        "",
        "Certificates of companies that do not exist, issued by a certification body that does not exist, accredited by an accreditation body that",
        "does not exist. All of it is made by `tests/CertVerify.Specimens`; after a change there, make it anew:",
        "",
        "```",
        "dotnet run --project tests/CertVerify.Specimens -- samples samples",
        "```",
        "",
        "`register.csv` is the fictional body's register, to be imported; `register.xml` and `register.xlsx` are the same as the IAF MD 28 template has it,",
        "`register-mapped.csv` in the words of a body of its own (docs/registries.md); `tables/` are rows for the curated tables, read only by a service that is",
        "started with `CertVerify__SampleData=true`, so that a fictional accreditation never counts anywhere else. `lists/` are lists as accreditors",
        "publish them, for `certverify tables propose`.",
        "",
        "| file | number | verdict | what it shows |",
        "|---|---|---|---|",
        .. SampleSet.All.Select(Row),
        "",
        $"`{Asked.FileName}` is asked together with the buyer's factory, `need.site` = \"{Asked.NeedSite}\".",
        "",
    ]);

    private static Sample Asked => SampleSet.All.Single(sample => sample.NeedSite is not null);

    private static string Row(Sample sample) =>
        $"| [{sample.FileName}]({sample.FileName}) | {sample.Certificate.Number} | {Verdict(sample)} | {sample.Shows} |";

    private static string Verdict(Sample sample) => sample.SubIndication is { } sub ? $"`{sample.Indication}`, `{sub}`" : $"`{sample.Indication}`";
}
