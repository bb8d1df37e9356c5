using System.Globalization;

namespace CrisisSim.Kernel.Tests;

/// <summary>The (time, event) log of a small trial.</summary>
internal sealed class Chronicle(Simulation simulation)
{
    private readonly List<string> lines = [];

    public void Note(string what) => lines.Add(string.Create(CultureInfo.InvariantCulture, $"{simulation.Now} {what}"));

    public void ShouldBe(params string[] expected) => lines.ShouldBe(expected);
}
