using System.Text.Json;
using CertVerify.Core.Reports;
using CertVerify.Core.Sentences;

namespace CertVerify.Core.Tests.Sentences;

public sealed class SentenceTests
{
    private static readonly DateOnly Day = new(2026, 11, 16);

    private static readonly Sentence Suspended = $"suspended";

    private static readonly Sentence Shown = $"{"Example register"} shows it as {Suspended} since {Day}.";

    [Fact]
    public void A_sentence_keeps_its_template_and_its_values()
    {
        Assert.Equal("{0} shows it as {1} since {2}.", Shown.Template);
        Assert.Equal(["Example register", Suspended, Day], Shown.Values);
        Assert.Equal("Example register shows it as suspended since 16 November 2026.", Shown.ToString());
    }

    [Fact]
    public void A_name_that_ends_in_a_full_stop_needs_no_second_one()
    {
        Sentence sentence = $"The certificate belongs to {"Brook Foods S.A."}.";

        Assert.Equal("The certificate belongs to Brook Foods S.A.", sentence.ToString());
    }

    [Fact]
    public void Braces_in_a_value_stay_as_they_are()
    {
        Sentence sentence = $"You entered {"{0} {1}"}.";

        Assert.Equal("You entered {0} {1}.", sentence.ToString());
    }

    [Fact]
    public void Sentences_are_listed_and_put_one_after_the_other()
    {
        Sentence[] parts = [$"number", $"scope", $"address"];

        Assert.Equal("number, scope, address", Sentence.Listed(parts).ToString());
        Assert.Equal("number, scope and address", Sentence.All(parts).ToString());
        Assert.Equal("number", Sentence.All(parts[..1]).ToString());
        Assert.Equal("number; scope; address", Sentence.Apart(parts).ToString());
        Assert.Equal("It is so. Ask.", Sentence.Several($"It is so.", null, $"Ask.").ToString());
        Assert.True(Sentence.Listed([]).IsEmpty);
    }

    [Fact]
    public void Answers_write_it_in_english() => Assert.Equal("\"Example register shows it as suspended since 16 November 2026.\"", JsonSerializer.Serialize(Shown, CoreJson.Options));

    [Fact]
    public void Stores_keep_what_is_needed_to_say_it_in_another_language()
    {
        var kept = JsonSerializer.Serialize(Shown, CoreJson.Kept);

        Assert.Equal("""{"template":"{0} shows it as {1} since {2}.","values":["Example register",{"template":"suspended"},{"day":"2026-11-16"}]}""", kept);
        Assert.Equal(Shown, JsonSerializer.Deserialize<Sentence>(kept, CoreJson.Kept));
        Assert.Equal(Shown, JsonSerializer.Deserialize<Sentence>(kept, CoreJson.Options));
    }

    [Fact]
    public void One_that_was_kept_as_a_text_stands_as_that_text()
    {
        var old = JsonSerializer.Deserialize<Sentence>("\"Valid until 16 November 2026.\"", CoreJson.Kept)!;

        Assert.Equal("Valid until 16 November 2026.", old.ToString());
        Assert.Equal("\"Valid until 16 November 2026.\"", JsonSerializer.Serialize(old, CoreJson.Kept));
    }
}
