using CertVerify.Accuracy.Corpus;
using CertVerify.Core.Tables;
using CertVerify.Specimens.Samples;

namespace CertVerify.Adversarial.Exhibits;

/// <summary>Certificates with a text layer out of a corpus folder, each with the entry that a register would have of it.</summary>
internal static class Found
{
    private const int DaysBeforeExpiry = 40;

    /// <summary>Only those whose truth tells what a register needs; each is asked about on a day of its own validity.</summary>
    public static IEnumerable<Exhibit> In(string folder)
    {
        var corpus = CorpusFolder.Open(folder);
        foreach (var truth in corpus.Certificates.Where(row => row.Kind == "text"))
        {
            if (Entry.Of(truth) is { } entry)
                yield return new(truth.File, File.ReadAllBytes(corpus.FileOf(truth)), entry, DayFor(entry));
        }
    }

    /// <summary>The curated tables, with a row for each issuer that they do not know: what is tried here is the certificate, not the tables.</summary>
    public static CuratedTables TablesFor(IEnumerable<Exhibit> exhibits)
    {
        var unknown = exhibits.Select(exhibit => exhibit.Entry.Issuer).Distinct().Where(issuer => CuratedTables.Shipped.IssuerNamed(issuer).Body is null);
        string[] rows =
        [
            "id,name,brand,aliases,country,domains,register,self_declared_unaccredited,note,source,confirmed,checked_on",
            .. unknown.Select((issuer, number) => Csv.Line($"tried-{number}", issuer, null, null, null, null, null, "no", null, "made for the trial", "yes", "2026-11-22")),
        ];
        return CuratedTables.Shipped.Overlay(name => name == "certification_bodies" ? new StringReader(string.Join('\n', rows)) : null);
    }

    private static DateOnly DayFor(Entry entry) => entry.ExpiresOn.AddDays(-DaysBeforeExpiry) is var late && late < Invented.Day ? late : Invented.Day;
}
