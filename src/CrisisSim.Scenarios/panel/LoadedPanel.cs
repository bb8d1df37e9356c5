using System.Security.Cryptography;
using System.Text;
using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>
/// Several scenarios that were read without an error and have the same texts. Lists are compared by reference.
/// </summary>
public sealed class LoadedPanel
{
    private LoadedPanel(IReadOnlyList<LoadedScenario> scenarios, IReadOnlyList<string> wordings) =>
        (Scenarios, Wordings) = (scenarios, wordings);

    /// <summary>The scenarios in the order of the files.</summary>
    public IReadOnlyList<LoadedScenario> Scenarios { get; }

    /// <summary>The names of the texts, the baseline first.</summary>
    public IReadOnlyList<string> Wordings { get; }

    /// <summary>Every scenario with its texts.</summary>
    public IReadOnlyList<ProfileAct> Acts =>
    [
        .. Scenarios.Select(
            one => new ProfileAct(one.Scenario, [.. Wordings.Select(one.Declaration)]) { Under = one.Under }),
    ];

    /// <summary>
    /// Reads scenario files, or one panel file that lists them, and looks whether the texts say the same in all.
    /// </summary>
    /// <param name="files">The files as they were named.</param>
    /// <param name="wordings">The texts, the baseline first.</param>
    /// <param name="settings">Values set from outside, in every file.</param>
    /// <param name="problems">All problems, with their lines.</param>
    /// <returns>Null where one of the problems is an error.</returns>
    public static LoadedPanel? TryRead(IReadOnlyList<string> files, IReadOnlyList<string> wordings,
        IReadOnlyList<Override> settings, out Problems problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(wordings);
        problems = new Problems();
        var read = new List<LoadedScenario>();
        foreach (string path in PanelFile.Find(files, problems))
        {
            var loaded = LoadedScenario.TryRead(path, settings, out Problems of);
            problems.AddAll(of);
            if (loaded is not null) read.Add(loaded);
        }
        if (problems.HasErrors) return null;
        foreach (LoadedScenario one in read)
            foreach (string wording in wordings)
                Require(wording, one, read[0], problems);
        return problems.HasErrors || read.Count == 0 ? null : new LoadedPanel(read, wordings);
    }

    /// <summary>
    /// The panel as reports name it: the first scenario, all files, one hash of them all, and every number that one of
    /// them rests on; what a file states otherwise than the first stands under its name.
    /// </summary>
    public ScenarioSource Source
    {
        get
        {
            ScenarioSource first = Scenarios[0].Source;
            HashSet<(string, string?)> told = [.. first.Numbers.Select(number => (number.Path, number.StatedIn))];
            string hashes = string.Join('\n', Scenarios.Select(one => one.Source.Hash));
            return first with
            {
                Scenario = first.Scenario with { Title = "The same wordings over several acts" },
                Path = string.Join(' ', Scenarios.Select(one => one.Path)),
                Hash = $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hashes)))}",
                Numbers =
                [
                    .. first.Numbers,
                    .. Scenarios.Skip(1).SelectMany(one => one.Source.Numbers
                        .Where(number => number.StatedIn is not null && !told.Contains((number.Path, number.StatedIn)))
                        .Select(number => number with { Path = $"{one.Scenario.Title}: {number.Path}" })),
                ],
            };
        }
    }

    private static void Require(string wording, LoadedScenario one, LoadedScenario first, Problems problems)
    {
        Declaration? text = Named(one, wording);
        if (text is null)
            problems.Error(one.Texts.Block,
                $"wording {MessageText.Quoted(wording)} is missing, for {one.Path}"
                    + NearestWord.Hint(wording, [.. one.Scenario.Declarations.Select(of => of.Name)], "it has"));
        else if (Named(first, wording) is { } same && Differs(same, text) is { } difference)
            problems.Error(one.Texts.At(wording),
                $"wording {MessageText.Quoted(wording)} is not that of {first.Path}: {difference}; "
                    + "a profile holds the same texts against every act");
    }

    private static Declaration? Named(LoadedScenario one, string name) =>
        one.Scenario.Declarations.FirstOrDefault(text => string.Equals(text.Name, name, StringComparison.Ordinal));

    /// <summary>The first thing in which two texts differ, in whatever domain; null where there is none.</summary>
    private static string? Differs(Declaration first, Declaration other) =>
        Enum.GetValues<Domain>()
            .SelectMany(domain => ProvisionDiff.Between(first, other, domain, overTheYears: true))
            .SelectMany(change => change.Words)
            .FirstOrDefault();
}
