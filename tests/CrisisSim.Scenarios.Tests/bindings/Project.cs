namespace CrisisSim.Scenarios.Bindings.Tests;

/// <summary>Finds folders of the project from where the tests run.</summary>
internal static class Project
{
    public static string Folder(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "CrisisSim.sln"))) return Path.Combine(folder.FullName, name);
        throw new DirectoryNotFoundException("The tests run outside of the project's folder.");
    }

    /// <summary>A file of the project is what the tool writes; with CRISISSIM_ACCEPT=1 it is written anew.</summary>
    public static void ShouldHold(string path, string text)
    {
        string file = Folder(path);
        if (Environment.GetEnvironmentVariable("CRISISSIM_ACCEPT") == "1") File.WriteAllText(file, text);
        File.ReadAllText(file).ShouldBe(text, "run the tests with CRISISSIM_ACCEPT=1 to write the file anew");
    }
}
