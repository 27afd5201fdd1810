using CertVerify.Core.Tables;

namespace CertVerify.Core.Checks.AccreditationBodies;

/// <summary>Recognition has a first and a last day.</summary>
internal static class Recognitions
{
    extension(AccreditationBody body)
    {
        public Recognition RecognitionOn(DateOnly day) => body switch
        {
            { Recognition: Recognition.Signatory, RecognisedUntil: { } last } when last < day => Recognition.Terminated,
            { Recognition: Recognition.Terminated or Recognition.Suspended, RecognisedUntil: { } last } when day <= last => Recognition.Signatory,
            _ => body.Recognition,
        };
    }
}
