namespace CertVerify.Adapters.Registries.Live.Declared;

/// <summary>What descriptions of registers have in common, whatever they hold.</summary>
internal interface IDeclared
{
    string Id { get; }

    string Name { get; }

    int KeepForHours { get; }

    DeclaredRequest Request { get; }

    IDeclaredAnswer Answer { get; }
}

/// <summary>How an answer is read, whatever its records are.</summary>
internal interface IDeclaredAnswer
{
    string Records { get; }

    bool NoneWhen404 { get; }

    IReadOnlyList<string>? DateFormats { get; }

    /// <summary>The names of our fields and the path to each.</summary>
    IEnumerable<(string Field, string Way)> Ways { get; }
}

/// <summary>How an answer is read whose records have these fields.</summary>
internal interface IDeclaredAnswer<TField> : IDeclaredAnswer
    where TField : struct, Enum
{
    IReadOnlyDictionary<TField, string> Fields { get; }

    IEnumerable<(string Field, string Way)> IDeclaredAnswer.Ways => Fields.Select(one => ($"{one.Key}", one.Value));
}
