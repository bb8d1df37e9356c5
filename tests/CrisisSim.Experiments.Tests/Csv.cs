using System.Text;

namespace CrisisSim.Experiments.Tests;

/// <summary>The CSV files of tables as text.</summary>
internal static class Csv
{
    public static string Trials(IReadOnlyList<TrialTable> tables) => Text(to => TableWriter.Trials(to, tables));

    public static string Members(IReadOnlyList<TrialTable> tables) => Text(to => TableWriter.Members(to, tables));

    private static string Text(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }
}
