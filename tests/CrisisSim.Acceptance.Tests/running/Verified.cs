using System.Runtime.CompilerServices;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// Holds what a person reads to a file in the folder Verified. Where they differ the text is left beside it as
/// *.received.txt; with CRISISSIM_ACCEPT=1 in the environment it becomes the file. To be used after every change of the
/// model, and read before it is committed.
/// </summary>
internal static class Verified
{
    public static void ShouldBeAsVerified(this string text, string name = "", [CallerMemberName] string test = "")
    {
        string file = Path.Join(Repository.Tests, "verified", name.Length > 0 ? $"{test}.{name}.txt" : $"{test}.txt");
        string received = Path.ChangeExtension(file, ".received.txt");
        if (Environment.GetEnvironmentVariable("CRISISSIM_ACCEPT") == "1") File.WriteAllText(file, text);
        string expected = File.Exists(file) ? File.ReadAllText(file) : "";
        if (text == expected)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, text);
        Assert.Fail(
            $"{Difference(expected.Split('\n'), text.Split('\n'))}\nSee {received}; CRISISSIM_ACCEPT=1 accepts it.");
    }

    private static string Difference(string[] expected, string[] read)
    {
        int line = 0;
        while (line < expected.Length && line < read.Length && expected[line] == read[line]) line++;
        return $"Line {line + 1} was\n{expected.ElementAtOrDefault(line)}\nand is now\n{read.ElementAtOrDefault(line)}";
    }
}
