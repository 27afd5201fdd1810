namespace CertVerify.Core.Checks.Registers;

/// <summary>The short words for what kept a register from being asked, as parts of a sentence about it.</summary>
internal static class Reasons
{
    /// <summary>"UKAS CertCheck" + " " + "did not answer at 09:30 UTC on 21 November 2026".</summary>
    internal static string Unavailable(string? reason, string time) => reason switch
    {
        "keyRefused" => $"refused our key at {time}",
        "insufficientCredit" => $"could not be asked at {time}, because our credit there is used up",
        "rateLimited" => $"would take no further questions at {time}",
        "questionRefused" => $"would not take our question at {time}",
        "serverError" => $"answered with an error of its own at {time}",
        "unreadable" => $"gave an answer at {time} that could not be understood",
        "tooLarge" => $"gave an answer at {time} that was too large to be read",
        "redirected" => $"pointed to another address at {time}, which we do not follow",
        "circuitOpen" => $"had failed several times and was left alone at {time}",
        "busy" => $"could not be asked at {time}, because too many questions to it were under way",
        _ => $"did not answer at {time}",
    };

    internal static string NotAsked(string reason) => reason switch
    {
        "holderMissing" => "was not asked: it finds certificates by their holder; name the holder and its country",
        "countryMissing" => "was not asked: it finds certificates by holder and country; name the country",
        "settledBefore" => "was not asked: a register that is believed before it has answered",
        "notConnected" => "was not asked: this service has no connection to it",
        _ => "was not asked",
    };

    /// <summary>Whether the buyer can help by saying more.</summary>
    internal static bool IsForWantOfInput(string reason) => reason is "holderMissing" or "countryMissing";
}
