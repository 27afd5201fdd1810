using CertVerify.Adapters.Documents;
using CertVerify.Core.Claims;
using CertVerify.Core.Tables;
using CertVerify.Specimens;
using CertVerify.Specimens.Drawing;
using CertVerify.Specimens.Layouts;

namespace CertVerify.Functions.Tests;

/// <summary>A certificate in every language, as text, through the real document reader and claim reader.</summary>
public sealed class LanguagesTests(LanguagesTests.Claims claims) : IClassFixture<LanguagesTests.Claims>
{
    public static TheoryData<string> Languages => [.. Language.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_text_of_a_certificate_is_read_in_its_language(string language)
    {
        var differences = Differences(Language.Of(language).Certificate(), claims.OfText[language]).ToList();
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    private static IEnumerable<string> Differences(Specimen printed, Claim claim)
    {
        (string Field, object? Printed, object? Read, bool IsSame)[] fields =
        [
            ("number", printed.Number, claim.CertificateNumber?.Value, printed.Number == claim.CertificateNumber?.Value),
            ("standard", printed.Standards[0], claim.Standards.FirstOrDefault()?.Value, printed.Standards[0] == claim.Standards.FirstOrDefault()?.Value.ToString()),
            ("first issue", printed.OriginallyIssuedOn, claim.OriginallyIssuedOn?.Value, printed.OriginallyIssuedOn == claim.OriginallyIssuedOn?.Value),
            ("issue", printed.IssuedOn, claim.IssuedOn?.Value, printed.IssuedOn == claim.IssuedOn?.Value),
            ("start", printed.ValidFrom, claim.ValidFrom?.Value, printed.ValidFrom == claim.ValidFrom?.Value),
            ("expiry", printed.ExpiresOn, claim.ExpiresOn?.Value, printed.ExpiresOn == claim.ExpiresOn?.Value),
            ("holder", printed.Holder, claim.HolderName?.Value, IsAlike(printed.Holder, claim.HolderName?.Value)),
            ("address", printed.Address, claim.HolderAddress?.Value, IsAlike(printed.Address, claim.HolderAddress?.Value)),
            ("scope", printed.Scope, claim.Scope?.Value, IsAlike(printed.Scope, claim.Scope?.Value)),
        ];
        return fields.Where(field => !field.IsSame).Select(field => $"{field.Field}: {field.Printed} was read as {field.Read ?? "nothing"}");

        static bool IsAlike(string one, string? other) => other is not null && Letters(one) == Letters(other);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>All certificates, read once, as many at a time as the machine has cores.</summary>
    public sealed class Claims : IAsyncLifetime
    {
        public IReadOnlyDictionary<string, Claim> OfText { get; private set; } = new Dictionary<string, Claim>();

        public async Task InitializeAsync()
        {
            var texts = Language.All.Values.AsParallel().ToDictionary(language => language.Tag, language => Layout.LabelsLeft.ToPdf(language.Certificate(), Ink.Teal));
            using var reader = new DocumentReader(new DocumentOptions());
            OfText = await ReadAsync(reader, texts);
        }

        public Task DisposeAsync() => Task.CompletedTask;

        private static async Task<IReadOnlyDictionary<string, Claim>> ReadAsync(DocumentReader reader, Dictionary<string, byte[]> documents)
        {
            var claims = new System.Collections.Concurrent.ConcurrentDictionary<string, Claim>();
            await Parallel.ForEachAsync(documents, async (document, cancel) =>
            {
                var opened = Assert.IsType<DocumentReading.Opened>(await reader.ReadAsync(document.Value, cancel));
                claims[document.Key] = ClaimReader.Read(opened.Pages, opened.Facts, CuratedTables.Shipped)[0];
            });
            return claims;
        }
    }
}
