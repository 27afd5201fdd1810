using System.Text.Json.Serialization;

namespace CertVerify.Core.Claims;

/// <summary>What sort of paper a document is; only the first is a certification of a management system.</summary>
[JsonConverter(typeof(InWords<DocumentKind>))]
public enum DocumentKind
{
    /// <summary>A certificate of conformity of a management system.</summary>
    ManagementSystemCertificate,

    /// <summary>The document does not say enough to tell.</summary>
    Unknown,

    /// <summary>A product, CE, RoHS or similar conformity paper.</summary>
    ProductCertificate,

    /// <summary>A training, course or personal qualification certificate.</summary>
    PersonCertificate,

    /// <summary>A certificate by which an accreditation body accredits a laboratory or certification body.</summary>
    AccreditationCertificate,

    /// <summary>A licence, permit or public registration.</summary>
    Licence,

    /// <summary>A supplier's or manufacturer's own declaration or policy.</summary>
    Declaration,

    /// <summary>A letter, price list, insurance paper or other correspondence.</summary>
    Correspondence,

    /// <summary>A certificate to a scheme that is no certifiable management-system standard.</summary>
    OtherScheme,

    /// <summary>A certificate of a management system to a standard that this service does not cover.</summary>
    ManagementSystemNotCovered,

    /// <summary>A logo, mark or illustration without a certificate's content.</summary>
    MarkOnly,

    /// <summary>A template, specimen or draft whose blanks were never filled in.</summary>
    Specimen,

    /// <summary>A certificate said to be issued by ISO itself, which certifies nobody.</summary>
    IssuedByIso,
}
