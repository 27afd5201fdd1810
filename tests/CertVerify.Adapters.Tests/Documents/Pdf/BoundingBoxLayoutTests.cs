using System.Text;
using CertVerify.Adapters.Documents.Pdf;

namespace CertVerify.Adapters.Tests.Documents.Pdf;

public class BoundingBoxLayoutTests
{
    private const string Head = """<!DOCTYPE html SYSTEM "x"><html xmlns="http://www.w3.org/1999/xhtml"><head><meta name="Producer" content="A &amp; B"/></head><body><doc>""";
    private const string Page = """<page width="595.0" height="842.0"><word xMin="1.5" yMin="2" xMax="30" yMax="12">""";

    [Fact]
    public void Words_come_with_their_boxes()
    {
        var layer = Read(Head + Page + "Müller &amp; Co</word></page></doc></body></html>");

        var word = Assert.Single(Assert.Single(layer.Pages).Words);
        Assert.Equal(("Müller & Co", 1.5, 12), (word.Text, word.Box.Left, word.Box.Bottom));
        Assert.Equal("A & B", layer.Producer);
    }

    [Fact]
    public void Control_characters_become_visible_instead_of_breaking_the_page()
    {
        var word = Read(Head + Page + "A\u0001\u000bB</word></page></doc></body></html>").Pages[0].Words[0];

        Assert.Equal("A\uFFFD\uFFFDB", word.Text);
    }

    [Fact]
    public void What_came_before_a_cut_is_kept()
    {
        var layer = Read(Head + Page + "whole</word><word xMin=\"3");

        Assert.Equal("whole", Assert.Single(layer.Pages[0].Words).Text);
    }

    [Fact]
    public void Nothing_gives_nothing() => Assert.Empty(Read("").Pages);

    [Fact]
    public void A_word_longer_than_any_is_left_out_and_so_is_what_no_page_can_hold()
    {
        const string word = "<word xMin=\"1\" yMin=\"2\" xMax=\"3\" yMax=\"4\">";
        var longest = Read($"{Head}{Page}whole</word>{word}{new string('-', 1_001)}</word></page>{Page}next</word></page></doc></body></html>");
        var fullest = Read($"{Head}{string.Concat(Enumerable.Repeat($"{Page}first</word>{string.Concat(Enumerable.Repeat($"{word}more</word>", 6_000))}</page>", 5))}</doc></body></html>");

        Assert.Equal(["whole", "next"], longest.Pages.Select(page => Assert.Single(page.Words).Text));
        Assert.Equal([1], longest.Crowded);
        Assert.Equal([5_000, 5_000, 5_000, 5_000, 0], fullest.Pages.Select(page => page.Words.Count));
        Assert.Equal([1, 2, 3, 4, 5], fullest.Crowded);
    }

    private static TextLayer Read(string printed) => BoundingBoxLayout.Read(Encoding.UTF8.GetBytes(printed));
}
