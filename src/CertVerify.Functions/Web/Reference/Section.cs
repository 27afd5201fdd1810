namespace CertVerify.Functions.Web.Reference;

/// <summary>The calls about one thing.</summary>
public sealed record Section(string Name, string Description, IReadOnlyList<Call> Calls);

/// <summary>One call of the API.</summary>
public sealed record Call(
    string Id, string Method, string Path, string Summary, string Description, IReadOnlyList<Property> Parameters, IReadOnlyList<Content> Bodies, IReadOnlyList<Answered> Answers);

/// <summary>One of the answers to a call.</summary>
public sealed record Answered(string Status, string Description, IReadOnlyList<Content> Contents);

/// <summary>What a request or an answer carries.</summary>
/// <param name="Example">As it would be sent; null when none is shown.</param>
public sealed record Content(string MediaType, TypeName Type, string? Example);

/// <summary>A named thing of several fields, or of one of several words.</summary>
public sealed record Shape(string Name, string Description, IReadOnlyList<string> Words, IReadOnlyList<Property> Properties);

/// <summary>A field or a parameter.</summary>
/// <param name="Shape">The shape it has; null when it has none of its own.</param>
public sealed record Property(string Name, string Type, string? Shape, bool Required, string Description);

/// <summary>What something is called, and the shape that says more.</summary>
public sealed record TypeName(string Text, string? Shape);
