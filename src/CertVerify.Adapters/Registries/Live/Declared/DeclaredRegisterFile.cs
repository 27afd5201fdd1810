using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CertVerify.Core.Normalising;
using CertVerify.Core.Sources;

namespace CertVerify.Adapters.Registries.Live.Declared;

/// <summary>The file in which the person who runs the service describes registers; everything wrong with it is said at once, at the start.</summary>
internal sealed partial record DeclaredRegisterFile(IReadOnlyList<DeclaredRegister> Registers, IReadOnlyList<DeclaredCompanyRegister>? Companies = null)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <exception cref="InvalidDataException">The text is not such a file; the message says what and where.</exception>
    internal static DeclaredRegisterFile Read(string json)
    {
        DeclaredRegisterFile? file;
        try
        {
            file = JsonSerializer.Deserialize<DeclaredRegisterFile>(json, Strict);
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException(wrong.Message, wrong);
        }

        string[] faults = file is null ? ["it is empty"] : [.. file.Faults(), .. file.Repeated()];
        return faults is [] ? file! : throw new InvalidDataException(string.Join(" ", faults));
    }

    /// <summary>The headers with every "${NAME}" replaced by the secret of that name.</summary>
    /// <exception cref="InvalidDataException">There is no such secret; only its name is told.</exception>
    internal static IReadOnlyDictionary<string, string> Headers(IDeclared register, Func<string, string?> secret) =>
        (register.Request.Headers ?? new Dictionary<string, string>()).ToDictionary(header => header.Key, header => Reference().Replace(header.Value, found =>
            secret(found.Groups["name"].Value) is { Length: > 0 } value && !value.Any(char.IsControl)
                ? value
                : throw new InvalidDataException($"{register.Id}: the header {header.Key} needs {found.Groups["name"].Value}, which is not set or has line breaks in it.")));

    private IEnumerable<string> Faults() =>
    [
        .. Registers.SelectMany((register, index) => FaultsOf(register).Concat(Faults(register)).Select(fault => $"registers[{index}].{fault}")),
        .. (Companies ?? []).SelectMany((register, index) => FaultsOf(register).Concat(Faults(register)).Select(fault => $"companies[{index}].{fault}")),
    ];

    private IEnumerable<string> Repeated() =>
        Registers.Concat<IDeclared>(Companies ?? []).GroupBy(register => register.Id).Where(same => same.Count() > 1).Select(same => $"the id '{same.Key}' stands twice.");

    /// <summary>Of what every description has.</summary>
    private static IEnumerable<string> FaultsOf(IDeclared register)
    {
        var (request, answer) = (register.Request, register.Answer);
        if (!Slug().IsMatch(register.Id))
            yield return "id: it must be lower-case letters, digits and hyphens, at most 60.";
        if (string.IsNullOrWhiteSpace(register.Name))
            yield return "name: it is empty.";
        if (register.KeepForHours is < 1 or > 720)
            yield return "keepForHours: 1 to 720.";
        if (RequestTemplate.Read(request.Url, out var fault) is null)
            yield return $"request.url: {fault}";
        if (request.TrySeconds is < 1 or > 30 || request.AtOnce is < 1 or > 64 || request.PerMinute is < 1 or > 6000 || request.MostKilobytes is < 1 or > 8192)
            yield return "request: trySeconds is 1 to 30, atOnce 1 to 64, perMinute 1 to 6000, mostKilobytes 1 to 8192.";
        foreach (var header in (request.Headers ?? new Dictionary<string, string>()).Where(header => !HeaderName().IsMatch(header.Key) || header.Value.Any(char.IsControl)))
            yield return $"request.headers: '{header.Key}' cannot be sent.";
        foreach (var way in answer.Ways.Select(way => (Name: $"fields.{way.Field}", way.Way)).Prepend((Name: "records", Way: answer.Records)).Where(way => JsonWay.Read(way.Way) is null))
            yield return $"answer.{way.Name}: '{way.Way}' is no path such as client.name, sites[*].address or $.";
        foreach (var format in (answer.DateFormats ?? []).Where(format => !(format.Contains('d', StringComparison.Ordinal) && format.Contains('M', StringComparison.Ordinal) && format.Contains('y', StringComparison.Ordinal))))
            yield return $"answer.dateFormats: '{format}' has no day (d), month (M) and year (y).";
    }

    private static IEnumerable<string> Faults(DeclaredRegister register)
    {
        if (register.Coverage is Coverage.CompleteAuthoritative or Coverage.CompleteNational && (register.Covers ?? new()).AsRegister.Anything)
            yield return "covers: no register is complete for everything; say by certificationBody, accreditationBody or standards what it is complete for.";
        foreach (var standard in register.Covers?.UnknownStandards ?? [])
            yield return $"covers.standards: '{standard}' is no standard that we know, such as ISO 9001.";
        if (register.LagDays is < 0 or > 366 || register.FreshForDays is < 1 or > 366)
            yield return "lagDays, freshForDays: 0 or 1 to 366 days.";
        if (!register.Answer.Fields.ContainsKey(RecordField.CertificateNumber) || !register.Answer.Fields.ContainsKey(RecordField.Status))
            yield return "answer.fields: certificateNumber and status are needed.";
    }

    private static IEnumerable<string> Faults(DeclaredCompanyRegister register)
    {
        if (!register.Request.Url.Contains("{holder}", StringComparison.Ordinal))
            yield return "request.url: companies are found by name: put {holder} where it belongs.";
        foreach (var country in (register.Countries ?? []).Where(country => Countries.Coded(country) != country))
            yield return $"countries: '{country}' is no code of ISO 3166-1 such as GB.";
        if (!register.Answer.Fields.ContainsKey(CompanyField.Name) || !register.Answer.Fields.ContainsKey(CompanyField.State))
            yield return "answer.fields: name and state are needed.";
    }

    [GeneratedRegex("^[a-z0-9](-?[a-z0-9]){0,59}$")]
    private static partial Regex Slug();

    [GeneratedRegex("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$")]
    private static partial Regex HeaderName();

    [GeneratedRegex(@"\$\{(?<name>[A-Za-z_][A-Za-z0-9_:.-]*)\}")]
    private static partial Regex Reference();
}
