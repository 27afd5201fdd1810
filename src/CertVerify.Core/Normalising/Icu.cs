using System.Runtime.InteropServices;

namespace CertVerify.Core.Normalising;

/// <summary>ICU's transliterator, out of the library that .NET has loaded for its own use.</summary>
internal sealed class Icu
{
    private const int NewestVersion = 99, OldestVersion = 50;

    private readonly Lock oneAtATime = new();
    private readonly TransformText transform;
    private readonly nint transliterator;

    private Icu(nint transliterator, TransformText transform)
    {
        this.transliterator = transliterator;
        this.transform = transform;
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl, CharSet = CharSet.Unicode)]
    private delegate nint OpenTransliterator(
        [MarshalAs(UnmanagedType.LPWStr)] string id, int idLength, int direction, nint rules, int rulesLength, nint parseError, ref int error);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl, CharSet = CharSet.Unicode)]
    private delegate void TransformText(
        nint transliterator, [In, Out] char[] text, ref int length, int capacity, int start, ref int limit, ref int error);

    /// <summary>Null where no ICU is found, or it does not know the rules.</summary>
    internal static Icu? Open(string rules)
    {
        foreach (var (library, suffix) in Candidates())
        {
            if (!NativeLibrary.TryLoad(library, out var handle))
                continue;
            if (Function<OpenTransliterator>(handle, "utrans_openU" + suffix) is { } open
                && Function<TransformText>(handle, "utrans_transUChars" + suffix) is { } transform)
            {
                var error = 0;
                var transliterator = open(rules, rules.Length, 0, 0, 0, 0, ref error);
                return error > 0 || transliterator == 0 ? null : new(transliterator, transform);
            }
            NativeLibrary.Free(handle);
        }
        return null;
    }

    internal string? Transform(string text)
    {
        for (var capacity = text.Length * 4 + 64; capacity < 1 << 24; capacity *= 4)
        {
            var buffer = new char[capacity];
            text.CopyTo(buffer);
            int length = text.Length, limit = text.Length, error = 0;
            lock (oneAtATime)
                transform(transliterator, buffer, ref length, capacity, 0, ref limit, ref error);
            if (error <= 0)
                return new(buffer, 0, length);
        }
        return null;
    }

    /// <summary>On Linux the version is in the names of file and functions; elsewhere it is not.</summary>
    private static IEnumerable<(string Library, string Suffix)> Candidates() =>
        Enumerable.Range(OldestVersion, NewestVersion - OldestVersion + 1)
            .Reverse()
            .Select(version => ($"libicui18n.so.{version}", $"_{version}"))
            .Append(("icu", ""))
            .Append(("libicucore.dylib", ""));

    private static TDelegate? Function<TDelegate>(nint library, string name)
        where TDelegate : Delegate =>
        NativeLibrary.TryGetExport(library, name, out var address) ? Marshal.GetDelegateForFunctionPointer<TDelegate>(address) : null;
}
