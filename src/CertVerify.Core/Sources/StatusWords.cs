using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using static CertVerify.Core.Sources.CertificationStatus;

namespace CertVerify.Core.Sources;

/// <summary>What the registers' own words for a status mean in our vocabulary.</summary>
public static class StatusWords
{
    private static readonly FrozenDictionary<string, CertificationStatus> Meanings = new (CertificationStatus Status, string[] Words)[]
    {
        (Active, ["active", "valid", "certified", "issued", "current", "in force", "good standing", "gültig", "valide", "en vigueur", "vigente",
            "válido", "valido", "em vigor", "ativo", "ativa", "attivo", "in corso di validità", "geçerli", "aktif", "действует", "действующий", "чинний",
            "ważny", "platný", "有效", "有効"]),
        (AwaitingSurveillance, ["awaiting surveillance", "awaiting annual surveillance", "surveillance due", "待年审", "待年審", "待监督"]),
        (NotYetValid, ["not yet valid", "not yet effective", "future", "未生效"]),
        (Superseded, ["superseded", "replaced", "reissued", "ersetzt", "remplacé", "sustituido", "substituído", "sostituito", "换证", "已换证"]),
        (Expired, ["expired", "lapsed", "abgelaufen", "expiré", "échu", "vencido", "caducado", "expirado", "scaduto", "süresi dolmuş", "süresi doldu",
            "истек", "срок действия истек", "термін дії закінчився", "wygasły", "过期", "过期失效", "失效", "過期", "過期失效", "失効", "期限切れ"]),
        (Suspended, ["suspended", "on suspension", "temporarily suspended", "ausgesetzt", "suspendiert", "suspendu", "suspendido", "suspenso", "sospeso", "askıda",
            "askıya alındı", "приостановлен", "приостановлено", "призупинено", "zawieszony", "pozastavený", "暂停", "暫停", "一時停止"]),
        (Cancelled, ["cancelled", "canceled", "terminated", "annulliert", "gekündigt", "annulé", "cancelado", "annullato", "iptal", "iptal edildi", "аннулирован",
            "анульовано", "anulowany", "注销", "註銷", "取下げ", "廃止"]),
        (Withdrawn, ["withdrawn", "revoked", "entzogen", "zurückgezogen", "retiré", "révoqué", "retirado", "revocado", "revogado", "ritirato", "revocato",
            "geri çekildi", "отозван", "відкликано", "прекращен", "cofnięty", "撤销", "撤銷", "取消", "取消し"]),
        (Unknown, ["unknown", "inactive", "draft", "hidden", "confidential", "not public"]),
    }.SelectMany(meaning => meaning.Words.Select(word => (Key: Folded(word), meaning.Status)))
        .Distinct()
        .ToFrozenDictionary(entry => entry.Key, entry => entry.Status);

    /// <summary>The status a register means by <paramref name="raw"/>; <see cref="Unknown"/> for a word that says nothing, null for a word that is new to us.</summary>
    public static CertificationStatus? Read(string? raw) =>
        raw is not null && Meanings.TryGetValue(Folded(raw), out var status) ? status : null;

    /// <summary>Lower case without accents, punctuation or a Chinese "already" in front, words apart by one space.</summary>
    private static string Folded(string word)
    {
        var letters = new StringBuilder(word.Length);
        foreach (var rune in Decomposed(word).EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
                letters.Append(Rune.ToLowerInvariant(rune));
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark && letters is [.., not ' '])
                letters.Append(' ');
        }

        return letters.ToString().TrimEnd().TrimStart('已');
    }

    private static string Decomposed(string word) => string.Concat(word.EnumerateRunes()).Normalize(NormalizationForm.FormKD).Replace('ı', 'i');
}
