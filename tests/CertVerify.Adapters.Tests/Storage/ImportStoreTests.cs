using CertVerify.Adapters.Registries.Importing;
using CertVerify.Adapters.Storage;

namespace CertVerify.Adapters.Tests.Storage;

public abstract class ImportStoreTests(StoreFixture store) : StoreTests(store)
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_import_is_there_after_a_restart_as_it_was_saved_last()
    {
        var waiting = Import("one", ImportState.Waiting) with { Declared = new Dictionary<string, string> { ["register"] = "example" } };
        await Store.Imports.SaveAsync("local", waiting, None);
        await Store.Imports.SaveAsync("local", waiting with { State = ImportState.Refused, Faults = [new(null, "No row.")] }, None);
        await Store.ReopenAsync();

        var found = await Store.Imports.FindAsync("local", "one", None);

        Assert.Equal((ImportState.Refused, "No row.", "example"), (found!.State, found.Faults[0].Because, found.Declared["register"]));
        Assert.Null(await Store.Imports.FindAsync("another", "one", None));
    }

    [Fact]
    public async Task Imports_that_wait_or_were_broken_off_are_listed_the_oldest_first()
    {
        foreach (var (id, state) in new[] { ("3", ImportState.Waiting), ("1", ImportState.Running), ("2", ImportState.Published), ("4", ImportState.Cancelled) })
            await Store.Imports.SaveAsync("local", Import(id, state), None);
        await Store.Imports.SaveAsync("another", Import("0", ImportState.Waiting), None);

        Assert.Equal(["1", "3"], (await Store.Imports.UnfinishedAsync("local", None)).Select(import => import.Id));
    }

    [Fact]
    public async Task A_file_that_was_handed_in_is_there_until_it_is_let_go()
    {
        byte[] content = [.. Enumerable.Range(0, 300_000).Select(number => (byte)number)];
        Assert.Equal(content.Length, await Store.ImportFiles.KeepAsync("local", "one", new MemoryStream(content), None));
        await Store.ReopenAsync();

        await using (var file = await Store.ImportFiles.OpenAsync("local", "one", None))
        {
            file!.Position = 1000;
            Assert.Equal(content[1000], file.ReadByte());
            file.Position = 0;
            using var read = new MemoryStream();
            await file.CopyToAsync(read);
            Assert.Equal(content, read.ToArray());
        }

        Assert.Null(await Store.ImportFiles.OpenAsync("another", "one", None));
        await Store.ImportFiles.DeleteAsync("local", "one", None);
        await Store.ImportFiles.DeleteAsync("local", "one", None);
        Assert.Null(await Store.ImportFiles.OpenAsync("local", "one", None));
    }

    private static ImportOperation Import(string id, ImportState state) => new() { Id = id, State = state, CreatedAt = Noon, Bytes = 7 };
}
