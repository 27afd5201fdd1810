namespace CertVerify.Core.Checks;

/// <summary>Reading the order of <see cref="SubIndication"/>.</summary>
public static class SubIndications
{
    extension(SubIndication reason)
    {
        /// <summary>Whether it is a fact against the certificate (a reason for "failed") rather than a gap in what could be established.</summary>
        public bool IsFact => reason <= SubIndication.RequiredStandardNotHeld;
    }
}
