using System.Text.Json.Serialization;

namespace CertVerify.Core.Tables.Revisions;

/// <summary>What a published list is a list of.</summary>
[JsonConverter(typeof(InWords<ListKind>))]
public enum ListKind
{
    /// <summary>The certification bodies that one accreditation body accredits.</summary>
    CertificationBodies,

    /// <summary>The accreditation bodies that signed the recognised arrangement for management systems.</summary>
    Signatories,

    /// <summary>Suspensions and withdrawals: of certification bodies where an accreditation body is named, of accreditation bodies where none is.</summary>
    Sanctions,
}
