namespace CertVerify.Adapters.Tests;

public sealed class AheadTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_items_whichever_is_ready_first() =>
        Assert.Equal(Enumerable.Range(0, 50), Enumerable.Range(0, 50).SelectAhead(Slowly));

    [Fact]
    public void Only_a_few_items_are_taken_before_the_first_result()
    {
        var taken = 0;

        Assert.Equal(0, Enumerable.Range(0, 1_000).Select(item => taken = item).SelectAhead(Slowly).First());
        Assert.InRange(taken, 0, Environment.ProcessorCount);
    }

    [Fact]
    public void What_goes_wrong_reaches_the_one_who_takes_the_results_after_those_before_it()
    {
        var results = Enumerable.Range(0, 10).SelectAhead(item => item < 3 ? item : throw new InvalidOperationException()).GetEnumerator();

        Assert.All([0, 1, 2], expected => Assert.Equal((true, expected), (results.MoveNext(), results.Current)));
        Assert.Throws<InvalidOperationException>(() => results.MoveNext());
    }

    [Fact]
    public void Nothing_is_at_work_any_more_when_the_sequence_is_let_go()
    {
        var atWork = 0;
        _ = Enumerable.Range(0, 10).SelectAhead(item =>
        {
            Interlocked.Increment(ref atWork);
            Slowly(item);
            return Interlocked.Decrement(ref atWork);
        }).First();

        Assert.Equal(0, Volatile.Read(ref atWork));
    }

    private static int Slowly(int item)
    {
        Thread.Sleep(item % 3);
        return item;
    }
}
