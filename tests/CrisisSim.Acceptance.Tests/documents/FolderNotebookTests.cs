using System.Text.Json;
using System.Text.RegularExpressions;

namespace CrisisSim.Acceptance.Tests;

/// <summary>The notebook over a finished folder is executed, and shows the numbers that are checked in.</summary>
public sealed partial class FolderNotebookTests
{
    private const string Name = "03-a-finished-folder.ipynb";

    private static readonly string Notebook = Path.Join(Repository.Root, "notebooks", Name);

    [PythonFact("pandas", "matplotlib", "nbconvert", "ipykernel")]
    public void It_shows_the_numbers_that_are_checked_in()
    {
        using var folder = new Folder();
        string command = CommandLine().Match(File.ReadAllText(Notebook)).Groups[1].Value
            .Replace("scenarios/", Path.Join(Repository.Root, "scenarios/"), StringComparison.Ordinal)
            .Replace("out/narva", folder["out"], StringComparison.Ordinal);
        Here.Run(command.Split(' ')).ShouldEndWith(0);
        File.Copy(Notebook, folder[Name]);
        Ran ran = Python.Run(folder.Path, "-c",
            $"import os, runpy, sys; os.environ['CRISISSIM_OUT'] = '{folder["out"]}'; "
                + $"sys.argv[1:] = ['--to', 'notebook', '--execute', '--output', 'executed.ipynb', '{Name}']; "
                + "runpy.run_module('nbconvert', run_name='__main__')");
        ran.Code.ShouldBe(0, ran.Error);
        Shown(folder["executed.ipynb"]).ShouldBe(Shown(Notebook), customMessage:
            $"Make the folder as {Name} says, then: jupyter nbconvert --to notebook --execute --inplace {Name}");
    }

    /// <summary>The numbers and words of all that a notebook shows, cell by cell.</summary>
    private static string[] Shown(string path)
    {
        using var notebook = JsonDocument.Parse(File.ReadAllText(path));
        string[] shown =
        [
            .. notebook.RootElement.GetProperty("cells").EnumerateArray()
                .Where(cell => cell.GetProperty("cell_type").GetString() == "code")
                .Select(cell => string.Join('\n', cell.GetProperty("outputs").EnumerateArray().Select(Text))),
        ];
        shown.Count(text => text.Length > 0).ShouldBeGreaterThan(7);
        return shown;
    }

    private static string Text(JsonElement output)
    {
        JsonElement text = output.TryGetProperty("data", out JsonElement data)
            ? data.GetProperty("text/plain")
            : output.GetProperty("text");
        string whole = text.ValueKind == JsonValueKind.Array
            ? string.Concat(text.EnumerateArray().Select(line => line.GetString()))
            : text.GetString()!;
        return Blanks().Replace(whole, " ");
    }

    [GeneratedRegex(@"crisissim (compare scenarios/[^\\""]*)")]
    private static partial Regex CommandLine();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
