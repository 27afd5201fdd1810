using CertVerify.Adapters.Signing;

namespace CertVerify.Adapters.Tests.Signing;

public sealed class FileNamingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("certverify-naming-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Of_many_at_once_one_gets_the_name_and_keeps_it()
    {
        for (var round = 0; round < 50; round++)
        {
            var name = Path.Combine(folder, $"{round}");
            var all = Enumerable.Range(0, 8).Select(one => $"{name}.{one}").ToList();
            all.ForEach(one => File.WriteAllText(one, one));

            var named = all.AsParallel().WithDegreeOfParallelism(8).Where(one => FileNaming.TryName(one, name)).ToList();

            Assert.Equal(File.ReadAllText(name), Assert.Single(named));
        }

        Assert.Equal(50, Directory.GetFiles(folder).Length);
    }
}
