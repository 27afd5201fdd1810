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

    private static TextLayer Read(string printed) => BoundingBoxLayout.Read(Encoding.UTF8.GetBytes(printed));
}
