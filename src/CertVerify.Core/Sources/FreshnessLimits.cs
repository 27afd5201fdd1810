namespace CertVerify.Core.Sources;

/// <summary>How many days a register's answer may be used without a warning (CHECKS.md, CV-REG-05).</summary>
public static class FreshnessLimits
{
    /// <summary>Registers that are filled once a month.</summary>
    public const int MonthlyFeed = 30;

    /// <summary>The database of a sector scheme, which is kept up to date from day to day.</summary>
    public const int SchemeDatabase = 7;

    /// <summary>An answer that was given before something happened to the issuer.</summary>
    public const int AfterAlert = 1;

    /// <summary>Where nobody has said how long a register's answers hold.</summary>
    public static int For(Keeper keeper) => keeper is Keeper.SchemeOwner ? SchemeDatabase : MonthlyFeed;
}
