namespace CrisisSim.House.Tests;

/// <summary>
/// How many faults the tests find. Faults are drawn by a seeded lottery over the sources of rooms; a copy of the tree is
/// built with all of them in it, each behind a switch, and the tests are run once a fault. What the tests of its own room let
/// through is tried on those of the model, and then on the golden rows. Nothing of the tree itself is changed.
/// </summary>
internal static class FaultCampaign
{
    /// <summary>Faults drawn for one that is to be tried: some do not compile, some stand within another.</summary>
    private const double Spare = 1.4;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Prints a line a fault and the sum; those that nothing found also stand in out/faults/survivors.txt.</summary>
    public static int Play(int count, int seed, IReadOnlyList<string> rooms)
    {
        string root = Repository.Root, folder = Path.Combine(root, "out", "faults"), copy = Path.Combine(folder, "tree");
        PlantedTree.Copy(root, copy);
        List<Fault> planted = PlantedTree.Plant(root, copy,
            [.. Lottery.Draw(root, rooms, seed).Take((int)(count * Spare) + 1)], rooms);
        Fault[] faults = [.. planted.OrderBy(fault => fault.Number).Take(count)];
        Console.WriteLine($"{faults.Length} faults of seed {seed} in {string.Join(", ", rooms)}");
        var survivors = new List<string>();
        foreach (Fault fault in faults)
        {
            string? by = FoundBy(copy, fault);
            if (by is null) survivors.Add(fault.ToString());
            Console.WriteLine($"{(by is null ? "LET THROUGH" : $"found by {by}"),-22} {fault}");
        }
        File.WriteAllLines(Path.Combine(folder, "survivors.txt"), survivors);
        Console.WriteLine($"{faults.Length - survivors.Count} of {faults.Length} found, {survivors.Count} let through");
        return 0;
    }

    private static string? FoundBy(string copy, Fault fault)
    {
        string[] tests = fault.Room == "Model" ? ["Model"] : [fault.Room, "Model"];
        foreach (string room in tests)
            if (Shell.Run(copy, fault.Number, Longest, "test", $"tests/CrisisSim.{room}.Tests", "-c", "Release", "--no-build",
                "--nologo", "--", "xUnit.StopOnFail=true") != 0)
                return $"{room}.Tests";
        return Shell.Run(copy, fault.Number, Longest, "src/CrisisSim.Cli/bin/Release/net10.0/crisissim.dll", "verify", "--quiet") == 0
            ? null
            : "golden rows";
    }
}
