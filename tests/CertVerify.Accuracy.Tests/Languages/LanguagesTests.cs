using CertVerify.Accuracy.Baseline;
using CertVerify.Accuracy.Scoring;

namespace CertVerify.Accuracy.Tests.Languages;

/// <summary>A certificate in each language is read back, from its text and from a scan.</summary>
public sealed class LanguagesTests(LanguagesTests.Sample sample) : IClassFixture<LanguagesTests.Sample>
{
    private static readonly string[] Asserted =
    [
        Field.Number, Field.Holder, Field.Address, Field.Scope, Field.Standards, Field.CertificationBody, Field.OriginallyIssuedOn, Field.IssuedOn, Field.ValidFrom, Field.ExpiresOn,
    ];

    public static TheoryData<string> All => [.. LanguageSample.Languages];

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_text_is_read(string language) => Assert.Empty(Failures(await sample.Certificates.ReadAsync(language, "text", CancellationToken.None)));

    [ScanTheory]
    [MemberData(nameof(All))]
    public async Task The_scan_is_read(string language) => Assert.Empty(Failures(await sample.Certificates.ReadAsync(language, "scan", CancellationToken.None)));

    private static IEnumerable<string> Failures(IReadOnlyList<FieldScore> scores) =>
        scores.Where(score => Asserted.Contains(score.Field) && score.Mark is Mark.Wrong or Mark.Missing).Select(score => $"{score.Field}: {score.Truth} <> {score.Read ?? "none"}");

    public sealed class Sample : IDisposable
    {
        internal LanguageSample Certificates { get; } = new();

        public void Dispose() => Certificates.Dispose();
    }
}
