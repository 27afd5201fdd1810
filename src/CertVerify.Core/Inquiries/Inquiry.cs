using System.Text.Json.Serialization;
using CertVerify.Core.Normalising;

namespace CertVerify.Core.Inquiries;

/// <summary>What the caller asked; every part is optional, but number or file must be there.</summary>
public sealed record Inquiry
{
    public string? CertificateNumber { get; init; }

    public string? CertificationBody { get; init; }

    public string? Standard { get; init; }

    /// <summary>The supplier as the buyer knows it.</summary>
    public Party? Holder { get; init; }

    public Need? Need { get; init; }

    /// <summary>What the buyer reads on the document otherwise than we do.</summary>
    public Corrections? Corrections { get; init; }

    /// <summary>The day the question is about; today (UTC) when not given.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Name of a policy; "default" when not given.</summary>
    public string? Policy { get; init; }

    /// <summary>Language of the answer, ISO 639-1; "en" when not given.</summary>
    public string? Language { get; init; }

    /// <summary>The standard typed in or needed, written in any way that a certificate does, "DIN EN ISO 9001", or only "9001"; null when there is none that we know.</summary>
    [JsonIgnore]
    public Standard? StandardInQuestion => (Standard ?? Need?.Standard) is { } asked ? PrintedStandards.Named(asked) : null;
}

/// <summary>An organisation as a buyer describes it.</summary>
public sealed record Party
{
    public string? Name { get; init; }

    public string? Address { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>By kind: "uscc", "vat", "lei", "duns", "registration".</summary>
    public IReadOnlyDictionary<string, string> Identifiers { get; init; } = new Dictionary<string, string>();
}

/// <summary>What the buyer needs the certification to cover.</summary>
public sealed record Need
{
    /// <summary>"ISO 9001" or, as an edition floor, "ISO 9001:2015".</summary>
    public string? Standard { get; init; }

    public string? Product { get; init; }

    /// <summary>"design", "manufacture", "assembly", ...</summary>
    public IReadOnlyList<string> Processes { get; init; } = [];

    /// <summary>Address of the factory that will make the goods.</summary>
    public string? Site { get; init; }

    /// <summary>"automotive", "aerospace", "medical", "food", or an IAF code.</summary>
    public string? Sector { get; init; }

    /// <summary>Whether it asks for anything at all.</summary>
    internal bool IsStated => Standard is not null || Product is not null || Processes.Count > 0 || Site is not null || Sector is not null;
}
