namespace CertVerify.Specimens;

/// <summary>The fixed words of a certificate in one language.</summary>
internal sealed record Phrases
{
    public required string Title { get; init; }

    public required string Certifies { get; init; }

    public required string Conforms { get; init; }

    public required string ForScope { get; init; }

    public required string Number { get; init; }

    public required string Holder { get; init; }

    public required string Address { get; init; }

    public required string Standard { get; init; }

    public required string Scope { get; init; }

    public required string Sector { get; init; }

    public required string OriginallyIssued { get; init; }

    public required string Issued { get; init; }

    public required string ValidFrom { get; init; }

    public required string Expires { get; init; }

    public required string AccreditedBy { get; init; }

    public required string AccreditationNumber { get; init; }

    public required string Annex { get; init; }

    public required string Site { get; init; }

    public required string Signed { get; init; }

    public required string CheckAt { get; init; }

    /// <summary>As .NET writes dates; {th} stands for the English ordinal.</summary>
    public required string DatePattern { get; init; }

    public static Phrases In(string language) => All[language];

    public static readonly IReadOnlyDictionary<string, Phrases> All = new Dictionary<string, Phrases>
    {
        ["en"] = new()
        {
            Title = "Certificate of Registration", Certifies = "This is to certify that the management system of",
            Conforms = "has been assessed and found to conform to the requirements of", ForScope = "for the following scope of activities",
            Number = "Certificate No.", Holder = "Organisation", Address = "Address", Standard = "Standard", Scope = "Scope", Sector = "IAF code",
            OriginallyIssued = "Originally certified", Issued = "Date of issue", ValidFrom = "Valid from", Expires = "Valid until",
            AccreditedBy = "Accredited by", AccreditationNumber = "Accreditation No.", Annex = "Annex to certificate", Site = "Site",
            Signed = "For and on behalf of", CheckAt = "The validity of this certificate can be checked at", DatePattern = "d MMMM yyyy",
        },
        ["de"] = new()
        {
            Title = "Zertifikat", Certifies = "Hiermit wird bescheinigt, dass das Managementsystem der Organisation",
            Conforms = "die Forderungen der folgenden Norm erfüllt", ForScope = "für den Geltungsbereich",
            Number = "Zertifikat-Nr.", Holder = "Organisation", Address = "Anschrift", Standard = "Norm", Scope = "Geltungsbereich", Sector = "IAF-Code",
            OriginallyIssued = "Erstzertifizierung", Issued = "Ausstellungsdatum", ValidFrom = "Gültig ab", Expires = "Gültig bis",
            AccreditedBy = "Akkreditiert durch", AccreditationNumber = "Akkreditierungs-Nr.", Annex = "Anhang zum Zertifikat", Site = "Standort",
            Signed = "Für die Zertifizierungsstelle", CheckAt = "Die Gültigkeit kann geprüft werden unter", DatePattern = "dd.MM.yyyy",
        },
        ["fr"] = new()
        {
            Title = "Certificat", Certifies = "Nous certifions que le système de management de",
            Conforms = "a été évalué et jugé conforme aux exigences de la norme", ForScope = "pour le domaine d'application suivant",
            Number = "Certificat n°", Holder = "Organisme", Address = "Adresse", Standard = "Norme", Scope = "Domaine d'application", Sector = "Code IAF",
            OriginallyIssued = "Certification initiale", Issued = "Date d'émission", ValidFrom = "Valable à partir du", Expires = "Valable jusqu'au",
            AccreditedBy = "Accrédité par", AccreditationNumber = "Accréditation n°", Annex = "Annexe au certificat", Site = "Site",
            Signed = "Pour l'organisme de certification", CheckAt = "La validité peut être vérifiée sur", DatePattern = "d MMMM yyyy",
        },
        ["es"] = new()
        {
            Title = "Certificado", Certifies = "Se certifica que el sistema de gestión de",
            Conforms = "ha sido evaluado y cumple los requisitos de la norma", ForScope = "para el siguiente alcance",
            Number = "Certificado N.º", Holder = "Organización", Address = "Dirección", Standard = "Norma", Scope = "Alcance", Sector = "Código IAF",
            OriginallyIssued = "Certificación inicial", Issued = "Fecha de emisión", ValidFrom = "Válido desde", Expires = "Válido hasta",
            AccreditedBy = "Acreditado por", AccreditationNumber = "Acreditación N.º", Annex = "Anexo al certificado", Site = "Emplazamiento",
            Signed = "Por la entidad de certificación", CheckAt = "La validez puede comprobarse en", DatePattern = "d 'de' MMMM 'de' yyyy",
        },
        ["it"] = new()
        {
            Title = "Certificato", Certifies = "Si certifica che il sistema di gestione di",
            Conforms = "è stato valutato ed è conforme ai requisiti della norma", ForScope = "per il seguente campo di applicazione",
            Number = "Certificato N.", Holder = "Organizzazione", Address = "Indirizzo", Standard = "Norma", Scope = "Campo di applicazione",
            Sector = "Settore IAF", OriginallyIssued = "Prima emissione", Issued = "Data di emissione", ValidFrom = "Valido dal", Expires = "Data di scadenza",
            AccreditedBy = "Accreditato da", AccreditationNumber = "Accreditamento N.", Annex = "Allegato al certificato", Site = "Sito",
            Signed = "Per l'organismo di certificazione", CheckAt = "La validità può essere verificata su", DatePattern = "d MMMM yyyy",
        },
        ["pt"] = new()
        {
            Title = "Certificado", Certifies = "Certifica-se que o sistema de gestão de",
            Conforms = "foi avaliado e está conforme os requisitos da norma", ForScope = "para o seguinte âmbito",
            Number = "Certificado N.º", Holder = "Organização", Address = "Endereço", Standard = "Norma", Scope = "Âmbito", Sector = "Código IAF",
            OriginallyIssued = "Certificação inicial", Issued = "Data de emissão", ValidFrom = "Válido a partir de", Expires = "Válido até",
            AccreditedBy = "Acreditado por", AccreditationNumber = "Acreditação N.º", Annex = "Anexo ao certificado", Site = "Local",
            Signed = "Pelo organismo de certificação", CheckAt = "A validade pode ser verificada em", DatePattern = "d 'de' MMMM 'de' yyyy",
        },
        ["tr"] = new()
        {
            Title = "Belge", Certifies = "Aşağıdaki kuruluşun yönetim sisteminin",
            Conforms = "aşağıdaki standardın şartlarına uygun olduğu belgelendirilmiştir", ForScope = "aşağıdaki kapsam için",
            Number = "Belge No", Holder = "Kuruluş", Address = "Adres", Standard = "Standart", Scope = "Kapsam", Sector = "IAF kodu",
            OriginallyIssued = "İlk belgelendirme tarihi", Issued = "Düzenleme tarihi", ValidFrom = "Geçerlilik başlangıcı", Expires = "Geçerlilik tarihi",
            AccreditedBy = "Akreditasyon kuruluşu", AccreditationNumber = "Akreditasyon No", Annex = "Belge eki", Site = "Saha",
            Signed = "Belgelendirme kuruluşu adına", CheckAt = "Belgenin geçerliliği şu adreste doğrulanabilir", DatePattern = "dd.MM.yyyy",
        },
        ["pl"] = new()
        {
            Title = "Certyfikat", Certifies = "Zaświadcza się, że system zarządzania organizacji",
            Conforms = "został oceniony i spełnia wymagania normy", ForScope = "w następującym zakresie",
            Number = "Certyfikat nr", Holder = "Organizacja", Address = "Adres", Standard = "Norma", Scope = "Zakres", Sector = "Kod IAF",
            OriginallyIssued = "Pierwsza certyfikacja", Issued = "Data wydania", ValidFrom = "Ważny od", Expires = "Ważny do",
            AccreditedBy = "Akredytowany przez", AccreditationNumber = "Nr akredytacji", Annex = "Załącznik do certyfikatu", Site = "Lokalizacja",
            Signed = "W imieniu jednostki certyfikującej", CheckAt = "Ważność certyfikatu można sprawdzić na", DatePattern = "d MMMM yyyy",
        },
        ["cs"] = new()
        {
            Title = "Certifikát", Certifies = "Tímto se osvědčuje, že systém managementu organizace",
            Conforms = "byl posouzen a splňuje požadavky normy", ForScope = "pro následující rozsah",
            Number = "Certifikát č.", Holder = "Organizace", Address = "Adresa", Standard = "Norma", Scope = "Rozsah", Sector = "Kód IAF",
            OriginallyIssued = "První certifikace", Issued = "Datum vydání", ValidFrom = "Platnost od", Expires = "Platnost do",
            AccreditedBy = "Akreditováno", AccreditationNumber = "Akreditace č.", Annex = "Příloha k certifikátu", Site = "Místo",
            Signed = "Za certifikační orgán", CheckAt = "Platnost lze ověřit na", DatePattern = "d. MMMM yyyy",
        },
        ["ru"] = new()
        {
            Title = "Сертификат соответствия", Certifies = "Настоящим удостоверяется, что система менеджмента организации",
            Conforms = "соответствует требованиям стандарта", ForScope = "применительно к следующей области сертификации",
            Number = "Сертификат №", Holder = "Организация", Address = "Адрес", Standard = "Стандарт", Scope = "Область сертификации", Sector = "Код IAF",
            OriginallyIssued = "Первичная сертификация", Issued = "Дата выдачи", ValidFrom = "Действителен с", Expires = "Действителен до",
            AccreditedBy = "Аккредитован", AccreditationNumber = "Аккредитация №", Annex = "Приложение к сертификату", Site = "Площадка",
            Signed = "От имени органа по сертификации", CheckAt = "Действительность можно проверить на", DatePattern = "dd.MM.yyyy",
        },
    };
}
