using System.Globalization;
using CertVerify.Core.Sentences;
using CertVerify.Core.Sources;

namespace CertVerify.Core.Checks.Registers;

/// <summary>What kept a register from being asked, or from answering.</summary>
internal static class Reasons
{
    /// <summary>"UKAS CertCheck did not answer at 09:30 UTC on 21 November 2026"; without a full stop.</summary>
    internal static Sentence Unavailable(Lookup<IReadOnlyList<RegistryRecord>> lookup)
    {
        var (name, time) = (lookup.Source.Name, Time(lookup.AskedAt));
        return lookup.Reason switch
        {
            "keyRefused" => $"{name} refused our key at {time}",
            "insufficientCredit" => $"{name} could not be asked at {time}, because our credit there is used up",
            "rateLimited" => $"{name} would take no further questions at {time}",
            "questionRefused" => $"{name} would not take our question at {time}",
            "serverError" => $"{name} answered with an error of its own at {time}",
            "unreadable" => $"{name} gave an answer at {time} that could not be understood",
            "tooLarge" => $"{name} gave an answer at {time} that was too large to be read",
            "redirected" => $"{name} pointed to another address at {time}, which we do not follow",
            "circuitOpen" => $"{name} had failed several times and was left alone at {time}",
            "busy" => $"{name} could not be asked at {time}, because too many questions to it were under way",
            _ => $"{name} did not answer at {time}",
        };
    }

    /// <summary>"IAF CertSearch was not asked: this service has no connection to it."</summary>
    internal static Sentence NotAsked(NotAsked register) => NotAsked($"{register.Source.Name}", register.Reason);

    /// <param name="register">Its name, or "It".</param>
    /// <param name="reason">A stable word.</param>
    internal static Sentence NotAsked(Sentence register, string reason) => reason switch
    {
        "holderMissing" => $"{register} was not asked: it finds certificates by their holder; name the holder and its country.",
        "countryMissing" => $"{register} was not asked: it finds certificates by holder and country; name the country.",
        "settledBefore" => $"{register} was not asked: a register that is believed before it has answered.",
        "notConnected" => $"{register} was not asked: this service has no connection to it.",
        _ => $"{register} was not asked.",
    };

    /// <summary>"09:30 UTC on 21 November 2026".</summary>
    internal static Sentence Time(DateTimeOffset time) =>
        $"{time.UtcDateTime.ToString("HH:mm", CultureInfo.InvariantCulture)} UTC on {DateOnly.FromDateTime(time.UtcDateTime)}";

    /// <summary>Whether the buyer can help by saying more.</summary>
    internal static bool IsForWantOfInput(string reason) => reason is "holderMissing" or "countryMissing";
}
