using CertVerify.Core.Access;

namespace CertVerify.Core.Tests.Access;

public sealed class ApiKeyTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    private static readonly ApiKey Key = new()
    {
        Id = "one", Tenant = "acme", Name = "", Scopes = [Scope.Read], CreatedAt = Noon, ExpiresAt = Noon.AddDays(1), Secrets = [KeySecret.Of("new"), KeySecret.Of("old") with { Until = Noon.AddHours(1) }],
    };

    [Fact]
    public void Only_its_secret_opens_and_only_until_it_expires()
    {
        Assert.Equal(KeyState.Good, Key.StateFor("new", Noon.AddDays(1).AddTicks(-1)));
        Assert.Equal(KeyState.Expired, Key.StateFor("new", Noon.AddDays(1)));
        Assert.Equal(KeyState.Unknown, Key.StateFor("New", Noon));
        Assert.Equal(KeyState.Unknown, Key.StateFor("", Noon));
    }

    [Fact]
    public void The_secret_before_opens_until_the_overlap_is_over()
    {
        Assert.Equal(KeyState.Good, Key.StateFor("old", Noon.AddHours(1).AddTicks(-1)));
        Assert.Equal(KeyState.Expired, Key.StateFor("old", Noon.AddHours(1)));
    }

    [Fact]
    public void A_revoked_key_opens_nothing_with_any_secret_and_who_guesses_is_not_told()
    {
        var revoked = Key with { RevokedAt = Noon };

        Assert.Equal(KeyState.Revoked, revoked.StateFor("new", Noon));
        Assert.Equal(KeyState.Revoked, revoked.StateFor("old", Noon.AddHours(2)));
        Assert.Equal(KeyState.Unknown, revoked.StateFor("guess", Noon));
    }
}
