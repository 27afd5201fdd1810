using System.Net.Sockets;
using System.Text;

namespace CertVerify.Functions.Tests.Security;

/// <summary>Says what no client would, byte for byte.</summary>
internal static class Wire
{
    internal const string Post = "POST /api/v1/verifications HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";

    /// <summary>All that comes back until the connection is closed, or for so long.</summary>
    internal static async Task<string> SayAsync(Uri address, string what, TimeSpan? atMost = null)
    {
        using var connection = await OpenAsync(address, what);
        return await HearAsync(connection, atMost ?? TimeSpan.FromSeconds(20));
    }

    internal static async Task<TcpClient> OpenAsync(Uri address, string what)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync(address.Host, address.Port);
        await connection.GetStream().WriteAsync(Encoding.Latin1.GetBytes(what));
        return connection;
    }

    internal static async Task<string> HearAsync(TcpClient connection, TimeSpan atMost)
    {
        var (heard, buffer) = (new StringBuilder(), new byte[4_096]);
        using var limit = new CancellationTokenSource(atMost);
        try
        {
            while (await connection.GetStream().ReadAsync(buffer, limit.Token) is var count and > 0)
                heard.Append(Encoding.Latin1.GetString(buffer, 0, count));
        }
        catch (Exception over) when (over is OperationCanceledException or IOException)
        {
        }

        return heard.ToString();
    }
}
