using CertVerify.Core.Access;

namespace CertVerify.Core.Tests.Access;

public sealed class KeyTextTests
{
    private static readonly string Id = new('7', KeyText.IdLength), Secret = new('k', KeyText.SecretLength), Text = KeyText.Write(Id, Secret);

    [Fact]
    public void A_key_is_read_as_it_was_written()
    {
        var read = KeyText.Read(Text)!;

        Assert.Equal((Id, Secret), (read.Id, read.Secret));
        Assert.StartsWith("certverify_", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_with_one_letter_changed_or_cut_off_is_none()
    {
        for (var at = 0; at < Text.Length; at++)
        {
            var other = Text[at] == 'q' ? 'r' : 'q';
            Assert.Null(KeyText.Read(Text[..at] + other + Text[(at + 1)..]));
            Assert.Null(KeyText.Read(Text.Remove(at, 1)));
        }

        Assert.Null(KeyText.Read(""));
        Assert.Null(KeyText.Read(Text + "0"));
        Assert.Null(KeyText.Read(KeyText.Write(Id, Secret.ToUpperInvariant())));
    }

    [Fact]
    public void A_key_can_hardly_be_guessed_and_does_not_print_itself()
    {
        Assert.True(KeyText.SecretLength * Math.Log2(KeyText.Letters.Length) >= 256);
        Assert.Equal(KeyText.Letters.Length, KeyText.Letters.Distinct().Count());
        Assert.DoesNotContain(Secret, $"{KeyText.Read(Text)}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("acme", true)]
    [InlineData("a", true)]
    [InlineData("acme-works-2", true)]
    [InlineData("", false)]
    [InlineData("Acme", false)]
    [InlineData("-acme", false)]
    [InlineData("acme-", false)]
    [InlineData("ac me", false)]
    [InlineData("acme\n", false)]
    public void A_tenants_name_fits_into_keys_settings_and_logs(string name, bool fits) => Assert.Equal(fits, TenantName.IsOne(name));
}
