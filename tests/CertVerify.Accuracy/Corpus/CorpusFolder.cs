using System.Text.Json;

namespace CertVerify.Accuracy.Corpus;

/// <summary>A paper that is no management-system certificate.</summary>
internal sealed record NotCertificate(string File, string Kind);

/// <summary>A folder of documents with the truth beside them: certificates/ with truth.json, notcerts/ with notcerts.json.</summary>
internal sealed record CorpusFolder(string Path, IReadOnlyList<TruthRow> Certificates, IReadOnlyList<NotCertificate> NotCertificates)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Reads the lists; a document that a list names must be there.</summary>
    public static CorpusFolder Open(string path)
    {
        var corpus = new CorpusFolder(path, List<TruthRow>(path, "truth.json"), List<NotCertificate>(path, "notcerts.json"));
        var missing = corpus.Certificates.Select(corpus.FileOf).Concat(corpus.NotCertificates.Select(corpus.FileOf))
            .FirstOrDefault(file => !File.Exists(file));
        return missing is null ? corpus : throw new FileNotFoundException($"The corpus names {missing}, which is not there.");
    }

    public string FileOf(TruthRow row) => System.IO.Path.Combine(Path, "certificates", row.File);

    public string FileOf(NotCertificate paper) => System.IO.Path.Combine(Path, "notcerts", paper.File);

    private static List<T> List<T>(string folder, string name)
    {
        var file = System.IO.Path.Combine(folder, name);
        return File.Exists(file) ? JsonSerializer.Deserialize<List<T>>(File.ReadAllText(file), Json) ?? [] : [];
    }
}
