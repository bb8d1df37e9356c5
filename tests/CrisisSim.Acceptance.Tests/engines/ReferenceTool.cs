using System.Text;

namespace CrisisSim.Acceptance.Tests;

/// <summary>The tool as it was built, with the reference engine where its kernel was.</summary>
internal sealed class ReferenceTool : IDisposable
{
    private const string Kernel = "CrisisSim.Kernel.dll";

    private readonly Folder folder = new();

    public ReferenceTool()
    {
        string[] kinds = [".dll", ".json"];
        foreach (string file in Directory
            .EnumerateFiles(AppContext.BaseDirectory)
            .Where(file => kinds.Contains(Path.GetExtension(file))))
            File.Copy(file, folder[Path.GetFileName(file)]);
        Holds("SlotCalendar").ShouldBeTrue();
        File.Copy(Path.Join(AppContext.BaseDirectory, "reference", Kernel), folder[Kernel], overwrite: true);
        Holds("SlotCalendar").ShouldBeFalse("the reference engine is not the kernel");
    }

    public Ran Run(params IReadOnlyList<string> arguments) => Tooled.At(folder.Path, arguments);

    public void Dispose() => folder.Dispose();

    /// <summary>Whether the engine in place has a type of this name.</summary>
    private bool Holds(string type) =>
        File.ReadAllBytes(folder[Kernel]).AsSpan().IndexOf(Encoding.UTF8.GetBytes(type)) >= 0;
}
