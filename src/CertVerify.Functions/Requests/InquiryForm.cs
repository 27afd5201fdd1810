using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CertVerify.Functions.Problems;
using Microsoft.AspNetCore.Mvc;

namespace CertVerify.Functions.Requests;

/// <summary>The fields of a form as the JSON they stand for: "holder.name" is the name in holder, "inquiry" is the JSON itself.</summary>
internal sealed class InquiryForm
{
    private const int Deepest = 4;

    /// <summary>Fields that may come more than once, each with one value.</summary>
    private static readonly string[] Lists = ["need.processes"];

    private readonly JsonObject fields = [];
    private byte[]? inquiry;

    internal bool IsEmpty => inquiry is null && fields.Count == 0;

    /// <summary>Null when the field was taken in. One left empty was not filled in: browsers send those too.</summary>
    internal ProblemDetails? Add(string name, byte[] value)
    {
        if (value.Length == 0)
            return null;
        if (name == "inquiry")
        {
            var first = IsEmpty;
            inquiry = value;
            return first ? null : Ambiguous();
        }

        return inquiry is null ? Add(name, Encoding.UTF8.GetString(value)) : Ambiguous();
    }

    internal byte[] ToJson() => inquiry ?? JsonSerializer.SerializeToUtf8Bytes(fields);

    private ProblemDetails? Add(string name, string value)
    {
        var path = name.Split('.');
        if (path.Length > Deepest)
            return Problem.UnknownField([new("/" + string.Join('/', path), $"'{name}' is not a field of an inquiry.")]);
        var parent = fields;
        foreach (var step in path[..^1])
        {
            if (parent[step] is null)
                parent[step] = new JsonObject();
            if (parent[step] is not JsonObject child)
                return Twice(name);
            parent = child;
        }

        if (Lists.Contains(name))
            (parent[path[^1]] as JsonArray ?? Listed(parent, path[^1])).Add(value);
        else if (!parent.TryAdd(path[^1], value))
            return Twice(name);
        return null;
    }

    private static JsonArray Listed(JsonObject parent, string name)
    {
        var list = new JsonArray();
        parent[name] = list;
        return list;
    }

    private static ProblemDetails Twice(string name) => Problem.MalformedForm($"The field '{(name.Length > 50 ? name[..50] : name)}' comes more than once.");

    private static ProblemDetails Ambiguous() => Problem.MalformedForm("The form has an 'inquiry' part and other fields beside it; send one or the other.");
}
