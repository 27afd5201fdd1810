using System.Globalization;
using System.Text.Json;

namespace CertVerify.Benchmarks.Endurance;

/// <summary>A small tenant's days, hour after hour without a pause, and what the service holds after each.</summary>
internal static class DayBench
{
    private const int HoursOfADay = 24, NumbersAnHour = 20, DocumentsAnHour = 3, LooksAtHealthAnHour = 60;

    private static readonly string[] Numbers = ["KG-QMS-2041-07", "KG-QMS-2041-08", "unheard of 1", "unheard of 2"];

    /// <param name="process">The service's id.</param>
    /// <param name="documents">Sent in turn.</param>
    public static async Task RunAsync(Uri service, int process, IReadOnlyList<string> documents, int days)
    {
        using var http = new HttpClient { BaseAddress = service, Timeout = TimeSpan.FromMinutes(5) };
        var sender = new ServiceUnderTest(http);
        for (var day = 0; day <= days; day++)
        {
            for (var hour = day * HoursOfADay; hour < (day + 1) * HoursOfADay; hour++)
                await HourAsync(http, sender, documents, hour);
            Console.WriteLine($"{(day == 0 ? "warm, a day before" : $"after day {day,3}"),-20}{Footprint.Of(process)}");
        }
    }

    private static async Task HourAsync(HttpClient http, ServiceUnderTest sender, IReadOnlyList<string> documents, int hour)
    {
        for (var i = 0; i < NumbersAnHour; i++)
            await LookAsync(http, IdIn(await sender.VerifyNumberAsync(Numbers[i % Numbers.Length])));
        for (var i = 0; i < DocumentsAnHour; i++)
        {
            var id = IdIn(await sender.VerifyAsync(documents[(hour * DocumentsAnHour + i) % documents.Count]));
            await LookAsync(http, id);
            await GetAsync(http, $"api/v1/verifications/{id}/pages/1.png", "image/png");
        }

        for (var i = 0; i < LooksAtHealthAnHour; i++)
            await GetAsync(http, "health", "application/json");
        await GetAsync(http, "api/v1/verifications", "application/json");
    }

    private static string IdIn(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return json.RootElement.GetProperty("id").GetString()!;
    }

    private static Task LookAsync(HttpClient http, string id) => GetAsync(http, $"v/{id}", "text/html");

    private static async Task GetAsync(HttpClient http, string path, string accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)) { Headers = { Accept = { new(accepted) } } };
        using var answer = await http.SendAsync(request);
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"GET {path}: {(int)answer.StatusCode}"));
        await answer.Content.CopyToAsync(Stream.Null);
    }
}
