using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// The default population of the patterns: one neutral alliance of default members, under five kinds of pact in the
/// shares in which they occur among seventeen mutual defence texts, attacked in eight ways. The shares of the ways are
/// judged, between two things that are known: of militarized disputes 25 in 100 end at a display of force, 68 at its
/// use and 4 in war (Gibler, Miller &amp; Little 2016), and those that become crises of foreign policy are graver
/// (Brecher et al. 2020). A fifth is of a form that the texts do not list.
/// </summary>
internal static class DefaultPopulation
{
    public const string File = "population";

    /// <summary>The kind of pact that promises talk alone.</summary>
    public const string TalkAlone = "ad-hoc-talk";

    /// <summary>Crises played in all.</summary>
    private const int Trials = 8000;

    private const int FewestTrials = 40;

    private const int TrialsOfEachArmed = 80;

    private static readonly double[] Resolves = [-1.5, -0.5, 0.5, 1.5];

    private static readonly IncidentKind[] Incidents =
    [
        new("border clash", 0.20) { Domain = Domain.Land, Form = "shelling", Rung = 4, Strength = 3 },
        new("blockade", 0.10) { Domain = Domain.Sea, Form = "blockade", Rung = 5, Strength = 4 },
        new("limited attack", 0.20) { Domain = Domain.Land, Form = "incursion", Rung = 6, Strength = 5 },
        new("missile strike", 0.12) { Domain = Domain.Air, Form = "missile_strike", Rung = 6, Strength = 5 },
        new("major attack", 0.12) { Domain = Domain.Land, Form = "invasion", Rung = 7, Strength = 8 },
        new("invasion", 0.06) { Domain = Domain.Land, Form = "invasion", Rung = 8, Strength = 12 },
        new("men without insignia", 0.12)
        {
            Domain = Domain.Land,
            Form = "unmarked_forces",
            Rung = 5,
            Strength = 3,
            Plainness = Plainness.Doubtful,
        },
        new("cyber attack", 0.08)
        {
            Domain = Domain.Cyber,
            Form = "grid_shutdown",
            Rung = 6,
            Strength = 5,
            Plainness = Plainness.Doubtful,
        },
    ];

    /// <summary>Texts of each kind, of seventeen; the kinds are the declarations of the scenario.</summary>
    private static readonly (string Declaration, int Texts)[] Pacts =
    [
        ("standing-free", 4),
        ("standing-owed", 4),
        ("ad-hoc-free", 4),
        ("ad-hoc-owed", 3),
        (TalkAlone, 2)
    ];

    /// <summary>The first of the kinds of pact, for what does not depend on the pact.</summary>
    public static string FirstPact => Pacts[0].Declaration;

    /// <summary>Every kind of incident under every kind of pact; the shares sum to 1.</summary>
    public static IReadOnlyList<Stratum> Strata { get; } =
    [
        .. from incident in Incidents
           from pact in Pacts
           select new Stratum(incident, pact.Declaration)
           {
               Share = incident.Share * pact.Texts / Pacts.Sum(each => each.Texts)
           },
    ];

    /// <summary>
    /// The same where alliances differ in resolve, a quarter of them at each of four steps of one log-odds: as far
    /// apart as an attacker is unsure of under a vague text. Without such differences attackers would have nothing to
    /// choose by.
    /// </summary>
    public static IReadOnlyList<Stratum> OfAnyResolve { get; } =
        [.. Strata.SelectMany(stratum => Resolves.Select(
            resolve => stratum with { Resolve = resolve, Share = stratum.Share / Resolves.Length }))];

    /// <summary>The place of a kind of incident among all.</summary>
    public static int Place(IncidentKind incident) => Array.IndexOf(Incidents, incident);

    /// <summary>Plays the attacks by force or its like, rung 5.5 or above, among allies of any resolve.</summary>
    public static PopulationSample PlayArmed(FactPlayer player, Scenario scenario) => new(
        [.. OfAnyResolve
            .Where(stratum => stratum.Incident.Rung >= Incident.ArmedAttack)
            .SelectMany(stratum => Play(player, scenario, stratum, TrialsOfEachArmed))]);

    /// <summary>Plays strata in proportion to their shares, but none so seldom that it tells nothing.</summary>
    public static PopulationSample Play(FactPlayer player, Scenario scenario, Func<Stratum, bool>? only = null) => new(
        [.. Strata
            .Where(only ?? (_ => true))
            .SelectMany(stratum => Play(player, scenario, stratum,
                (int)Math.Max(FewestTrials, Math.Round(stratum.Share * Trials))))]);

    /// <summary>The cases of one stratum.</summary>
    public static IEnumerable<Case> Play(FactPlayer player, Scenario scenario, Stratum stratum, int trials)
    {
        TrialTable table = player.Play(stratum.In(scenario), scenario.Wording(stratum.Pact), trials);
        return Enumerable
            .Range(0, table.Trials)
            .Select(row => new Case(table, row, stratum, stratum.Share / table.Trials));
    }
}
