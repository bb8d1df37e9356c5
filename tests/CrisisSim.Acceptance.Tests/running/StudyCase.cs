using Microsoft.Data.Sqlite;

namespace CrisisSim.Acceptance.Tests;

/// <summary>The small study of the cases, and what is read of one that was played.</summary>
internal static class StudyCase
{
    public static string File { get; } = Repository.Case("study.yaml");

    /// <summary>The small study with other replications, as a file of its own beside a copy of its scenario.</summary>
    public static string With(Folder folder, string replications)
    {
        folder.Write("small.yaml", System.IO.File.ReadAllText(Repository.Case("small.yaml")));
        return folder.Write("study.yaml", System.IO.File
            .ReadAllText(File)
            .Replace("replications: 1000", $"replications: {replications}", StringComparison.Ordinal));
    }

    /// <summary>Changes a database by hand.</summary>
    public static void Execute(string store, string statement)
    {
        using var connection = new SqliteConnection($"Data Source={store};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery().ShouldBeGreaterThan(0);
    }

    /// <summary>The tables of an export, as one text.</summary>
    public static string Tables(string directory) =>
        string.Join("\n", ((string[])["points.csv", "outcomes.csv", "differences.csv"]).Select(
            name => System.IO.File.ReadAllText(Path.Join(directory, name))));
}
