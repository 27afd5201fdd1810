namespace CertVerify.Torture.Lost;

/// <summary>The instances that share a store.</summary>
internal sealed class Lives(Stage stage, IReadOnlyList<Uri> addresses) : IAsyncDisposable
{
    private readonly (Life? Life, bool IsReady)[] all = new (Life?, bool)[addresses.Count];

    internal string Said => string.Join('\n', all.Select(one => one.Life?.Said));

    internal bool IsReady(int one) => all[one].IsReady;

    /// <summary>Starts those that do not live.</summary>
    /// <param name="isReady">Wait until they answer.</param>
    internal async Task BeginAsync(bool isReady)
    {
        for (var one = 0; one < all.Length; one++)
        {
            var life = all[one].Life ?? Life.Begin([Life.Executable, "serve"], stage.Settings, addresses[one]);
            all[one] = (life, isReady);
            if (isReady)
                await life.BecomeReadyAsync();
        }
    }

    internal async Task KillAsync(int one)
    {
        await all[one].Life!.KillAsync();
        await all[one].Life!.DisposeAsync();
        all[one] = default;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (life, _) in all)
        {
            if (life is not null)
                await life.DisposeAsync();
        }
    }
}
