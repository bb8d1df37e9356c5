using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>All texts between two. Compared by reference.</summary>
public sealed class DraftSpace
{
    private readonly Declaration from, to;

    private DraftSpace(Declaration from, Declaration to, IReadOnlyList<DraftProvision> provisions) =>
        (this.from, this.to, Provisions) = (from, to, provisions);

    /// <summary>The provisions that differ.</summary>
    public IReadOnlyList<DraftProvision> Provisions { get; }

    /// <summary>How many texts there are; <see cref="long.MaxValue"/> where that is more.</summary>
    public long Count =>
        Provisions.Aggregate(1L, (count, provision) => count > long.MaxValue / 4
            ? long.MaxValue
            : count * provision.Settings.Count);

    /// <summary>The first text and the second.</summary>
    public IReadOnlyList<Draft> Ends =>
        [new Draft([.. Provisions.Select(_ => 0)]), new Draft([.. Provisions.Select(_ => 1)])];

    /// <param name="scenario">The crisis in which they must differ.</param>
    /// <param name="from">The first text.</param>
    /// <param name="to">The second.</param>
    /// <param name="over">The provisions that may move; null: all that differ.</param>
    /// <param name="halfway">Whether precision, thresholds, general clause and limits may also lie halfway.</param>
    /// <exception cref="StudyAnalysisException">Nothing differs, or nothing of what may move.</exception>
    public static DraftSpace Between(Scenario scenario, Declaration from, Declaration to,
        IReadOnlyList<Provision>? over = null, bool halfway = false)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        IReadOnlyList<ProvisionChange> changes = AttributionGame.Changes(scenario, from, to);
        if (changes.Count == 0)
            throw new StudyAnalysisException(
                $"nothing that acts in this crisis differs between '{from.Name}' and '{to.Name}'");
        Provision[] absent = [.. (over ?? []).Except(changes.Select(change => change.Provision))];
        if (absent.Length > 0)
            throw new StudyAnalysisException(
                $"'{from.Name}' and '{to.Name}' do not differ in {string.Join(", ", absent.Select(Names.Plain))}; they "
                    + $"differ in {string.Join(", ", changes.Select(change => Names.Key(change.Provision)))}");
        Declaration middle = HalfwayText.Between(from, to);
        return new DraftSpace(from, to, [.. changes
            .Where(change => over is null || over.Contains(change.Provision))
            .Select(change => ProvisionFor(change, (from, to, middle), halfway))]);
    }

    /// <summary>The text of a draft, with its settings as its name.</summary>
    public Declaration Text(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        Declaration text = from;
        for (int p = 0; p < Provisions.Count; p++)
            text = MixedText.Mix(text, Provisions[p].Settings[draft.Settings[p]].Source, [Provisions[p].Provision]);
        return text with { Name = draft.ToString() };
    }

    /// <summary>A draft in words: "'vague' with precision, limits of 'precise'; threshold halfway".</summary>
    public string Words(Draft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.Settings.All(setting => setting == 0)) return $"'{from.Name}'";
        if (draft.Settings.All(setting => setting == 1) && Provisions.Count > 0) return $"'{to.Name}'";
        string Named(int setting) =>
            string.Join(", ", Provisions
                .Where((_, p) => draft.Settings[p] == setting)
                .Select(provision => provision.Name));
        (string taken, string halfway) = (Named(1), Named(2));
        return string.Join("; ", ((string[])[
            taken.Length > 0 ? $"takes {taken}" : "",
            halfway.Length > 0 ? $"halfway: {halfway}" : ""
        ]).Where(part => part.Length > 0));
    }

    private static DraftProvision ProvisionFor(ProvisionChange change,
        (Declaration From, Declaration To, Declaration Middle) texts, bool halfway)
    {
        bool between = halfway && ProvisionTerms.All.Any(term => term.Provision == change.Provision
            && Enum.GetValues<Domain>().Any(domain => term.Change(texts.From, texts.Middle, domain) is not null
                && term.Change(texts.Middle, texts.To, domain) is not null));
        return new DraftProvision(change.Provision, change.Words,
        [
            new DraftSetting($"as in '{texts.From.Name}'",
                texts.From), new DraftSetting($"as in '{texts.To.Name}'", texts.To),
            .. between ? [new DraftSetting("halfway", texts.Middle)] : (DraftSetting[])[],
        ]);
    }
}

/// <summary>
/// A text whose numbers lie halfway between those of two: lines, precision, general clause, limits; of a limit that one
/// of them lacks, and of all that is no number, it is the second.
/// </summary>
internal static class HalfwayText
{
    public static Declaration Between(Declaration from, Declaration to) => to with
    {
        Triggers =
            new([.. Enum.GetValues<Domain>().Select(domain => Between(from.Triggers[domain], to.Triggers[domain]))]),
        Limits = to.Limits with
        {
            Convene = Half(from.Limits.Convene, to.Limits.Convene),
            Decide = Half(from.Limits.Decide, to.Limits.Decide),
            Compliance = Half(from.Limits.Compliance, to.Limits.Compliance),
        },
    };

    private static Trigger Between(Trigger from, Trigger to) => to with
    {
        ConsultAt = Half(from.ConsultAt, to.ConsultAt),
        MeasuresAt = from.MeasuresAt is null && to.MeasuresAt is null
            ? null
            : Half(from.MeasuresAt ?? from.ConsultAt, to.MeasuresAt ?? to.ConsultAt),
        AssistAt = Half(from.AssistAt, to.AssistAt),
        Precision = Half(from.Precision, to.Precision),
        GeneralClause = Half(from.GeneralClause, to.GeneralClause),
    };

    private static double? Half(double? from, double? to) => from is { } one && to is { } other ? Half(one, other) : to;

    private static double Half(double from, double to) => (from + to) / 2;
}
