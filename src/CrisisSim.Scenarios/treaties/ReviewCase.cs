using CrisisSim.Experiments;
using CrisisSim.Model;

namespace CrisisSim.Scenarios;

/// <summary>A text beside the provisions of the library, on the acts on which it is read.</summary>
public sealed class ReviewCase
{
    private const string Numbered = "Art.", Line = ".assist_at", Unsaid = "MEMBER";

    /// <summary>Which article to look at where none sets the key: what a treaty calls the matter.</summary>
    private static readonly (string Begins, string Topic)[] Topics =
    [
        ("triggers", "trigger"), ("only_if_unprovoked", "trigger"), ("limits", "time words"), ("waits", "time words"),
        ("decision.callers", "who may call"), ("decision", "decision rule"), ("decision", "individual action"),
        ("body", "body and standing"), ("individually", "individual action"),
        ("obligation", "obligation"), ("measures", "measures short of force"),
        ("consultation", "consultation trigger"), ("verification", "verification/fact-finding"),
        ("pledges.costs", "cost"), ("pledges.transit", "bases/transit"), ("pledges", "command and forces pledged"),
        ("delegated", "command and forces pledged"), ("governance", "review/duration/exit/amendment"),
    ];

    private readonly string text;
    private readonly Treaty? treaty;
    private readonly string treatyName;

    private ReviewCase(IReadOnlyList<LoadedScenario> acts, string text, TreatyHead? head) =>
        (Acts, this.text, treaty, treatyName) = (acts, text, head?.Treaty, head?.Name ?? "");

    /// <summary>The acts, at least one.</summary>
    public IReadOnlyList<LoadedScenario> Acts { get; }

    /// <summary>Whether some area of the text was taken to reach an act that lies outside of it.</summary>
    public bool Reaches { get; private init; }

    /// <summary>The text of a scenario on its crisis.</summary>
    public static ReviewCase Of(LoadedScenario loaded, Declaration text)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentNullException.ThrowIfNull(text);
        return new ReviewCase([loaded], text.Name, HeadOf(loaded, text.Name));
    }

    /// <summary>
    /// The text of a treaty on acts of the library among its own members: one that is open and one that can be mistaken,
    /// as far as there are both.
    /// </summary>
    /// <param name="asked">The treaty and the name of the declaration that is meant.</param>
    /// <param name="settings">Values set from outside.</param>
    /// <param name="asWritten">Whether areas stay as the text has them; else they are taken to reach the act.</param>
    /// <param name="problems">Every problem, warnings too.</param>
    /// <returns>Null where no act of the library can be played under it.</returns>
    public static ReviewCase? Of((TreatyHead Treaty, string Text) asked, IReadOnlyList<Override> settings,
        bool asWritten, out Problems problems)
    {
        problems = new Problems();
        var acts = new List<ForeignTexts>();
        foreach (LibraryEntry entry in Played(asked.Treaty))
        {
            if (acts.Count > 1) break;
            if (LoadedScenario.TryRead(entry.Path, settings, out problems) is not { } plain)
                return null;
            if (plain.Scenario.Incident is not { Real: true, Provoked: false }
                || acts.Any(one => !Goes(one, plain))) continue;
            if (ForeignTexts.TryRead(entry.Name, settings, [asked], asWritten, out problems) is { Texts.Count: 1 } laid)
                acts.Add(laid);
        }
        return acts.Count == 0 ? null
            : new ReviewCase(
                [.. acts.OrderBy(one => one.Loaded.Scenario.CanBeMistaken).Select(one => one.Loaded)], asked.Text,
                asked.Treaty)
            {
                Reaches = !asWritten && acts.Any(one => one.Texts[0].ForeignAreas.Count > 0),
            };
    }

    /// <summary>What is to be played; trials, seed and threads are set with <c>with</c>.</summary>
    /// <param name="provisions">The provisions of the library that are asked about.</param>
    public ReviewPlan Plan(IReadOnlyList<NamedProvision> provisions)
    {
        ArgumentNullException.ThrowIfNull(provisions);
        return new ReviewPlan
        {
            Acts = [.. Acts.Select(act => new ReviewAct(act.Scenario, act.Declaration(text)))],
            Provisions = [.. provisions.Select(Reviewed)],
        };
    }

    private ReviewProvision Reviewed(NamedProvision one)
    {
        bool held = Acts[0].Has(text, one);
        bool acts = one.Acts.Contains(ProvisionTime.Crisis),
            names = one.Yaml.Contains(Unsaid, StringComparison.Ordinal);
        var others = new List<Declaration?>();
        string? fault = null;
        foreach (LoadedScenario act in Acts)
        {
            Declaration? adding = act.Adding(text, one, out Problems problems);
            if (adding is null) fault ??= problems.Sorted().First(two => two.Severity == Severity.Error).Text;
            others.Add(!acts ? null : held ? act.Lacking(text, one, out _) : adding);
        }
        bool played = acts && others.Any(other => other is not null);
        return new ReviewProvision(one.Name, one.Title, held, others)
        {
            Article = ArticleOf(one, held),
            What = one.What,
            By = [.. one.Couplings.Select(by => by.Does)],
            Steps = [.. one.Couplings.Select(by => by.Mechanism).Concat(one.Steps).Distinct().Order()],
            Costs = one.Costs,
            Keys = one.Keys,
            Unplayed = played ? "" : !acts ? When(one)
                : names ? "it has to name a member" : fault ?? "it cannot be taken out of this text",
            Contradicts = fault is not null && !names,
        };
    }

    private static string When(NamedProvision one) => one.Acts.Contains(ProvisionTime.Years)
        ? "acts over the years: crisissim drift"
        : "acts on what an attacker expects: crisissim deter";

    private TreatyArticle? ArticleOf(NamedProvision one, bool held)
    {
        if (treaty is null) return null;
        if (held && one.Said.FirstOrDefault(said => said.Treaty == treatyName).Article is { Length: > 0 } stated)
            return treaty.Provisions.Where(there => there.Article == stated).Select(Told).FirstOrDefault()
                ?? new TreatyArticle(null, stated, "", one.What);
        string[] keys = [.. one.Keys.OrderBy(key => !key.EndsWith(Line, StringComparison.Ordinal))];
        return (keys.Select(Behind).OfType<TreatyProvision>().FirstOrDefault()
            ?? (held ? null : keys.Select(OfTopic).OfType<TreatyProvision>().FirstOrDefault())) is { } found
            ? Told(found)
            : null;
    }

    private static TreatyArticle Told(TreatyProvision one) =>
        new(TreatyHead.Fills(one.Key), one.Article, one.Quote ?? "", one.Means);

    /// <summary>Of those on which a key rests the nearest; articles of the text go before what was said of it.</summary>
    private TreatyProvision? Behind(string key) => treaty!.Behind(key)
        .OrderBy(one => one.Key != key).ThenBy(one => !IsArticle(one)).FirstOrDefault();

    private TreatyProvision? OfTopic(string key) => Topics
        .Where(one => key.StartsWith(one.Begins, StringComparison.Ordinal))
        .SelectMany(one => treaty!.Provisions.Where(there => there.Topic == one.Topic)
            .OrderBy(there => !IsArticle(there)))
        .FirstOrDefault();

    private static bool IsArticle(TreatyProvision one) =>
        one.Article.StartsWith(Numbered, StringComparison.Ordinal)
            && !one.Article.Contains('(', StringComparison.Ordinal);

    /// <summary>Whether it is among the same allies, and one of the two alone can be mistaken.</summary>
    private static bool Goes(ForeignTexts one, LoadedScenario other) =>
        one.Loaded.Scenario.CanBeMistaken != other.Scenario.CanBeMistaken
            && one.Loaded.Scenario.Alliance.Name == other.Scenario.Alliance.Name;

    /// <summary>The treaty of which a text of a scenario is the reading; null for none, or for a proposal.</summary>
    private static TreatyHead? HeadOf(LoadedScenario loaded, string text) =>
        TreatyHead.All.FirstOrDefault(one => one.Texts.Contains(text))
            ?? (text != LoadedScenario.InForce ? null
                : TreatyHead.All.FirstOrDefault(one =>
                    loaded.Treaties.Any(rests => rests.Name == one.Treaty.Name)
                        || Is(one, loaded.Scenario.Alliance.Name)));

    private static bool Is(TreatyHead treaty, string alliance) => treaty.Treaty.Name == alliance
        || string.Equals(Stem(treaty), alliance, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of a treaty without its year.</summary>
    private static string Stem(TreatyHead treaty)
    {
        int end = treaty.Name.LastIndexOf('-');
        return end > 0 && treaty.Name[(end + 1)..].All(char.IsAsciiDigit) ? treaty.Name[..end] : treaty.Name;
    }

    /// <summary>
    /// What of the library rests on the treaty's own alliance: alliances with an act, then acts alone, these by how near
    /// they are to the first act: those of its domain first, the gravest form first.
    /// </summary>
    private static IEnumerable<LibraryEntry> Played(TreatyHead treaty)
    {
        LibraryEntry[] all = [.. Library.All.Where(one => one.Kind is LibraryKind.Alliance or LibraryKind.Act)];
        Dictionary<string, string[]> rests = all.ToDictionary(one => one.File, Bases, StringComparer.Ordinal);
        HashSet<string> home = [.. all
            .Where(one => one.Kind == LibraryKind.Alliance
                && (one.File == Stem(treaty) || one.Title == treaty.Treaty.Name
                    || rests[one.File].Contains(Path.GetFileNameWithoutExtension(treaty.Path))))
            .Select(one => one.File)];
        bool Reaches(string file) => rests.TryGetValue(file, out string[]? below)
            && below.Any(one => home.Contains(one) || Reaches(one));
        LibraryEntry[] played = [.. all.Where(one => Reaches(one.File) && !home.Contains(one.File))];
        Domain? first = played.Select(FormOf).OfType<AttackForm>().FirstOrDefault()?.Domain;
        return played.Select(entry => (Entry: entry, Form: FormOf(entry)))
            .OrderBy(one => one.Entry.Kind == LibraryKind.Act).ThenBy(one => one.Form?.Domain != first)
            .ThenByDescending(one => one.Form?.Rung)
            .Select(one => one.Entry);
    }

    /// <summary>The names of the files on which an entry rests.</summary>
    private static string[] Bases(LibraryEntry entry)
    {
        Node? bases = Root(entry)?.Find(BaseKeys.Base)?.Value;
        return [.. (bases is Sequence several ? several.Items : bases is null ? [] : [bases]).OfType<Scalar>()
            .Select(one => Path.GetFileNameWithoutExtension(one.Text)).Where(one => one != entry.File)];
    }

    /// <summary>The form of the act that an entry sets; null for none.</summary>
    private static AttackForm? FormOf(LibraryEntry entry) =>
        (Root(entry)?.Find("incidents")?.Value as Sequence)?.Items.OfType<Mapping>()
            .Select(one => (one.Find("form")?.Value as Scalar)?.Text)
            .Select(form => AttackForm.All.FirstOrDefault(one => one.Name == form)).FirstOrDefault();

    private static Mapping? Root(LibraryEntry entry) =>
        YamlText.Read(entry.Text, new TextSource(entry.Path, Origin.File), new Problems()) as Mapping;
}
