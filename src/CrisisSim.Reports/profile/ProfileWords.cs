using CrisisSim.Model;
using CrisisSim.Statistics;

namespace CrisisSim.Reports;

/// <summary>The answer of <c>profile</c> in words: against which acts a text helps, and at what price.</summary>
internal sealed class ProfileWords
{
    private readonly ProfileResult result;
    private readonly int together;

    public ProfileWords(ProfileResult result)
    {
        this.result = result;
        together = Math.Max(1, result.Acts.Sum(act => ProfileEndpoints.All.Count(act.Act.Asks)));
    }

    /// <summary>Whether sceptic and advocate were asked of any act.</summary>
    public bool IsJudged => result.Acts.Any(act => ProfileEndpoints.All.Any(one => Of(act, one)?.Judged is not null));

    /// <summary>What kind of act it is.</summary>
    public static string Kind(ProfileAct act) =>
        act.Kind == ActKind.NoAttack ? "none"
        : act.IsProvoked ? "provoked"
        : act.Kind == ActKind.Open ? "plain" : "doubtful";

    /// <summary>How many marks the first screen claims, and the level of each.</summary>
    public ClaimedTogether Claimed => new(together);

    /// <summary>"+", "−−" or nothing: doubled where sceptic and advocate agree.</summary>
    public static string Mark(Change change)
    {
        string one = change.Favours switch { > 0 => "+", < 0 => "−", _ => "" };
        return change.Sureness == Sureness.Robust ? one + one : one;
    }

    /// <summary>What the other text changes in an act; all that is marked holds together.</summary>
    public Change? Of(ProfiledAct act, Endpoint endpoint) => act.Judge(1, endpoint, together);

    /// <summary>What a column shows of an act: force sent to a victim that provoked it is a price.</summary>
    public Change? InColumn(ProfiledAct act, Endpoint endpoint) =>
        IsPaid(act, endpoint) ? Of(act, Endpoints.MovedWhereProvoked) ?? Of(act, endpoint) : Of(act, endpoint);

    /// <summary>What changes in most attacks; no more than the least sure mark says.</summary>
    public string Headline
    {
        get
        {
            if (Most is not { } most) return Needless;
            string said = $"{most.Said} in {most.Acts.Length} of {Names.Count(Attacks.Length, "attack")}";
            return Gains().All(change => !change.IsShown || change.Sureness == Sureness.Robust)
                ? said
                : $"{said}, as stated";
        }
    }

    /// <summary>The title of a picture: the text, and the headline.</summary>
    public string Title => result.Wordings.Count == 2
        ? $"{result.Plan.Acts[0].Declarations[1].Title()}: {char.ToLowerInvariant(Headline[0])}{Headline[1..]}"
        : Headline;

    /// <summary>What follows the headline.</summary>
    public string Sentences => string.Join(' ',
        ((string[])[Counted(), Moved(), Doubt(), Over()]).Where(sentence => sentence.Length > 0));

    /// <summary>What is paid where the victim provokes it, and in general war.</summary>
    public string Price
    {
        get
        {
            Change[] drawn = [.. Changes(Endpoints.MovedWhereProvoked)];
            Change[] war = [.. Changes(Endpoints.GeneralWar)];
            string provoked = drawn.Length == 0 ? "sent if provoked, n/a" : "what sets out if provoked (+ is less)";
            int worse = war.Count(change => change.Favours < 0), better = war.Count(change => change.Favours > 0);
            return $"Price: {provoked}. General war: "
                + (worse + better == 0 ? "no clear change." : $"more of it in {worse} acts, less in {better}.");
        }
    }

    /// <summary>Whether some act shows a loss.</summary>
    public bool IsLoss => Gains(Telling).Any(gain => gain.Favours < 0);

    /// <summary>
    /// The act with the largest loss that is shown, or else with the largest gain, or else the first.
    /// </summary>
    public ProfiledAct Telling => result.Acts
        .OrderBy(act => Gains(act).Where(gain => gain.Favours < 0).Select(Size).DefaultIfEmpty().Min())
        .ThenByDescending(act => Gains(act).Where(gain => gain.Favours > 0).Select(Size).DefaultIfEmpty().Max())
        .First();

    private static double Size(Change change) => change.Figures.Difference!.Value.Value;

    private IEnumerable<Change> Changes(Endpoint endpoint) =>
        result.Acts.Select(act => Of(act, endpoint)).OfType<Change>();

    private IEnumerable<Change> Gains() => result.Acts.SelectMany(Gains);

    private IEnumerable<Change> Gains(ProfiledAct act) =>
        Endpoints.Gains.Where(gain => !IsPaid(act, gain)).Select(gain => Of(act, gain)).OfType<Change>();

    private static bool IsPaid(ProfiledAct act, Endpoint endpoint) =>
        act.Act.IsProvoked && ReferenceEquals(endpoint, Endpoints.Reliability);

    private ProfiledAct[] Attacks => [.. result.Acts.Where(act => act.Act.Kind != ActKind.NoAttack)];

    /// <summary>Each gain that goes one way in some attack; one that goes both ways stands twice.</summary>
    private MarkedGain[] Marked =>
    [
        .. from gain in Endpoints.Gains
           from better in (bool[])[true, false]
           let acts = Attacks.Where(act => Gains(act).Any(change => ReferenceEquals(change.Endpoint, gain)
               && change.Favours == (better ? 1 : -1))).ToArray()
           where acts.Length > 0
           select new MarkedGain(gain, better, acts),
    ];

    private MarkedGain? Most => Marked.MaxBy(of => of.Acts.Length);

    /// <summary>What is said where no gain is marked.</summary>
    private string Needless
    {
        get
        {
            int less = Changes(Endpoints.FalseMoves).Count(change => change.Favours > 0),
                more = Changes(Endpoints.FalseMoves).Count(change => change.Favours < 0);
            return (less, more) switch
            {
                (0, 0) => "Not shown",
                ( > 0, 0) => "Less force moves for nothing",
                (0, > 0) => "More force moves for nothing",
                _ => "Both ways",
            };
        }
    }

    private string Counted()
    {
        if (Attacks.Length == 0) return "";
        if (Most is not { } most) return $"No clear gain or loss in any of {Names.Count(Attacks.Length, "attack")}.";
        Change largest = most.Acts.Select(act => Of(act, most.Gain)!).MaxBy(change => Math.Abs(Size(change)))!;
        Estimate? change = largest.Figures.Difference;
        string[] open =
        [
            .. Endpoints.Gains.Where(gain => Marked.All(of => !ReferenceEquals(of.Gain, gain)))
                .Select(OutcomeNames.Noun),
        ];
        return string.Join(' ', (string[])
        [
            most.Acts.Length == 1
                ? $"It is {most.Named}, by {RowFigure.OfShares(change).Signed(change)} of 100."
                : $"The largest change is {RowFigure.OfShares(change).Signed(change)} of 100.",
            .. Marked.Where(of => (of.Gain, of.Better) != (most.Gain, most.Better))
                .Select(of => $"{of.Said} in {of.Acts.Length}{(of.Acts.Length == 1 ? $": {of.Named}" : "")}."),
            .. open.Length > 0 ? [$"No clear change in {WordList.And(open)}."] : (string[])[],
        ]);
    }

    private string Moved()
    {
        Change[] asked = [.. Changes(Endpoints.FalseMoves)];
        int less = asked.Count(change => change.Favours > 0), more = asked.Count(change => change.Favours < 0);
        if (asked.Length == 0) return "";
        return less + more == 0
            ? "What moves for nothing does not clearly change."
            : $"Of {Names.Count(asked.Length, "act")} that can be mistaken, less force moves for nothing "
                + $"in {NumberWord.Spell(less)}, more in {NumberWord.Spell(more)}.";
    }

    private string Doubt()
    {
        Change[] shown = [.. Gains().Where(change => change.IsShown)];
        if (!shown.Any(change => change.Sureness == Sureness.DependsOnJudgement)) return "";
        return shown.Any(change => change is { Sureness: Sureness.DependsOnJudgement, Judged.ScepticAgrees: false })
            ? "A sceptic of clear words would not agree on all of it."
            : "An advocate of clear words would not agree on all of it.";
    }

    /// <summary>What it comes to over all attacks, where attackers were asked.</summary>
    private string Over()
    {
        if (result.Weighed.Count == 0) return "";
        EndpointDifference[] gains = [.. result.Weighed[0].Where(d => Endpoints.Gains.Contains(d.Endpoint))];
        bool better = gains.Any(d => d.Favours > 0), worse = gains.Any(d => d.Favours < 0);
        return (better, worse) switch
        {
            (true, false) => "Over all attacks it is better.",
            (false, true) => "Over all attacks it is worse.",
            (true, true) => "Over all attacks it goes both ways.",
            _ => "Over all attacks: no clear change.",
        };
    }
}

/// <summary>A gain that goes one way in some attacks. Lists are compared by reference.</summary>
/// <param name="Gain">Which gain.</param>
/// <param name="Better">Whether it is better there, or worse.</param>
/// <param name="Acts">The attacks, at least one.</param>
internal sealed record MarkedGain(Endpoint Gain, bool Better, ProfiledAct[] Acts)
{
    private const int LongestTitle = 26;

    /// <summary>"Allies send less".</summary>
    public string Said => ReferenceEquals(Gain, Endpoints.Effectiveness)
        ? $"The attack is stopped {(Better ? "more" : "less")} often"
        : WordList.Capital(OutcomeNames.Clause(Gain, Better, ground: true));

    /// <summary>The first of the attacks.</summary>
    public string Named => ActTitles.Fit(Acts[0].Act.Title, LongestTitle);
}
