using System.Collections.Concurrent;
using System.Diagnostics;

namespace CertVerify.Adapters.Documents.Children;

/// <summary>
/// Starts every child from one thread that lives as long as the service: "die with parent" means the thread that started the child,
/// and a pool thread may retire while its child still works.
/// </summary>
internal static class ChildStarter
{
    private static readonly BlockingCollection<Action> Orders = StartThread();

    public static Task<Process> StartAsync(IReadOnlyList<string> line, string? folder)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        Orders.Add(() =>
        {
            try
            {
                started.SetResult(Start(line, folder));
            }
            catch (Exception trouble) when (trouble is System.ComponentModel.Win32Exception or InvalidOperationException)
            {
                started.SetException(trouble);
            }
        });
        return started.Task;
    }

    private static Process Start(IReadOnlyList<string> line, string? folder)
    {
        var start = new ProcessStartInfo(line[0], line.Skip(1))
        {
            WorkingDirectory = folder ?? "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = "/usr/bin:/bin";
        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }

    private static BlockingCollection<Action> StartThread()
    {
        var orders = new BlockingCollection<Action>();
        new Thread(() =>
        {
            foreach (var order in orders.GetConsumingEnumerable())
                order();
        }) { IsBackground = true, Name = "child starter" }.Start();
        return orders;
    }
}
