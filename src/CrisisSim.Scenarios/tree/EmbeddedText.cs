using System.Reflection;

namespace CrisisSim.Scenarios;

/// <summary>Texts that are shipped within an assembly, under their file's name.</summary>
internal static class EmbeddedText
{
    /// <exception cref="InvalidOperationException">There is no such text: a mistake in the tool.</exception>
    public static string Read(Assembly assembly, string file)
    {
        using System.IO.Stream stream = assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The file {file} is not part of the tool.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
