using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CertVerify.Functions.Tests.Monitoring;

/// <summary>Somebody who receives webhooks on loopback and checks their signatures by the words of Standard Webhooks, without any code of ours.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication app;

    private Receiver(WebApplication app, string url) => (this.app, Url) = (app, url + "/hook");

    internal string Url { get; }

    internal ConcurrentQueue<Received> All { get; } = [];

    /// <summary>What it answers; a redirect leads to itself.</summary>
    internal int Answer { get; set; } = 204;

    internal static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        Receiver? receiver = null;
        app.Run(async context =>
        {
            using var body = new StreamReader(context.Request.Body);
            string Header(string name) => context.Request.Headers[name].ToString();
            receiver!.All.Enqueue(new(context.Request.Path, Header("webhook-id"), Header("webhook-timestamp"), Header("webhook-signature"), await body.ReadToEndAsync()));
            context.Response.StatusCode = receiver.Answer;
            if (receiver.Answer == 302)
                context.Response.Headers.Location = "/elsewhere";
        });
        await app.StartAsync();
        return receiver = new(app, app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}

/// <summary>One call, as it came.</summary>
internal sealed record Received(string Path, string Id, string Timestamp, string Signatures, string Body)
{
    internal JsonElement Message => JsonDocument.Parse(Body).RootElement;

    internal bool IsSignedWith(string secret)
    {
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        var expected = "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{Id}.{Timestamp}.{Body}")));
        return Signatures.Split(' ').Contains(expected);
    }
}
