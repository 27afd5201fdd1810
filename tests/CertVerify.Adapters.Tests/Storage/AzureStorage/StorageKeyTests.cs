using CertVerify.Adapters.Storage.AzureStorage;

namespace CertVerify.Adapters.Tests.Storage.AzureStorage;

public sealed class StorageKeyTests
{
    private static readonly string[] Parts = ["", "a", "b", "a|b", "|", "a=7Cb", "=", "~", "a/b", @"a\b", "a#b", "a?b", "a%b", "a\tb", "a\u0085b", "é", "e\u0301", "中", "😀", "A"];

    [Fact]
    public void No_two_lists_of_parts_have_the_same_key()
    {
        var keys = from one in Parts from other in Parts select StorageKey.Of(one, other);

        Assert.Equal(Parts.Length * Parts.Length, keys.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_key_holds_nothing_that_the_service_forbids_and_is_never_too_long()
    {
        foreach (var part in Parts.Append(new string('x', 5000)).Append(new string('中', 5000)))
        {
            var key = StorageKey.Of(part, part, part);
            Assert.DoesNotContain(key, letter => letter is '/' or '\\' or '#' or '?' or '%' || !char.IsAscii(letter) || char.IsControl(letter));
            Assert.InRange(key.Length, 2, 512);
        }
    }

    [Fact]
    public void Long_parts_that_differ_at_their_ends_have_different_keys() =>
        Assert.NotEqual(StorageKey.Of(new string('x', 5000) + "1"), StorageKey.Of(new string('x', 5000) + "2"));

    [Fact]
    public void Later_times_sort_first()
    {
        var noon = new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);
        DateTimeOffset[] ascending = [DateTimeOffset.MinValue, noon, noon.AddTicks(1), noon.AddHours(1).ToOffset(TimeSpan.FromHours(9)), DateTimeOffset.MaxValue];

        Assert.Equal(ascending.Reverse(), ascending.OrderBy(StorageKey.NewestFirst, StringComparer.Ordinal));
    }

    [Fact]
    public void What_begins_with_parts_lies_between_them_and_after_them()
    {
        foreach (var more in Parts)
        {
            Assert.True(string.CompareOrdinal(StorageKey.Of("a"), StorageKey.Of("a", more)) < 0);
            Assert.True(string.CompareOrdinal(StorageKey.Of("a", more), StorageKey.After("a")) < 0);
        }
    }

    [Fact]
    public void Ids_are_spread_evenly_over_the_shards()
    {
        var shards = Enumerable.Range(0, 16_000).GroupBy(number => StorageKey.Shard($"id-{number}", 16)).ToList();

        Assert.Equal(16, shards.Count);
        Assert.All(shards, shard => Assert.InRange(shard.Count(), 800, 1200));
    }
}
