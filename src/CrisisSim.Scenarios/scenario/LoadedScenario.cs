using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>
/// A scenario that was read without an error, and how its file reads under other assumptions. A program starts here:
/// <see cref="Read"/>, <see cref="PlanComparison(IReadOnlyList{string})"/>, <see cref="ComparisonStudy.Play"/>.
/// </summary>
public sealed class LoadedScenario
{
    /// <summary>The usual name of the text as it stands.</summary>
    internal const string InForce = "in-force";

    private readonly string own;
    private readonly Lazy<ProvisionBench> bench;

    private LoadedScenario(ScenarioFile file, Loaded<Scenario> bound, string path, IReadOnlyList<Override> settings,
        (LoadedScenario Plain, IReadOnlyList<string> Foreign)? laid)
    {
        Source = ReadScenario.From(bound, path) with
        {
            Options = laid is { } beside
                ? [.. beside.Plain.Source.Options, "--declaration-from", string.Join(',', beside.Foreign)]
                : [.. settings.SelectMany(set => (string[])["--set", $"{set.Path}={set.Value}"])],
        };
        Under = PriorSetting.Under(file, settings);
        Texts = new TextPlaces(file.Tree, path);
        Treaties = file.Treaties;
        Judgement = new JudgementSampler(file, bound, settings).Source;
        bench = new Lazy<ProvisionBench>(() => file.Bench(settings));
        (own, Foreign) = laid is { } over ? (over.Plain.own, over.Foreign) : (OwnOf(Scenario), []);
    }

    /// <summary>Where the texts stand.</summary>
    internal TextPlaces Texts { get; }

    /// <summary>The treaties that it rests on.</summary>
    internal IReadOnlyList<Treaty> Treaties { get; }

    /// <summary>The scenario with its file, hash and ledger, as reports name it.</summary>
    public ScenarioSource Source { get; }

    /// <summary>The crisis, its members and the texts.</summary>
    public Scenario Scenario => Source.Scenario;

    /// <summary>The file as it was named.</summary>
    public string Path => Source.Path;

    /// <summary>The same file under a prior, all else as it was asked for.</summary>
    public Func<Prior, Scenario> Under { get; }

    /// <summary>
    /// The real acts that are nearest to the incident, three at most, for a reader to hold it against; none on a ladder
    /// of the file's own. The library is read when they are asked for.
    /// </summary>
    public IReadOnlyList<CodedAct> Alike => ReadScenario.Alike(Scenario) ?? [];

    /// <summary>Draws of what the file leaves to judgement.</summary>
    public JudgementSource Judgement { get; }

    /// <summary>Reads a scenario file; warnings are passed over.</summary>
    /// <param name="path">The file.</param>
    /// <param name="settings">Values set from outside, which stand in place of the file's.</param>
    /// <exception cref="InvalidDataException">
    /// The file is missing or holds an error; the message gives every problem with its line.
    /// </exception>
    public static LoadedScenario Read(string path, params IReadOnlyList<Override> settings) =>
        TryRead(path, settings, out Problems problems)
            ?? throw new InvalidDataException(string.Join('\n', problems.Lines()));

    /// <summary>The same, with every problem, warnings too; null where one of them is an error.</summary>
    public static LoadedScenario? TryRead(string path, IReadOnlyList<Override> settings, out Problems problems)
    {
        return From(ScenarioFile.Open(path), (path, settings), laid: null, out problems);
    }

    /// <summary>The same of a file that is open; null where it holds an error.</summary>
    /// <param name="file">The file.</param>
    /// <param name="asked">Its name in messages and commands, and values set from outside.</param>
    /// <param name="laid">
    /// The scenario before texts were laid beside its own, and the names of these; null: all texts are its own.
    /// </param>
    /// <param name="problems">Every problem, warnings too.</param>
    internal static LoadedScenario? From(ScenarioFile file, (string Path, IReadOnlyList<Override> Settings) asked,
        (LoadedScenario Plain, IReadOnlyList<string> Foreign)? laid, out Problems problems)
    {
        Loaded<Scenario> bound = file.Bind(asked.Settings);
        problems = bound.Problems;
        return bound.Value is null ? null : new LoadedScenario(file, bound, asked.Path, asked.Settings, laid);
    }

    /// <summary>
    /// Names of the texts that were laid beside the file's own, in the order in which they were asked for; mostly none.
    /// </summary>
    public IReadOnlyList<string> Foreign { get; }

    /// <summary>The text that others are set against: the file's own in force, else its first.</summary>
    public Declaration Own => Declaration(own);

    private static string OwnOf(Scenario scenario) =>
        scenario.Declarations.FirstOrDefault(text => text.Name == InForce)?.Name ?? scenario.Declarations[0].Name;

    /// <summary>The text of a name.</summary>
    /// <exception cref="ArgumentException">The file has no declaration of that name.</exception>
    public Declaration Declaration(string name) =>
        Scenario.Declarations.FirstOrDefault(text => string.Equals(text.Name, name, StringComparison.Ordinal))
            ?? throw new ArgumentException($"{Path} holds no declaration '{name}'.", nameof(name));

    /// <summary>
    /// A text with a provision of the library put over it, as if the file said <c>extends: text</c> and <c>with</c>; its
    /// name is that of both, as in <c>in-force+silence-48h</c>.
    /// </summary>
    /// <param name="declaration">The name of the text.</param>
    /// <param name="provision">The provision.</param>
    /// <param name="problems">Every problem, warnings too.</param>
    /// <returns>Null where one of them is an error: what the provision needs the text may not say.</returns>
    /// <exception cref="ArgumentException">The file has no declaration of that name.</exception>
    public Declaration? Adding(string declaration, NamedProvision provision, out Problems problems)
    {
        ArgumentNullException.ThrowIfNull(provision);
        problems = new Problems();
        return bench.Value.Adding(declaration, provision, problems);
    }

    /// <summary>
    /// The same text with every key that the provision sets put back to what holds where nobody says anything, and lists
    /// without what it adds; its name is as in <c>in-force-silence-48h</c>.
    /// </summary>
    /// <inheritdoc cref="Adding"/>
    public Declaration? Lacking(string declaration, NamedProvision provision, out Problems problems)
    {
        ArgumentNullException.ThrowIfNull(provision);
        problems = new Problems();
        return bench.Value.Lacking(declaration, provision, problems);
    }

    /// <summary>
    /// Whether a text says in general what a provision sets, or more of it: a line that is lower, a limit that is shorter,
    /// words that are more exact. A number counts from the weaker end of the provision's range on.
    /// </summary>
    /// <exception cref="ArgumentException">The file has no declaration of that name.</exception>
    public bool Has(string declaration, NamedProvision provision)
    {
        ArgumentNullException.ThrowIfNull(provision);
        return bench.Value.Has(declaration, provision);
    }

    /// <summary>
    /// What the difference of two texts in a provision is called, where one provision of the library, and no other, makes
    /// it.
    /// </summary>
    /// <exception cref="ArgumentException">The file has no declaration of the first text's name.</exception>
    public IReadOnlyDictionary<Provision, string> Called(Declaration from, Declaration to)
    {
        Provision[] Apart(Declaration text) =>
            [.. ProvisionDiff.Between(Scenario, text, to).Select(change => change.Provision).Distinct()];
        Provision[] all = Apart(from);
        return NamedProvisions.All
            .Select(one => (one.Title, Left: Adding(from.Name, one, out _) is { } more ? Apart(more) : all))
            .Where(one => one.Left.Length == all.Length - 1 && one.Left.All(all.Contains))
            .GroupBy(one => all.Except(one.Left).Single(), one => one.Title)
            .Where(same => same.Count() == 1)
            .ToDictionary(same => same.Key, same => same.Single());
    }

    /// <summary>
    /// What <c>crisissim compare</c> plays: the texts of these names, the baseline first, or all of the file; sceptic
    /// and advocate are asked too. Trials, seed and draws of judgement are set with <c>with</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The file has no declaration of a name.</exception>
    public ComparisonPlan PlanComparison(params IReadOnlyList<string> wordings)
    {
        ArgumentNullException.ThrowIfNull(wordings);
        return PlanComparison(wordings.Count == 0 ? Scenario.Declarations : [.. wordings.Select(Declaration)]);
    }

    /// <summary>The same with texts that are at hand, be they of the file or changed.</summary>
    public ComparisonPlan PlanComparison(IReadOnlyList<Declaration> declarations) => new()
    {
        Scenario = Scenario,
        Declarations = declarations,
        Under = Under,
        Judgement = Judgement,
    };
}

/// <summary>Where the texts of a file stand; where a base states them, in that.</summary>
internal sealed class TextPlaces(Node? tree, string path)
{
    private readonly Entry? block = (tree as Mapping)?.Find(RootKeys.Declarations);

    /// <summary>The block of all.</summary>
    public SourcePosition Block => block?.KeyAt ?? SourcePosition.Whole(new TextSource(path, Origin.File));

    /// <summary>One by its name.</summary>
    public SourcePosition At(string name) => (block?.Value as Mapping)?.Find(name)?.KeyAt ?? Block;
}
