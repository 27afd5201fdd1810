namespace CertVerify.Core.Tests;

/// <summary>A test over the shared corpora, which stand beside the repository on a developer's machine and nowhere else.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    internal static readonly string? Folder = Find();

    public SharedFactAttribute()
    {
        if (Folder is null)
            Skip = "The folder 'shared' with real certificates and addresses does not stand beside the repository.";
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared", "corpus");
            if (Directory.Exists(shared))
                return Path.GetDirectoryName(shared);
        }
        return null;
    }
}
