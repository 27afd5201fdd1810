using CertVerify.Core.Claims.Layout;

namespace CertVerify.Core.Claims.Fields;

/// <summary>A name that may be the holder's.</summary>
/// <param name="Address">That stands with it; null when none does.</param>
/// <param name="Certainty">From 0 to 1.</param>
internal sealed record HolderCandidate(Passage Name, Passage? Address, double Certainty);
