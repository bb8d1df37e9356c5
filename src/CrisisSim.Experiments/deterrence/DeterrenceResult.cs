using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Experiments;

/// <summary>
/// What attackers choose under each text and without one. A level-1 best reply: the alliance does not foresee the
/// choice.
/// </summary>
public sealed class DeterrenceResult
{
    private readonly WorldDraws worlds;
    private readonly ResponseSurface surface;

    internal DeterrenceResult(DeterrencePlan plan, IReadOnlyList<DeterrenceSetting> settings,
        IReadOnlyList<MenuAction> menu, (WorldDraws Worlds, ResponseSurface Surface) computed)
    {
        (Plan, Settings, Menu) = (plan, settings, menu);
        (worlds, surface) = computed;
    }

    /// <summary>What was asked.</summary>
    public DeterrencePlan Plan { get; }

    /// <summary>
    /// The texts in the order of the plan, then the baselines where the plan has them: no declaration, no alliance.
    /// </summary>
    public IReadOnlyList<DeterrenceSetting> Settings { get; }

    /// <summary>
    /// What sceptic and advocate make of P(armed attack): of each text against no declaration, then of each other text
    /// against the first; none where they were not asked, no coupling is in question, or they were cut short.
    /// </summary>
    public IReadOnlyList<DeterrenceVerdict> Verdicts { get; private init; } = [];

    /// <summary>The same on the assumptions of sceptic and advocate; null where there are no verdicts.</summary>
    private (DeterrenceResult Sceptic, DeterrenceResult Advocate)? Priors { get; init; }

    /// <summary>What the attacker can do.</summary>
    public IReadOnlyList<MenuAction> Menu { get; }

    /// <summary>How many of the settings are texts of the plan.</summary>
    public int Wordings => Plan.Declarations.Count;

    /// <summary>What a setting is called in a sentence: the title of its text, or what it is without.</summary>
    public string Title(int setting) => setting < Wordings ? Plan.Declarations[setting].Title()
        : setting == NoDeclaration ? "no treaty" : Settings[setting].Name;

    /// <summary>The same by the setting's name.</summary>
    public string Title(string setting) =>
        Enumerable.Range(0, Settings.Count).Where(s => Settings[s].Name == setting).Select(Title).First();

    /// <summary>Place of the baseline without a declaration.</summary>
    public int NoDeclaration => Wordings;

    /// <summary>Place of the baseline without an alliance.</summary>
    public int NoAlliance => Wordings + 1;

    /// <summary>How many of the attackers are motivated.</summary>
    public int Motivated => worlds.Motivated;

    /// <summary>Inner crises played.</summary>
    public long Crises => surface.Crises;

    /// <summary>The most inner crises that might have been played.</summary>
    public long MostCrises => surface.Most;

    /// <summary>Whether the inner crises were cut short; what is there rests on those that were over.</summary>
    public bool Interrupted => surface.IsCut;

    /// <summary>Whether they were all played, and sceptic and advocate were cut short.</summary>
    public bool IsCutAfter { get; private init; }

    /// <summary>The largest standard error of an act's utility at the truth, for the scenario's attacker.</summary>
    public double WorstError => surface.Errors.Max(act => act.Error);

    /// <summary>The acts whose utility is not known as closely as the plan asks, the least known first.</summary>
    public IReadOnlyList<UncertainAct> Uncertain =>
        [.. surface.Errors.Where(act => act.Error > Plan.Precision).OrderByDescending(act => act.Error)];

    internal DeterrenceResult CutAfter() => new(Plan, Settings, Menu, (worlds, surface)) { IsCutAfter = true };

    internal DeterrenceResult With(IReadOnlyList<DeterrenceVerdict> verdicts,
        (DeterrenceResult Sceptic, DeterrenceResult Advocate) priors) =>
        new(Plan, Settings, Menu, (worlds, surface)) { Verdicts = verdicts, Priors = priors };

    /// <summary>A measure in one setting less that in another, with what sceptic and advocate make of it.</summary>
    public JudgedEstimate Judge(int against, int setting, DeterrenceMeasure measure, Confidence confidence = default)
    {
        double At(DeterrenceResult result) => result.Between(against, setting, measure).Difference.Value;
        Estimate stated = Between(against, setting, measure, confidence).Difference;
        return new JudgedEstimate(stated, Priors is { } priors
            ? JudgementRange.OfPriors(stated.Value, At(priors.Sceptic), At(priors.Advocate))
            : null);
    }

    /// <summary>A measure in a setting.</summary>
    public Estimate Estimate(int setting, DeterrenceMeasure measure, Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return worlds.Estimate(all => measure.In(all[setting], Menu),
            new Interval(0, measure.IsShare ? 1 : double.PositiveInfinity), Turns(setting, measure.Consequence), confidence);
    }

    /// <summary>
    /// A difference of shares; where few inner crises carry either side, at least as wide as both sides are apart.
    /// </summary>
    private Estimate Apart(Estimate difference, (int Against, int Setting) pair, DeterrenceMeasure measure)
    {
        Estimate one = Estimate(pair.Setting, measure, difference.Confidence),
            other = Estimate(pair.Against, measure, difference.Confidence);
        bool few = new[] { one, other }.Any(side => side.Has(Caveats.FewEvents) || side.Has(Caveats.NoTrialDiffers));
        if (!few || pair.Setting == pair.Against || difference.Has(Caveats.NoTrialDiffers)) return difference;
        Interval apart = EstimateDifference.Less(one, other).Interval, within = difference.Interval;
        return difference with
        {
            Interval = new Interval(Math.Min(apart.Low, within.Low), Math.Max(apart.High, within.High)).Within(-1, 1),
            Caveats = Caveats.FewEvents,
        };
    }

    /// <summary>
    /// A measure as computed, then in each draw of the bootstrap. Draws of plans of one seed and size have the same
    /// weights, so that numbers of several results may be combined draw by draw.
    /// </summary>
    internal double[] BootstrapDraws(int setting, DeterrenceMeasure measure) =>
        worlds.Each(all => measure.In(all[setting], Menu));

    /// <summary>The share of attackers that choose an act in a setting.</summary>
    public Estimate ShareChoosing(int setting, int act) =>
        worlds.Estimate(all => all[setting].Chosen[act], new Interval(0, 1), weight: 0);

    /// <summary>What an act leads to in a setting, in truth.</summary>
    public Estimate Leads(int setting, int act, Consequence consequence) =>
        worlds.Estimate(all => all[setting].Leads[(int)consequence][act],
            new Interval(0, Consequences.IsShare(consequence) ? 1 : double.PositiveInfinity),
            Settings[setting].Never(consequence) || Menu[act].Never(consequence) ? 0 : 1);

    /// <summary>A measure in one setting less that in another.</summary>
    public DeterrenceContrast Between(int against, int setting, DeterrenceMeasure measure,
        Confidence confidence = default)
    {
        ArgumentNullException.ThrowIfNull(measure);
        double bound = measure.IsShare ? 1 : double.PositiveInfinity;
        double weight = setting == against
            ? 0
            : Math.Max(Turns(setting, measure.Consequence), Turns(against, measure.Consequence));
        Estimate At(Func<World[], double> of) =>
            worlds.Estimate(of, new Interval(-bound, bound), weight, confidence);
        double Difference(World[] all) => measure.In(all[setting], Menu) - measure.In(all[against], Menu);
        double from = measure.In(worlds.WorldIn(against), Menu);
        return new DeterrenceContrast
        {
            Measure = measure,
            Setting = Settings[setting].Name,
            Against = Settings[against].Name,
            Difference = measure.IsShare ? Apart(At(Difference), (against, setting), measure) : At(Difference),
            Response = At(all => measure.Consequence is { } of ? all[setting].Against(all[against], of).Response : 0),
            Selection = At(all => measure.Consequence is { } of
                ? all[setting].Against(all[against], of).Selection
                : Difference(all)),
            Relative = from > 0
                ? Difference([.. Enumerable.Range(0, Settings.Count).Select(worlds.WorldIn)]) / from
                : null,
        };
    }

    /// <summary>
    /// The largest share that chooses an act which can lead to a consequence; 0 for a choice, which turns on no crisis
    /// where it is the same in all draws: there is no such act.
    /// </summary>
    private double Turns(int setting, Consequence? consequence) =>
        consequence is not { } of || Settings[setting].Never(of)
            ? 0
            : Menu.Zip(worlds.WorldIn(setting).Chosen, (act, share) => act.Never(of) ? 0 : share).DefaultIfEmpty().Max();

    /// <summary>
    /// The best act below armed attack for the scenario's own attacker at the truth; null where the menu has none.
    /// </summary>
    public GreyOptimum? GreyZone(int setting)
    {
        double[] utilities = new double[Menu.Count];
        var chooser = new Chooser(Plan.Scenario.Mechanisms.Choice, Menu, surface.Design);
        chooser.Utilities(AttackerType.Typical(Plan.Scenario.Attacker), default,
            [.. Menu.Select((_, a) => surface[setting, a].Mean())], utilities);
        int[] grey = [.. Enumerable.Range(0, Menu.Count).Where(a => !Menu[a].IsArmedAttack)];
        if (grey.Length == 0) return null;
        int best = grey.MaxBy(a => utilities[a]);
        double attack = utilities.Where((_, a) => Menu[a].IsArmedAttack).DefaultIfEmpty(double.NegativeInfinity).Max();
        return new GreyOptimum(Menu[best].Name, Menu[best].Rung, utilities[best], attack);
    }
}

/// <summary>
/// The act below armed attack that serves the scenario's own attacker best, were it to know the truth.
/// </summary>
/// <param name="Act">Its name.</param>
/// <param name="Rung">Its rung.</param>
/// <param name="Utility">What it is worth.</param>
/// <param name="BestAttack">What the best armed attack is worth, −∞ where the menu has none.</param>
public readonly record struct GreyOptimum(string Act, double Rung, double Utility, double BestAttack);

/// <summary>An act whose utility is not known as closely as was asked.</summary>
/// <param name="Setting">The text or baseline.</param>
/// <param name="Act">The act.</param>
/// <param name="Error">Standard error of its utility at the truth, for the scenario's attacker.</param>
public sealed record UncertainAct(string Setting, string Act, double Error);
