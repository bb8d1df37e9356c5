namespace CrisisSim.House.Tests;

/// <summary>The copy of the tree in which faults are planted.</summary>
internal static class PlantedTree
{
    private static readonly string[] LeftOut = ["bin", "obj", "out", ".git"];

    public static bool IsSource(string file) => !file.Split(Path.DirectorySeparatorChar).Any(LeftOut.Contains);

    public static void Copy(string root, string copy)
    {
        if (Directory.Exists(copy)) Directory.Delete(copy, recursive: true);
        foreach (string file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
        {
            string relative = Path.GetRelativePath(root, file);
            if (!IsSource(relative)) continue;
            string to = Path.Combine(copy, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    /// <summary>
    /// Plants all that compile, and builds; those that do not are left out, each by its line or, where none stands on the
    /// line that does not compile, with all of its file.
    /// </summary>
    public static List<Fault> Plant(string root, string copy, List<Fault> faults, IEnumerable<string> rooms)
    {
        foreach (string room in rooms)
            File.WriteAllText(Path.Combine(copy, "src", $"CrisisSim.{room}", "Planted.cs"), $$"""
                namespace CrisisSim.{{room}};

                internal static class Planted
                {
                    private static readonly int Live = int.TryParse(System.Environment.GetEnvironmentVariable("CRISISSIM_FAULT"), out int k) ? k : 0;

                    public static bool Is(int number) => Live == number;
                }
                """);
        faults = [.. faults.Where(fault => !faults.Any(other => other.Number < fault.Number && other.Meets(fault)))];
        foreach (string file in faults.Select(fault => fault.File).Distinct()) Write(root, copy, file, faults);
        for (int attempt = 0; attempt < 6; attempt++)
        {
            string[] complaints = [.. Built(copy).Where(line => line.Contains(": error ", StringComparison.Ordinal))];
            string[] broken = [.. faults.Select(fault => fault.File).Distinct()
                .Where(file => complaints.Any(line => line.Contains($"{file}(", StringComparison.Ordinal)))];
            if (broken.Length == 0 && complaints.Length > 0) throw new InvalidOperationException(complaints[0]);
            if (broken.Length == 0) return faults;
            bool IsNamed(Fault fault) => complaints.Any(
                line => line.Contains($"{fault.File}({fault.At.Line},", StringComparison.Ordinal));
            string[] unnamed = [.. broken.Where(file => !faults.Any(fault => fault.File == file && IsNamed(fault)))];
            faults = [.. faults.Where(fault => !IsNamed(fault) && !unnamed.Contains(fault.File))];
            foreach (string file in broken) Write(root, copy, file, faults);
        }
        throw new InvalidOperationException("The copy with its faults does not build.");
    }

    private static IEnumerable<string> Built(string copy)
    {
        string[] projects = ["tests/CrisisSim.Kernel.Tests", "tests/CrisisSim.Statistics.Tests", "tests/CrisisSim.Model.Tests", "src/CrisisSim.Cli"];
        return projects.SelectMany(project => Shell.Read(copy, "build", project, "-c", "Release", "--nologo",
            "-p:TreatWarningsAsErrors=false", "-p:EnforceCodeStyleInBuild=false", "-p:RunAnalyzers=false").Split('\n'));
    }

    private static void Write(string root, string copy, string file, List<Fault> faults)
    {
        string text = File.ReadAllText(Path.Combine(root, file));
        foreach (Fault fault in faults.Where(fault => fault.File == file).OrderByDescending(fault => fault.At.Start))
        {
            string planted = fault.IsOfStatement
                ? $"if (!Planted.Is({fault.Number})) {fault.Was}"
                : $"(Planted.Is({fault.Number}) ? ({fault.Is}) : ({fault.Was}))";
            text = text[..fault.At.Start] + planted + text[(fault.At.Start + fault.At.Length)..];
        }
        File.WriteAllText(Path.Combine(copy, file), text);
    }
}
