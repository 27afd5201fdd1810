using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Statements in one line: parameters are numbered ?1, ?2 in the order given.</summary>
internal static class Sql
{
    internal static int Execute(this SqliteConnection connection, string sql, params object?[] values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>One statement, prepared once, for each of many rows of values.</summary>
    internal static int ExecuteForEach(this SqliteConnection connection, string sql, IEnumerable<object[]> rows)
    {
        using var command = connection.Command(sql, []);
        var changed = 0;
        foreach (var values in rows)
        {
            for (var i = command.Parameters.Count; i < values.Length; i++)
                command.Parameters.AddWithValue($"?{i + 1}", values[i]);
            for (var i = 0; i < values.Length; i++)
                command.Parameters[i].Value = values[i];
            changed += command.ExecuteNonQuery();
        }

        return changed;
    }

    internal static T? Scalar<T>(this SqliteConnection connection, string sql, params object?[] values)
    {
        using var command = connection.Command(sql, values);
        return command.ExecuteScalar() is T value ? value : default;
    }

    internal static List<T> Query<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params object?[] values)
    {
        using var command = connection.Command(sql, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private static SqliteCommand Command(this SqliteConnection connection, string sql, object?[] values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a constant; values travel as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 0; i < values.Length; i++)
            command.Parameters.AddWithValue($"?{i + 1}", values[i] ?? DBNull.Value);
        return command;
    }
}
