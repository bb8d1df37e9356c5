using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>The answer of <c>profile</c> in words: against which acts a text helps, and at what price.</summary>
internal sealed class ProfileWords
{
    private const int MostNamed = 3, LongestTitle = 26;

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

    /// <summary>"+", "−−" or nothing: doubled where sceptic and advocate agree.</summary>
    public static string Mark(Change change)
    {
        string one = change.Favours switch { > 0 => "+", < 0 => "−", _ => "" };
        return change.Sureness == Sureness.Robust ? one + one : one;
    }

    /// <summary>What the other text changes in an act; all that is marked holds together.</summary>
    public Change? Of(ProfiledAct act, Endpoint endpoint) => act.Judge(1, endpoint, together);

    /// <summary>Against how many attacks it helps, and against how many it harms.</summary>
    public string Headline
    {
        get
        {
            (ProfiledAct[] helps, ProfiledAct[] harms) = (Marked(1), Marked(-1));
            string of = Names.Count(Attacks.Length, "attack");
            string said = (helps.Length, harms.Length) switch
            {
                (0, 0) => "",
                (var some, 0) => $"Helps against {some} of {of}",
                (0, var some) => $"Harms against {some} of {of}",
                var (some, other) => $"Helps against {some} of {of}, harms against {other}",
            };
            if (said.Length == 0) return Needless;
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
            string provoked = drawn.Length == 0
                ? "sent if provoked, n/a"
                : $"sent if provoked, {string.Join("; ", drawn.Select(Figures))}";
            int worse = war.Count(change => change.Favours < 0), better = war.Count(change => change.Favours > 0);
            return $"Price: {provoked}. General war: "
                + (worse + better == 0 ? "no clear change." : $"more of it in {worse} acts, less in {better}.");
        }
    }

    /// <summary>Whether some act shows a loss.</summary>
    public bool IsLoss => Telling is var act && Endpoints.Gains.Any(gain => Of(act, gain) is { Favours: < 0 });

    /// <summary>
    /// The act with the largest loss that is shown, or else with the largest gain, or else the first.
    /// </summary>
    public ProfiledAct Telling => result.Acts
        .OrderBy(act => Endpoints.Gains.Min(gain => Of(act, gain) is { Favours: < 0 } loss ? Size(loss) : 0))
        .ThenByDescending(
            act => Endpoints.Gains.Max(gain => Of(act, gain) is { Favours: > 0 } gained ? Size(gained) : 0))
        .First();

    private static double Size(Change change) => change.Figures.Difference!.Value.Value;

    private static string Figures(Change change)
    {
        var figure = RowFigure.For(change.Endpoint, change.Figures.Baseline, change.Figures.Other);
        (string before, string now) = (figure.Value(change.Figures.Baseline), figure.Value(change.Figures.Other));
        return $"{before} → {now} {Mark(change)}".TrimEnd();
    }

    private IEnumerable<Change> Changes(Endpoint endpoint) =>
        result.Acts.Select(act => Of(act, endpoint)).OfType<Change>();

    private IEnumerable<Change> Gains() => Endpoints.Gains.SelectMany(Changes);

    private ProfiledAct[] Attacks => [.. result.Acts.Where(act => act.Act.Kind != ActKind.NoAttack)];

    /// <summary>The attacks in which a gain is shown, or a loss.</summary>
    private ProfiledAct[] Marked(int favours) =>
        [.. Attacks.Where(act => Endpoints.Gains.Any(gain => Of(act, gain)?.Favours == favours))];

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
        (ProfiledAct[] helps, ProfiledAct[] harms) = (Marked(1), Marked(-1));
        if (helps.Length + harms.Length == 0)
            return $"No clear gain or loss in any of {Names.Count(Attacks.Length, "attack")}.";
        return string.Join(' ',
            ((string[])[Named("Gain", helps), Named("Loss", harms)]).Where(part => part.Length > 0));
    }

    /// <summary>Names the acts where they are few.</summary>
    private static string Named(string what, ProfiledAct[] acts) => acts.Length is 0 or > MostNamed
        ? ""
        : $"{what}: {WordList.And([.. acts.Select(act => ActTitles.Fit(act.Act.Title, LongestTitle))])}.";

    private string Moved()
    {
        Change[] asked = [.. Changes(Endpoints.FalseMoves)];
        int less = asked.Count(change => change.Favours > 0), more = asked.Count(change => change.Favours < 0);
        if (asked.Length == 0) return "";
        return less + more == 0
            ? "What moves for nothing does not clearly change."
            : $"Of {Names.Count(asked.Length, "act")} that can be mistaken, less force moves for nothing "
                + $"in {NumberWord.Spell(less)} and more in {NumberWord.Spell(more)}.";
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
