namespace CertVerify.Core.Tables;

/// <summary>A curated table holds something it must not; the message names table, line and column.</summary>
public sealed class InvalidTableException(string table, int line, string column, string problem)
    : Exception($"Table {table}, line {line}, column {column}: {problem}.")
{
    public string Table => table;

    public int Line => line;

    public string Column => column;
}
