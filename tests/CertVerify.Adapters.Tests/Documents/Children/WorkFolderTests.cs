using CertVerify.Adapters.Documents.Children;

namespace CertVerify.Adapters.Tests.Documents.Children;

public sealed class WorkFolderTests : IDisposable
{
    private readonly string temp = Directory.CreateTempSubdirectory("sweep-test-").FullName;

    public void Dispose() => Directory.Delete(temp, recursive: true);

    [Fact]
    public void What_a_killed_service_left_is_swept_and_nothing_else()
    {
        var dead = Folder("certverify-999999999-abc", hoursOld: 2);
        var fresh = Folder("certverify-999999999-def", hoursOld: 0);
        var ours = Folder($"certverify-{Environment.ProcessId}-abc", hoursOld: 2);
        var foreign = Folder("certverify-notes", hoursOld: 2);

        WorkFolder.SweepAbandoned(temp);

        Assert.False(Directory.Exists(dead));
        Assert.All([fresh, ours, foreign], kept => Assert.True(Directory.Exists(kept)));
    }

    private string Folder(string name, int hoursOld)
    {
        var folder = Directory.CreateDirectory(Path.Combine(temp, name)).FullName;
        Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow.AddHours(-hoursOld));
        return folder;
    }
}
