using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace CertVerify.Adapters.Storage.Sqlite;

/// <summary>Statements in one line: parameters are numbered ?1, ?2 in the order given. A connection keeps its statements prepared.</summary>
internal static class Sql
{
    private const int MostPrepared = 100;

    private static readonly ConditionalWeakTable<SqliteConnection, Dictionary<string, SqliteCommand>> s_prepared = [];

    internal static int Execute(this SqliteConnection connection, string sql, params object?[] values) =>
        connection.With(sql, values, command => command.ExecuteNonQuery());

    /// <summary>One statement for each of many rows of values.</summary>
    internal static int ExecuteForEach(this SqliteConnection connection, string sql, IEnumerable<object[]> rows) => rows.Sum(values => connection.Execute(sql, values));

    internal static T? Scalar<T>(this SqliteConnection connection, string sql, params object?[] values) =>
        connection.With(sql, values, command => command.ExecuteScalar() is T value ? value : default);

    internal static List<T> Query<T>(this SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, params object?[] values) =>
        connection.With(
            sql, values, command =>
            {
                using var reader = command.ExecuteReader();
                var rows = new List<T>();
                while (reader.Read())
                    rows.Add(read(reader));
                return rows;
            });

    /// <summary>All of the work or, when it throws, nothing of it.</summary>
    /// <param name="connection">Not in a transaction.</param>
    /// <param name="begin">"BEGIN" to read, "BEGIN IMMEDIATE" to write.</param>
    /// <param name="work">What is done.</param>
    internal static T InTransaction<T>(this SqliteConnection connection, string begin, Func<T> work)
    {
        connection.Execute(begin);
        try
        {
            var result = work();
            connection.Execute("COMMIT");
            return result;
        }
        catch
        {
            connection.RollBack();
            throw;
        }
    }

    internal static void InTransaction(this SqliteConnection connection, string begin, Action work) => connection.InTransaction(begin, () =>
    {
        work();
        return true;
    });

    /// <summary>SQLite has ended the transaction by itself where the disk is full or fails.</summary>
    private static void RollBack(this SqliteConnection connection)
    {
        try
        {
            connection.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
        }
    }

    /// <summary>A statement that is in use is out of the connection's hands, so that the same one may be asked inside it.</summary>
    private static T With<T>(this SqliteConnection connection, string sql, object?[] values, Func<SqliteCommand, T> use)
    {
        var prepared = s_prepared.GetOrCreateValue(connection);
        if (!prepared.Remove(sql, out var command))
            command = New(connection, sql, values.Length);
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        T result;
        try
        {
            result = use(command);
        }
        catch
        {
            command.Dispose();
            throw;
        }

        foreach (SqliteParameter parameter in command.Parameters)
            parameter.Value = DBNull.Value;
        if (prepared.Count >= MostPrepared || !prepared.TryAdd(sql, command))
            command.Dispose();
        return result;
    }

    private static SqliteCommand New(SqliteConnection connection, string sql, int values)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every caller passes a constant; values travel as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 1; i <= values; i++)
            command.Parameters.AddWithValue($"?{i}", DBNull.Value);
        return command;
    }
}
