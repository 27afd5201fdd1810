using System.Globalization;
using System.Text;
using CertVerify.Core.Normalising;

namespace CertVerify.Adapters.Documents.Seeing;

/// <summary>A letter or figure without case and accent, those that readers take for one another as one; everything else is a blank.</summary>
internal sealed record Sign(char Letter, bool IsFigure)
{
    private const int FigureMistaken = 1_000;

    private static readonly Sign Blank = new(' ', false);

    /// <summary>One mistake for a letter; another figure is never the same value.</summary>
    public int Cost => IsFigure ? FigureMistaken : 1;

    public bool IsBlank => this == Blank;

    /// <summary>Scripts without spaces have no words that a value could begin or end in.</summary>
    public bool IsOfWord => !IsBlank && !IsFigure && CharUnicodeInfo.GetUnicodeCategory(Letter) is not UnicodeCategory.OtherLetter;

    public static List<Sign> Of(string text)
    {
        var signs = new List<Sign>();
        foreach (var sign in text.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                signs.Add(char.IsLetterOrDigit(sign) ? new(Alike(LookAlikes.Latin(sign)), char.IsDigit(sign)) : Blank);
        }

        return signs;
    }

    private static char Alike(char sign) => sign switch
    {
        'o' => '0',
        'i' or 'l' or 'ı' => '1',
        's' => '5',
        'b' => '8',
        'z' => '2',
        'қ' => 'k',
        'đ' => 'd',
        'ł' => '1',
        'ø' => '0',
        _ => sign,
    };
}
