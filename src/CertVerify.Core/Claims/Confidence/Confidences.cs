namespace CertVerify.Core.Claims.Confidence;

/// <summary>From where on a confidence is enough for what.</summary>
public static class Confidences
{
    /// <summary>Relied on without a second look.</summary>
    public const double Sure = 0.90;

    /// <summary>Relied on with the advice to compare; below it a person must confirm.</summary>
    public const double Usable = 0.70;

    /// <summary>What is given at all: less is as likely wrong as right.</summary>
    public const double Given = 0.50;
}
