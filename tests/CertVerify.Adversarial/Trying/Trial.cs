using System.Collections.Concurrent;
using CertVerify.Adapters.Documents;
using CertVerify.Adversarial.Alterations;
using CertVerify.Adversarial.Exhibits;
using CertVerify.Core.Checks;
using CertVerify.Core.Inquiries;
using CertVerify.Core.Tables;
using CertVerify.Core.Verdicts;
using CertVerify.Specimens.Samples;

namespace CertVerify.Adversarial.Trying;

/// <summary>Certificates that pass, each altered in one decisive thing at a time and judged again, plainly and by a buyer who knows the supplier.</summary>
/// <param name="reader">Reads the files.</param>
/// <param name="tables">The curated tables.</param>
/// <param name="isTried">Whether an alteration, counted from 0, is done to a certificate, counted from 0; those of files cost a second each.</param>
/// <param name="only">Only alterations of files whose name contains this; null: all.</param>
/// <param name="keep">A folder for the files that pass wrongly; null: they are not kept.</param>
internal sealed class Trial(DocumentReader reader, CuratedTables tables, Func<int, int, bool> isTried, string? only = null, string? keep = null)
{
    /// <param name="exhibits">The certificates.</param>
    /// <param name="parallel">How many at once.</param>
    /// <param name="progress">Is told the place of each that is done.</param>
    /// <param name="stop">Has it begin no further certificate; what was found until then counts.</param>
    public async Task<Outcome> OverAsync(IReadOnlyList<Exhibit> exhibits, int parallel, IProgress<int>? progress = null, CancellationToken stop = default)
    {
        await using var truth = await Court.OpenAsync(reader, tables, exhibits.Select(exhibit => (exhibit.Entry, exhibit.Day)));
        var altered = new List<(RegisterAlteration Alteration, Court Court)>();
        try
        {
            foreach (var alteration in RegisterAlteration.All)
                altered.Add((alteration, await Court.OpenAsync(reader, tables, Entries(exhibits, alteration))));
            var (rulings, unproven, tried) = (new ConcurrentBag<Ruling>(), new ConcurrentBag<Unproven>(), 0);
            await Parallel.ForEachAsync(exhibits.Index(), new ParallelOptions { MaxDegreeOfParallelism = parallel }, async (item, _) =>
            {
                if (stop.IsCancellationRequested)
                    return;
                if (await TryAsync(truth, altered, item.Item, item.Index, rulings) is { } because)
                    unproven.Add(new(item.Item.Name, because));
                Interlocked.Increment(ref tried);
                progress?.Report(item.Index);
            });
            return new([.. rulings], [.. unproven.OrderBy(one => one.Exhibit, StringComparer.Ordinal)], tried);
        }
        finally
        {
            foreach (var (_, court) in altered)
                await court.DisposeAsync();
        }
    }

    /// <summary>A register that has no entry for one certificate still exists, and so has another's.</summary>
    private static IEnumerable<(Entry Entry, DateOnly Day)> Entries(IEnumerable<Exhibit> exhibits, RegisterAlteration alteration) => exhibits.SelectMany(exhibit =>
        new[] { alteration.Of(exhibit.Entry, exhibit.Day), exhibit.Entry with { Number = "ANOTHER-" + exhibit.Entry.ExpiresOn.DayNumber, Holder = "Marlowick Surface Finishing Ltd" } }
            .OfType<Entry>().Select(entry => (entry, exhibit.Day)));

    /// <summary>Why the certificate proves nothing; null when it was tried.</summary>
    private async Task<string?> TryAsync(Court truth, List<(RegisterAlteration Alteration, Court Court)> altered, Exhibit exhibit, int index, ConcurrentBag<Ruling> rulings)
    {
        if (await truth.AskAsync(exhibit.Pdf, exhibit.Plain) is not { } untouched)
            return "not opened";
        if (WhyNotPassed(untouched) is { } because)
            return because;
        Inquiry[] inquiries = WhyNotPassed(await truth.AskAgainAsync(untouched, exhibit.Expecting)) is null ? [exhibit.Plain, exhibit.Expecting] : [exhibit.Plain];
        foreach (var alteration in InquiryAlteration.All)
            rulings.Add(Ruling.Of(alteration.Name, exhibit.Name, [await truth.AskAgainAsync(untouched, alteration.Of(exhibit))]));
        foreach (var (alteration, court) in altered)
            rulings.Add(Ruling.Of(alteration.Name, exhibit.Name, [.. await AllAsync(court, untouched, inquiries)]));
        var reading = new Reading(exhibit, untouched.Claim, untouched.Evidence.Document!);
        foreach (var (number, (name, file)) in AlteredFiles(reading).Index().Where(file => isTried(index, file.Index) && (only is null || file.Item.Name.Contains(only, StringComparison.Ordinal))))
        {
            if (file() is { } pdf)
                rulings.Add(Kept(await JudgedAsync(truth, name, exhibit, pdf, inquiries), exhibit, pdf));
        }
        return null;
    }

    private static IEnumerable<(string Name, Func<byte[]?> File)> AlteredFiles(Reading reading) =>
    [
        .. PaperAlteration.All.Select(alteration => (alteration.Name, (Func<byte[]?>)(() => reading.Exhibit.Drawn is { } drawn && alteration.Of(drawn.Specimen) is { } specimen
            ? (drawn with { Specimen = specimen }).ToPdf()
            : null))),
        .. LayerAlteration.All.Select(alteration => (alteration.Name, (Func<byte[]?>)(() => alteration.Of(reading)))),
    ];

    private static async Task<Ruling> JudgedAsync(Court court, string alteration, Exhibit exhibit, byte[] pdf, Inquiry[] inquiries)
    {
        var first = await court.AskAsync(pdf, inquiries[0]);
        return Ruling.Of(alteration, exhibit.Name, first is null ? [null] : [first, .. await AllAsync(court, first, inquiries[1..])]);
    }

    /// <summary>With what the register says of it.</summary>
    private Ruling Kept(Ruling ruling, Exhibit exhibit, byte[] pdf)
    {
        if (!ruling.IsWrong || keep is null)
            return ruling;
        var path = Path.Combine(keep, string.Concat($"{ruling.Exhibit} {ruling.Alteration}".Select(sign => char.IsLetterOrDigit(sign) ? sign : '-')));
        File.WriteAllBytes(path + ".pdf", pdf);
        File.WriteAllLines(path + ".csv", [Csv.Line([.. Entry.Columns]), exhibit.Entry.ToCsv()]);
        return ruling;
    }

    private static async Task<IReadOnlyList<Verification>> AllAsync(Court court, Verification earlier, Inquiry[] inquiries)
    {
        var verdicts = new List<Verification>();
        foreach (var inquiry in inquiries)
            verdicts.Add(await court.AskAgainAsync(earlier, inquiry));
        return verdicts;
    }

    private static string? WhyNotPassed(Verification verification) => verification.Judgement.Overall.Indication is Indication.Passed ? null : string.Join("; ", verification.Judgement.Findings
        .Where(finding => finding is { Level: Level.Fail, Outcome: Core.Checks.Outcome.Fail or Core.Checks.Outcome.Unknown })
        .Select(finding => $"{finding.Code} {finding.Because}")
        .DefaultIfEmpty($"{verification.Judgement.Overall.SubIndication}"));
}
