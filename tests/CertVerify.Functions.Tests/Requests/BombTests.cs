using System.Net;

namespace CertVerify.Functions.Tests.Requests;

/// <summary>A small file that unfolds to gigabytes is given up in time, and others are served meanwhile.</summary>
public sealed class BombTests : IAsyncLifetime
{
    private readonly TestService service = new() { Settings = { ["CertVerify:TextSeconds"] = "1" } };

    public Task InitializeAsync() => service.InitializeAsync();

    public Task DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task A_bomb_is_refused_in_time_and_nothing_is_stored()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Pdfs.Bomb(3072)), "file", "bomb.pdf" } };
        var bomb = service.Client.PostAsync("/api/v1/verifications", form);
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/health")).StatusCode);

        var problem = await ProblemAssert.IsAsync(await bomb, HttpStatusCode.UnprocessableEntity, "unreadable-file");

        Assert.Equal("tookTooLong", problem.GetProperty("cause").GetString());
        Assert.Equal(0, service.Count("verification") + service.Count("document"));
        Assert.Equal(HttpStatusCode.OK, (await service.Client.GetAsync("/health")).StatusCode);
    }
}
