using System.Globalization;

namespace CertVerify.Benchmarks.Search;

/// <summary>Finds holders among many records by names that are not quite right: ours beside pg_trgm, on the same rows in the same run.</summary>
internal static class SearchBench
{
    private const int Seed = 20261121;

    /// <param name="rows">How many records.</param>
    /// <param name="questions">How many names are looked for, by either side.</param>
    /// <param name="folder">For all that is made; the caller deletes it.</param>
    /// <param name="postgres">Where a server listens, as psql wants it; null to leave it out.</param>
    public static async Task RunAsync(int rows, int questions, string folder, string? postgres)
    {
        List<Company> companies = [.. new Companies(Seed).Distinct(rows)];
        var corruptions = Corruption.Of(companies, questions, Seed + 1);
        var file = Path.Combine(folder, "register.csv");
        await RegisterFile.WriteAsync(file, companies);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} records, {corruptions.Count:N0} questions\nCertVerify on SQLite"));
        await ImportBench.StartAsync(file, folder);
        await using var ours = new Ours(folder);
        await ours.SizesAsync();
        var answers = await ours.SearchAsync(corruptions);
        Print(answers);
        var dice = new Random(Seed + 2);
        var byNumber = await ours.NumbersAsync(Enumerable.Range(0, 2_000).Select(_ => RegisterFile.NumberOf(dice.Next(rows))).ToList());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  by number                 {byNumber.Median(),12:0.000} ms median   {Percentile(byNumber, 0.99):0.000} ms p99"));
        if (Environment.GetEnvironmentVariable("SEARCH_MISSES") is { } misses)
            await File.WriteAllLinesAsync(misses, answers.Where(answer => !answer.Found).Select(answer => $"{answer.Asked.Kind}\t{answer.Asked.Asked}\t{answer.Asked.Sought}"));
        if (postgres is null)
            return;
        Console.WriteLine("PostgreSQL with pg_trgm");
        var theirs = await new Trigrams(postgres, folder).AnswerAsync(companies, corruptions);
        Print(theirs);
        var (our, their) = (answers.Select(answer => answer.Milliseconds).Median(), theirs.Select(answer => answer.Milliseconds).Median());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pg_trgm takes {their / our:0} times as long by the medians"));
    }

    private static void Print(IReadOnlyList<Answer> answers)
    {
        var times = answers.Select(answer => answer.Milliseconds).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  by name                   {times.Median(),12:0.00} ms median   {Percentile(times, 0.99):0.00} ms p99"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  recall at 10              {Recall(answers),12:P1}"));
        foreach (var kind in answers.GroupBy(answer => answer.Asked.Kind))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {kind.Key,-23} {Recall([.. kind]),12:P1}"));
    }

    private static double Recall(IReadOnlyCollection<Answer> answers) => (double)answers.Count(answer => answer.Found) / answers.Count;

    private static double Percentile(IEnumerable<double> times, double share) => times.Order().ToList() is var sorted ? sorted[(int)((sorted.Count - 1) * share)] : 0;
}
