using CertVerify.Functions.Problems;

namespace CertVerify.Functions.Requests;

/// <summary>The Idempotency-Key of a request, under which it may be repeated.</summary>
internal static class IdempotencyKey
{
    private const int Longest = 200;

    /// <summary>False when it cannot be used; null when there is none.</summary>
    internal static bool TryRead(HttpRequest request, out string? key)
    {
        key = request.Headers["Idempotency-Key"].FirstOrDefault();
        return key is not { Length: 0 or > Longest };
    }

    internal static IResult Refused() => Problem.BadRequest($"An Idempotency-Key has 1 to {Longest} characters.").AsAnswer();
}
