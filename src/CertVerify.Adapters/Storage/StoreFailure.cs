using System.Data.Common;
using Azure;

namespace CertVerify.Adapters.Storage;

/// <summary>Tells a store that cannot be reached or read now from a bug.</summary>
public static class StoreFailure
{
    /// <summary>Also for what a client of a storage account throws when it has tried for long enough.</summary>
    public static bool Is(Exception failure) => failure switch
    {
        DbException or IOException or TimeoutException => true,
        RequestFailedException refused => refused.Status is 0 or 401 or 403 or 408 or 429 or >= 500,
        AggregateException many => many.InnerExceptions.All(one => Is(one) || one is TaskCanceledException),
        _ => false,
    };

    /// <summary>For the log: what the store said, without addresses or headers.</summary>
    public static string Reason(Exception failure) => failure switch
    {
        RequestFailedException { Status: 0 } => "no answer",
        RequestFailedException refused => $"{refused.Status} {refused.ErrorCode}".TrimEnd(),
        AggregateException many => Reason(many.InnerExceptions[^1]),
        _ => $"{failure.GetType().Name}: {failure.Message}",
    };
}
