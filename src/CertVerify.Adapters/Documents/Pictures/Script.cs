namespace CertVerify.Adapters.Documents.Pictures;

/// <summary>The scripts that we can read.</summary>
internal enum Script
{
    Latin,
    Vietnamese,
    Cyrillic,
    Greek,
    SimplifiedChinese,
    TraditionalChinese,
    Japanese,
    Korean,
    Arabic,
    Hebrew,
    Devanagari,
    Thai,
}
