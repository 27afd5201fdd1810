namespace CertVerify.Core.Normalising;

/// <summary>Letters of other alphabets that print like Latin ones.</summary>
public static class LookAlikes
{
    private const string Foreign = "авекмнорстухіјѕԛԝαβεηικμνορτυχ";
    private const string Twin = "abekmhopctyxijsqwabehikmnoptyx";

    /// <summary>The lower-case Latin letter that prints like this lower-case letter, or the letter itself.</summary>
    public static char Latin(char c) => Foreign.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? Twin[i] : c;
}
