using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CertVerify.Benchmarks.Search;

/// <summary>The other side: the same names in PostgreSQL under a trigram index, asked one after the other in one session of psql.</summary>
internal sealed class Trigrams(string server, string folder)
{
    private const string Time = "Time: ";

    public async Task<List<Answer>> AnswerAsync(IReadOnlyList<Company> companies, IReadOnlyList<Corruption> corruptions)
    {
        var names = Path.Combine(folder, "names.txt");
        await File.WriteAllLinesAsync(names, companies.Select(company => company.Full));
        var began = Stopwatch.GetTimestamp();
        await RunAsync($"""
            CREATE EXTENSION IF NOT EXISTS pg_trgm;
            DROP TABLE IF EXISTS holder;
            CREATE TABLE holder (name text);
            \copy holder FROM '{names}' WITH (FORMAT text)
            CREATE INDEX holder_name ON holder USING gin (name gin_trgm_ops);
            VACUUM ANALYZE holder;
            """);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  load with its index       {companies.Count / Stopwatch.GetElapsedTime(began).TotalSeconds,12:N0} rows/s   (name only)"));
        var script = new StringBuilder("PREPARE ask(text) AS SELECT name FROM holder WHERE name % $1 ORDER BY similarity(name, $1) DESC LIMIT 10;\n\\timing on\n");
        foreach (var corruption in corruptions.Take(20).Concat(corruptions))
            script.Append(CultureInfo.InvariantCulture, $"EXECUTE ask('{corruption.Asked.Replace("'", "''", StringComparison.Ordinal)}');\n");
        return [.. Answers(await RunAsync(script.ToString()), [.. corruptions.Take(20), .. corruptions]).Skip(20)];
    }

    private static IEnumerable<Answer> Answers(string output, List<Corruption> asked)
    {
        var (found, next) = (new HashSet<string>(), 0);
        foreach (var line in output.Split('\n'))
        {
            if (!line.StartsWith(Time, StringComparison.Ordinal))
            {
                found.Add(line);
                continue;
            }

            yield return new(asked[next], double.Parse(line[Time.Length..].Split(' ')[0], CultureInfo.InvariantCulture), found.Contains(asked[next].Sought));
            next++;
            found.Clear();
        }
    }

    private async Task<string> RunAsync(string script)
    {
        var start = new ProcessStartInfo("psql", ["-X", "-q", "-t", "-A", "-v", "ON_ERROR_STOP=1", server])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        using var psql = Process.Start(start) ?? throw new InvalidOperationException("psql could not be started.");
        var output = psql.StandardOutput.ReadToEndAsync();
        await psql.StandardInput.WriteAsync(script);
        psql.StandardInput.Close();
        await psql.WaitForExitAsync();
        return psql.ExitCode == 0 ? await output : throw new InvalidOperationException($"psql failed with {psql.ExitCode}.");
    }
}
