using CertVerify.Core.Claims;
using CertVerify.Core.Sources;
using CertVerify.Core.Inquiries;

namespace CertVerify.Core.Checks;

/// <summary>All that a check may look at: what was asked, what is claimed, what was found, and the day it is judged for.</summary>
public sealed record Case(Inquiry Inquiry, Claim Claim, Evidence Evidence, DateOnly Day);
