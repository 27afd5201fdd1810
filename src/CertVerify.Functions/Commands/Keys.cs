using System.Globalization;
using System.Text.Json;
using CertVerify.Core.Access;
using CertVerify.Core.Reports;
using CertVerify.Functions.Access;
using CertVerify.Functions.Endpoints;

namespace CertVerify.Functions.Commands;

/// <summary>API keys, from the command line: there is no other way to make one.</summary>
internal static class Keys
{
    private const int NoSuchKey = 1;

    internal static async Task<int> CreateAsync(IReadOnlyList<string> arguments)
    {
        if (KeyOptions.Read(arguments, "tenant", "name", "scopes", "days", "perMinute", "perDay") is not { } options)
            return Usage.Misused();
        var wanted = options.Wanted();
        if (options.Faults.Count > 0)
            return Usage.Misused(options.Faults);
        return await AtDeskAsync(async desk => Show(await desk.CreateAsync(wanted, CancellationToken.None), options));
    }

    internal static async Task<int> ListAsync(IReadOnlyList<string> arguments)
    {
        if (KeyOptions.Read(arguments, "tenant") is not { } options)
            return Usage.Misused();
        return await AtDeskAsync(async desk =>
        {
            var now = DateTimeOffset.UtcNow;
            var keys = (await desk.ListAsync(CancellationToken.None)).Where(key => options.Tenant is null || key.Tenant == options.Tenant)
                .Select(key => KeyReport.Of(key, now)).ToList();
            var lines = keys.Count > 0 ? string.Join('\n', keys.Select(Line)) : "There are no keys.";
            Console.WriteLine(options.AsJson ? JsonSerializer.Serialize(new KeyList(keys), CoreJson.Options) : lines);
            return 0;
        });
    }

    internal static async Task<int> RotateAsync(string id, IReadOnlyList<string> arguments)
    {
        if (KeyOptions.Read(arguments, "overlapHours", "days") is not { } options)
            return Usage.Misused();
        var (overlap, lives) = (options.Overlap, options.Lives);
        if (options.Faults.Count > 0)
            return Usage.Misused(options.Faults);
        return await AtDeskAsync(async desk => await desk.RotateAsync(id, overlap, lives, CancellationToken.None) is { } made
            ? Show(made, options)
            : Usage.Complain($"There is no key {id}, or it was revoked.", NoSuchKey));
    }

    internal static async Task<int> RevokeAsync(string id, IReadOnlyList<string> arguments)
    {
        if (KeyOptions.Read(arguments) is not { } options)
            return Usage.Misused();
        return await AtDeskAsync(async desk =>
        {
            if (await desk.RevokeAsync(id, CancellationToken.None) is not { } key)
                return Usage.Complain($"There is no key {id}.", NoSuchKey);
            Console.WriteLine(options.AsJson
                ? JsonSerializer.Serialize(KeyReport.Of(key, DateTimeOffset.UtcNow), CoreJson.Options)
                : $"Key {id} is revoked; within {Keyring.Remembered.TotalSeconds:0} seconds it opens nothing any more.");
            return 0;
        });
    }

    private static async Task<int> AtDeskAsync(Func<KeyDesk, Task<int>> workAsync)
    {
        await using var app = Service.Build([]);
        return await workAsync(app.Services.GetRequiredService<KeyDesk>());
    }

    private static int Show(MadeKey made, KeyOptions options)
    {
        var report = KeyReport.Of(made.Kept, DateTimeOffset.UtcNow, made.Text);
        Console.WriteLine(options.AsJson
            ? JsonSerializer.Serialize(report, CoreJson.Options)
            : $"{Line(report)}\n\n{made.Text}\n\nThe key is shown this once; only its digest is kept.");
        return 0;
    }

    private static string Line(KeyReport key) => string.Create(
        CultureInfo.InvariantCulture,
        $"{key.Id}  {Words.Of(key.State),-7}  {key.Tenant,-16}  until {key.ExpiresAt:yyyy-MM-dd}  {Used(key),-20}  {string.Join(',', key.Scopes.Select(Words.Of))}  {key.Name}").TrimEnd();

    private static string Used(KeyReport key) => key.LastUsedOn is { } day ? string.Create(CultureInfo.InvariantCulture, $"used {day:yyyy-MM-dd}") : "never used";

    private sealed record KeyList(IReadOnlyList<KeyReport> Keys);

    /// <param name="Key">Only when it was made just now.</param>
    private sealed record KeyReport(
        string Id, string Tenant, string Name, KeyState State, IReadOnlyList<Scope> Scopes, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? RevokedAt,
        DateOnly? LastUsedOn, int? PerMinute, int? PerDay, string? Key)
    {
        internal static KeyReport Of(ApiKey key, DateTimeOffset now, string? text = null) => new(
            key.Id, key.Tenant, key.Name, key.StateAt(now), key.Scopes, key.CreatedAt, key.ExpiresAt, key.RevokedAt, key.LastUsedOn, key.PerMinute, key.PerDay, text);
    }
}
