namespace CertVerify.Specimens.Fiction;

/// <summary>The wordings that certification bodies choose for the same things, and how they write days; no wording is any one body's.</summary>
internal static class Houses
{
    public static IReadOnlyList<Phrases> In(string language) => All.GetValueOrDefault(language) ?? [Phrases.In(language)];

    private static readonly Phrases En = Phrases.In("en");
    private static readonly Phrases De = Phrases.In("de");
    private static readonly Phrases Fr = Phrases.In("fr");
    private static readonly Phrases Es = Phrases.In("es");
    private static readonly Phrases It = Phrases.In("it");
    private static readonly Phrases Pt = Phrases.In("pt");
    private static readonly Phrases Tr = Phrases.In("tr");
    private static readonly Phrases Pl = Phrases.In("pl");
    private static readonly Phrases Cs = Phrases.In("cs");
    private static readonly Phrases Ru = Phrases.In("ru");

    private static readonly Dictionary<string, IReadOnlyList<Phrases>> All = new()
    {
        ["en"] =
        [
            En,
            En with
            {
                Title = "Certificate", Number = "Certificate Number:", Holder = "Company:", Address = "Location:", OriginallyIssued = "Initial certification date:",
                Issued = "Issue date:", ValidFrom = "Effective date:", Expires = "Expiry date:", ForScope = "The scope of certification covers:", Conforms = "complies with the standard",
                Certifies = "We hereby certify that", DatePattern = "dd/MM/yyyy",
            },
            En with
            {
                Title = "Management System Certificate", Number = "Certificate no.:", OriginallyIssued = "Original approval:", Issued = "Current issue date:",
                ValidFrom = "Certification cycle start:", Expires = "Certificate expiry:", Certifies = "This is to certify that the Management System of:",
                Conforms = "has been approved to the following standard:", ForScope = "The scope of this approval is applicable to:", DatePattern = "dd MMMM yyyy",
            },
            En with
            {
                Title = "Certificate of Compliance", Number = "Registration No.", OriginallyIssued = "Date of first registration", Issued = "Date of registration",
                ValidFrom = "Date of commencement", Expires = "Registration expires", Holder = "Name of organization", Certifies = "This certificate is awarded to",
                Conforms = "in recognition of the management system, which complies with", ForScope = "Scope of registration:", DatePattern = "d'{th}' MMMM yyyy",
            },
            En with
            {
                Title = "Certificate of Conformity", Number = "Cert. No:", OriginallyIssued = "Original issue", Issued = "Latest issue", ValidFrom = "Start of validity",
                Expires = "Valid up to", Certifies = "It is hereby certified that the organization", Conforms = "has implemented and maintains a management system according to",
                ForScope = "for the following activities:", DatePattern = "MMMM d, yyyy",
            },
            En with
            {
                Title = "CERTIFICATE", Number = "Certificate Registration No.:", OriginallyIssued = "First issued on:", Issued = "Issued on:", ValidFrom = "Validity from:",
                Expires = "Validity to:", Certifies = "The certification body certifies that the company", Conforms = "operates a management system in accordance with",
                ForScope = "Field of activity:", DatePattern = "yyyy-MM-dd",
            },
            En with
            {
                Title = "Certificate of Approval", Number = "Approval No:", OriginallyIssued = "Certified since:", Issued = "Date of certification decision:",
                ValidFrom = "Valid from:", Expires = "Date of expiry:", Holder = "Certificate holder", Conforms = "meets the requirements of", DatePattern = "dd-MMM-yyyy",
            },
            En with
            {
                Title = "Registration Certificate", Number = "Certificate #:", OriginallyIssued = "Initial registration:", Issued = "Registration date:", ValidFrom = "Valid since:",
                Expires = "Expiration date:", Certifies = "This is to attest that", Conforms = "is registered as meeting the requirements of", ForScope = "for:", DatePattern = "MMM d, yyyy",
            },
        ],
        ["de"] =
        [
            De,
            De with
            {
                Number = "Registriernummer:", OriginallyIssued = "Erstmalige Zertifizierung:", Issued = "Datum der Ausstellung:", ValidFrom = "Gültig vom:", Expires = "Ablaufdatum:",
                Certifies = "Die Zertifizierungsstelle bescheinigt, dass das Unternehmen", Conforms = "ein Managementsystem eingeführt hat und anwendet nach", ForScope = "Geltungsbereich:",
                DatePattern = "d. MMMM yyyy",
            },
            De with { Number = "Zertifikats-Registrier-Nr.", OriginallyIssued = "Erstausstellung", Issued = "Ausgestellt am", ValidFrom = "Gültigkeit ab", Expires = "Zertifikat gültig bis", DatePattern = "yyyy-MM-dd" },
        ],
        ["fr"] =
        [
            Fr,
            Fr with
            {
                Number = "Numéro de certificat :", OriginallyIssued = "Date de première certification :", Issued = "Date de délivrance :", ValidFrom = "Date d'effet :", Expires = "Date d'expiration :",
                Certifies = "Il est certifié que l'organisation", Conforms = "satisfait aux exigences de la norme", ForScope = "pour les activités suivantes :", DatePattern = "dd/MM/yyyy",
            },
            Fr with { Number = "N° de certificat", OriginallyIssued = "Certification initiale le", Issued = "Délivré le", ValidFrom = "Valide à compter du", Expires = "Date de fin de validité", DatePattern = "yyyy-MM-dd" },
        ],
        ["es"] =
        [
            Es,
            Es with
            {
                Number = "Número de certificado:", OriginallyIssued = "Fecha de certificación inicial:", Issued = "Fecha de la decisión:", ValidFrom = "Fecha de inicio:", Expires = "Fecha de vencimiento:",
                Certifies = "Por la presente se certifica que la organización", Conforms = "dispone de un sistema de gestión conforme con la norma", ForScope = "para las siguientes actividades:", DatePattern = "dd/MM/yyyy",
            },
            Es with { Number = "Nº de registro", OriginallyIssued = "Fecha de primera emisión", Issued = "Fecha de última emisión", ValidFrom = "Vigencia desde", Expires = "Fecha de expiración", DatePattern = "yyyy-MM-dd" },
        ],
        ["it"] =
        [
            It,
            It with
            {
                Number = "Numero certificato:", OriginallyIssued = "Data prima certificazione:", Issued = "Emissione corrente:", ValidFrom = "Data di decorrenza:", Expires = "Scadenza:",
                Certifies = "Si attesta che l'organizzazione", Conforms = "applica un sistema di gestione conforme alla norma", ForScope = "per le seguenti attività:", DatePattern = "dd/MM/yyyy",
            },
            It with { Number = "Certificato n°", OriginallyIssued = "Prima emissione il", Issued = "Data delibera", ValidFrom = "Validità dal", Expires = "Valido fino al", DatePattern = "yyyy-MM-dd" },
        ],
        ["pt"] =
        [
            Pt,
            Pt with
            {
                Number = "Certificado número:", OriginallyIssued = "Data da primeira certificação:", Issued = "Data de concessão:", ValidFrom = "Início da validade:", Expires = "Data de validade:",
                Certifies = "Certificamos que a empresa", Conforms = "possui um sistema de gestão em conformidade com a norma", ForScope = "para as seguintes atividades:", DatePattern = "dd/MM/yyyy",
            },
        ],
        ["tr"] =
        [
            Tr,
            Tr with
            {
                Number = "Sertifika No:", OriginallyIssued = "İlk yayın tarihi:", Issued = "Yayın tarihi:", ValidFrom = "Başlangıç tarihi:", Expires = "Geçerlilik bitiş tarihi:",
                Certifies = "Bu belge", Conforms = "yönetim sisteminin aşağıdaki standarda uygun olduğunu gösterir", ForScope = "Belgelendirme kapsamı:", DatePattern = "dd/MM/yyyy",
            },
        ],
        ["pl"] =
        [
            Pl,
            Pl with
            {
                Number = "Numer certyfikatu:", OriginallyIssued = "Data pierwszej certyfikacji:", Issued = "Data wystawienia:", ValidFrom = "Ważność od:", Expires = "Data ważności:",
                Certifies = "Niniejszym potwierdza się, że firma", Conforms = "stosuje system zarządzania zgodny z normą", DatePattern = "dd.MM.yyyy",
            },
        ],
        ["cs"] =
        [
            Cs,
            Cs with
            {
                Number = "Registrační číslo:", OriginallyIssued = "Datum první certifikace:", Issued = "Vydáno dne:", ValidFrom = "Platí od:", Expires = "Platný do:",
                Certifies = "Certifikační orgán potvrzuje, že společnost", Conforms = "zavedla a používá systém managementu podle normy", DatePattern = "dd.MM.yyyy",
            },
        ],
        ["ru"] =
        [
            Ru,
            Ru with
            {
                Number = "Регистрационный номер:", OriginallyIssued = "Дата первоначальной сертификации:", Issued = "Дата регистрации:", ValidFrom = "Дата начала действия:", Expires = "Срок действия до:",
                Certifies = "Настоящий сертификат выдан организации", Conforms = "и удостоверяет, что система менеджмента соответствует требованиям", DatePattern = "d MMMM yyyy 'г.'",
            },
        ],
    };
}
