namespace CrisisSim.Scenarios.Studies.Tests;

/// <summary>A folder of files that lasts as long as a test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string path = Directory.CreateTempSubdirectory("crisissim-").FullName;

    public string this[string file] => Path.Combine(path, file);

    public void Write(string file, string text) => File.WriteAllText(this[file], text);

    public void Dispose() => Directory.Delete(path, recursive: true);
}
