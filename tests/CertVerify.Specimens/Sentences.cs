namespace CertVerify.Specimens;

/// <summary>How a language says in a sentence how long a certificate is valid.</summary>
/// <param name="Validity">The label of a span of days.</param>
internal sealed record Sentences(string Validity, Func<string, string, string> ValidFromUntil, Func<string, string> ValidUntil, Func<string, string> Since)
{
    private static readonly Dictionary<string, Sentences> All = new()
    {
        ["en"] = new("Valid:", (from, until) => $"This certificate is valid from {from} until {until} and remains valid subject to satisfactory surveillance audits.",
            until => $"This certificate is valid until {until}.", first => $"Certified since {first}"),
        ["de"] = new("Gültigkeit:", (from, until) => $"Dieses Zertifikat ist gültig vom {from} bis {until}.",
            until => $"Dieses Zertifikat ist gültig bis {until}.", first => $"Zertifiziert seit {first}"),
        ["fr"] = new("Validité :", (from, until) => $"Ce certificat est valable du {from} au {until}.",
            until => $"Ce certificat est valable jusqu'au {until}.", first => $"Certifié depuis le {first}"),
        ["es"] = new("Validez:", (from, until) => $"Este certificado es válido desde el {from} hasta el {until}.",
            until => $"Este certificado es válido hasta el {until}.", first => $"Certificado desde {first}"),
        ["it"] = new("Validità:", (from, until) => $"Il presente certificato è valido dal {from} fino al {until}.",
            until => $"Il presente certificato è valido fino al {until}.", first => $"Certificata dal {first}"),
        ["pt"] = new("Validade:", (from, until) => $"Este certificado é válido de {from} até {until}.",
            until => $"Este certificado é válido até {until}.", first => $"Certificado desde {first}"),
        ["tr"] = new("Geçerlilik:", (from, until) => $"Bu belge {from} tarihinden {until} tarihine kadar geçerlidir.",
            until => $"Bu belge {until} tarihine kadar geçerlidir.", first => $"İlk belgelendirme: {first}"),
        ["pl"] = new("Ważność:", (from, until) => $"Certyfikat jest ważny od {from} do {until}.",
            until => $"Certyfikat jest ważny do {until}.", first => $"Certyfikowany od {first}"),
        ["cs"] = new("Platnost:", (from, until) => $"Tento certifikát platí od {from} do {until}.",
            until => $"Tento certifikát platí do {until}.", first => $"Certifikováno od {first}"),
        ["ru"] = new("Срок действия:", (from, until) => $"Сертификат действителен с {from} по {until}.",
            until => $"Сертификат действителен до {until}.", first => $"Сертифицирован с {first}"),
    };

    public static Sentences In(string language) => All.GetValueOrDefault(language) ?? All["en"];
}
