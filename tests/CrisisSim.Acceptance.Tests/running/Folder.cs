namespace CrisisSim.Acceptance.Tests;

/// <summary>A folder for one test, gone when it is over.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("crisissim-").FullName;

    /// <summary>A path within it.</summary>
    public string this[string name] => System.IO.Path.Join(Path, name);

    /// <summary>Writes a file and answers with its path.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(this[name], text);
        return this[name];
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
