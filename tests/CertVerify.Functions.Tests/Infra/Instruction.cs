namespace CertVerify.Functions.Tests.Infra;

/// <summary>One instruction of a Dockerfile, its lines joined.</summary>
internal sealed record Instruction(string Name, string Arguments)
{
    internal static IReadOnlyList<Instruction> ReadAll(string file)
    {
        var lines = File.ReadLines(file).Where(line => !line.TrimStart().StartsWith('#'));
        return
        [
            .. string.Join('\n', lines).Replace("\\\n", " ", StringComparison.Ordinal)
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => line.Split(' ', 2))
                .Select(parts => new Instruction(parts[0], string.Join(' ', parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)))),
        ];
    }
}
