using System.Text.Json.Serialization;

namespace CertVerify.Core.Claims.Confidence;

/// <summary>Fields whose reading goes wrong in the same ways.</summary>
[JsonConverter(typeof(InWords<FieldKind>))]
public enum FieldKind
{
    /// <summary>Certificate and accreditation numbers: one sign misread is another number.</summary>
    Number,

    /// <summary>Holder, issuer, accreditor.</summary>
    Name,

    Date,

    Standard,

    /// <summary>Address and scope, which may be read in part.</summary>
    Passage,
}
