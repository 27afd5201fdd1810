using System.Runtime.InteropServices;
using System.Text;

namespace CertVerify.Adapters.Signing;

/// <summary>Gives a file its name only where no other file has it. <see cref="File.Move(string, string)"/> looks first and moves then: of two processes between the two, one overtakes the other.</summary>
internal static class FileNaming
{
    /// <param name="beside">The file, written whole, in the same folder; it is gone afterwards.</param>
    /// <param name="path">The name.</param>
    /// <returns>False where another had the name before.</returns>
    internal static bool TryName(string beside, string path)
    {
        if (OperatingSystem.IsWindows())
            return TryMove(beside, path);
        var isNamed = Link(Native(beside), Native(path)) == 0;
        if (!isNamed && !File.Exists(path))
            return TryMove(beside, path); // A file system without hard links.
        File.Delete(beside);
        return isNamed;
    }

    private static bool TryMove(string beside, string path)
    {
        try
        {
            File.Move(beside, path);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(beside);
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "link")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Link(byte[] existing, byte[] name);

    private static byte[] Native(string path) => Encoding.UTF8.GetBytes(path + '\0');
}
