namespace CertVerify.Adapters.Documents.Pdf;

/// <summary>How far a page's text layer carries.</summary>
internal enum LayerWorth
{
    /// <summary>It is sound and says what a certificate has to say: the page's picture need not be looked at.</summary>
    Enough,

    /// <summary>It is sound and enough, but names no accreditor, which may stand as a mark beside the text.</summary>
    Markless,

    /// <summary>It is sound, but something essential is missing that the picture may hold.</summary>
    Lacking,

    /// <summary>It cannot be believed: garbled, or someone's recognition of the picture.</summary>
    Untrusted,
}
