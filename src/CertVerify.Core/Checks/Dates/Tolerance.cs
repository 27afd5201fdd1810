namespace CertVerify.Core.Checks.Dates;

/// <summary>Dates are whole days where the issuer is; when that place is not known, one day more or less is a warning and no fact.</summary>
internal static class Tolerance
{
    extension(Case @case)
    {
        public bool IsWithinTolerance(DateOnly boundary) =>
            @case.Evidence.Issuer.Body?.Country is null && Math.Abs(boundary.DayNumber - @case.Day.DayNumber) == 1;
    }
}
