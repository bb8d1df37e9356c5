using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;

namespace CrisisSim.Experiments;

/// <summary>Which build of the program made a number: more than its version, which many builds have.</summary>
/// <param name="NumericsVersion">The <see cref="Experiments.NumericsVersion"/>.</param>
/// <param name="Commit">The commit of the sources, or <see cref="Unknown"/>; of several builds each, with commas
/// between.</param>
/// <param name="Runtime">The .NET runtime, such as ".NET 10.0.1"; of several likewise.</param>
public sealed record Build(int NumericsVersion, string Commit, string Runtime)
{
    /// <summary>Kind and, where the system tells it, model of the processor; of several likewise.</summary>
    public string Processor { get; init; } = Unknown;

    /// <summary>The hash of the golden rows that it carries (<see cref="CarriedRows"/>); of several likewise.</summary>
    public string GoldenRows { get; init; } = Unknown;

    /// <summary>The parts as readers of results are told of them, each with its name.</summary>
    public IReadOnlyList<(string Name, string Value)> Parts =>
    [
        ("Numerics version", NumericsVersion.ToString(CultureInfo.InvariantCulture)), ("Golden rows", GoldenRows),
        ("Commit", Commit), ("Runtime", Runtime), ("Processor", Processor),
    ];

    /// <summary>In the place of what is not known, such as the commit of sources that lie in no repository.</summary>
    public const string Unknown = "unknown";

    private const string Between = ", ";

    /// <summary>Which build, in a clause: "commit 1a2b3c, golden rows 4d5e6f, .NET 10.0.1, x64".</summary>
    public string Told => $"commit {Commit}, golden rows {GoldenRows}, {Runtime}, {Processor}";

    /// <summary>This build.</summary>
    public static Build Current { get; } =
        new(Experiments.NumericsVersion.Current, CommitOf(InformationalVersion),
            RuntimeInformation.FrameworkDescription)
        {
            Processor = ProcessorName.Here,
            GoldenRows = CarriedRows.Hash,
        };

    /// <summary>
    /// One that did not say which it was. None did before the numerics version was raised for the first time.
    /// </summary>
    internal static Build Unrecorded { get; } = new(1, Unknown, Unknown);

    private static string InformationalVersion =>
        typeof(Build).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>What stands behind the '+' of a version.</summary>
    internal static string CommitOf(string version)
    {
        int plus = version.IndexOf('+', StringComparison.Ordinal);
        return plus >= 0 && plus < version.Length - 1 ? version[(plus + 1)..] : Unknown;
    }

    /// <summary>This build and another of the same numerics version, by whom parts of one result were made.</summary>
    internal Build And(Build other) => this with
    {
        Commit = Both(Commit, other.Commit),
        Runtime = Both(Runtime, other.Runtime),
        Processor = Both(Processor, other.Processor),
        GoldenRows = Both(GoldenRows, other.GoldenRows),
    };

    private static string Both(string some, string others) =>
        string.Join(Between, some.Split(Between).Concat(others.Split(Between)).Distinct(StringComparer.Ordinal));
}

/// <summary>
/// The version of all that makes a number: chance, model, what is recorded of a trial, what is computed from trials.
/// The same numerics version, scenario and seed give the same rows, to the last bit, for any number of threads and on
/// every machine whose library of exp, log and pow rounds alike; elsewhere a last digit of a few rows may differ.
/// Whoever changes a row of a shipped scenario raises it: golden rows, which the tests hold, tell when that is so.
/// </summary>
public static class NumericsVersion
{
    /// <summary>The version of this program; 1 or more.</summary>
    public const int Current = 4;
}
