using CertVerify.Accuracy.Corpus;

namespace CertVerify.Accuracy.Scoring;

/// <summary>Marks every field of one document against its truth.</summary>
internal static class Scorer
{
    public static IReadOnlyList<FieldScore> Score(TruthRow truth, ReadValues read)
    {
        return
        [
            Of(Field.Number, truth.CertificateNumber, CertificateNumbers.Compare),
            Of(Field.Holder, truth.Holder, HolderNames.Compare),
            Standards(),
            Of(Field.IssuedOn, truth.IssueDate, Dates.Compare),
            Of(Field.ExpiresOn, truth.ExpiryDate, Dates.Compare),
            Of(Field.CertificationBody, truth.CertificationBody, Issuers.Compare),
            Of(Field.Address, truth.Address, HolderAddresses.Compare),
            Of(Field.AccreditationBody, truth.AccreditationBody, Accreditors.Compare),
            Of(Field.AccreditationNumber, truth.AccreditationNumber, CertificateNumbers.Compare),
            Of(Field.Scope, truth.Scope, Scopes.Compare),
            Of(Field.OriginallyIssuedOn, truth.InitialDate, Dates.Compare),
            Of(Field.ValidFrom, truth.ValidFrom, Dates.Compare),
        ];

        FieldScore Of(string field, string? expected, Func<string, string, Comparison> compare) =>
            Scored(field, expected, read[field] is [var value, ..] ? value.Text : null, v => Comparison.Of(expected, v, compare));

        FieldScore Standards() => Scored(
            Field.Standards, Joined(truth.Standards), Joined([.. read[Field.Standards].Select(v => v.Text)]),
            _ => StandardSets.Compare(truth.Standards, [.. read[Field.Standards].Select(v => v.Text)]));

        FieldScore Scored(string field, string? expected, string? found, Func<string?, Comparison> compare)
        {
            var comparison = compare(found);
            var confidence = read[field] is { Count: > 0 } values ? values.Min(v => v.Confidence) : (double?)null;
            return new(truth.File, truth.Group, truth.Language.FirstOrDefault("?"), field, comparison.Mark, expected, found, confidence, comparison.Similarity,
                read[field] is [var first, ..] ? first.Way : null);
        }
    }

    private static string? Joined(IReadOnlyList<string> standards) => standards.Count == 0 ? null : string.Join("; ", standards);
}
