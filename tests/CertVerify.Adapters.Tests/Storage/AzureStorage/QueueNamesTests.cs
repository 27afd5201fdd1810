using System.Text.Json;
using CertVerify.Adapters.Storage;
using CertVerify.Adapters.Storage.AzureStorage;

namespace CertVerify.Adapters.Tests.Storage.AzureStorage;

public sealed class QueueNamesTests
{
    [Fact]
    public void The_host_listens_to_the_queue_that_the_service_writes_to_unless_it_is_told_otherwise()
    {
        using var function = JsonDocument.Parse(File.ReadAllText(Path.Combine(Azurite.Repository(), "src/CertVerify.Functions/functions/Work/function.json")));
        var trigger = function.RootElement.GetProperty("bindings").EnumerateArray().Single();
        var account = new AzureAccount(new StoreOptions { StorageConnection = "UseDevelopmentStorage=true" });

        Assert.Equal("queueTrigger", trigger.GetProperty("type").GetString());
        Assert.Equal(account.Queue(AzureQueue.Work).Name, trigger.GetProperty("queueName").GetString());
        Assert.Equal($"{account.Queue(AzureQueue.Work).Name}-poison", account.Queue(AzureQueue.SetAside).Name);
    }
}
