using CrisisSim.Kernel;

namespace CrisisSim.Model;

/// <summary>A party to the declaration.</summary>
public sealed record Member
{
    /// <summary>Name; it also names the member's streams of chance.</summary>
    public required string Name { get; init; }

    /// <summary>Weight of its voice in consultation; above zero, only ratios matter.</summary>
    public double Influence { get; init; } = 1;

    /// <summary>Quality of its intelligence relative to the best, (0, 1].</summary>
    public double Intelligence { get; init; } = 0.7;

    /// <summary>How much higher (positive) than the text it reads the trigger by habit, rungs.</summary>
    public double Bias { get; init; }

    /// <summary>Exposure to the attacker's reply, [0, 1].</summary>
    public double Exposure { get; init; } = 0.3;

    /// <summary>Willingness to be moved in talk, [0, 1]; null takes the default.</summary>
    public double? Susceptibility { get; init; }

    /// <summary>Public support for helping, [0, 1].</summary>
    public double Support { get; init; } = 0.6;

    /// <summary>How much the public follows the matter, [0, 1].</summary>
    public double Attention { get; init; } = 0.5;

    /// <summary>Value put on the alliance, [0, 1].</summary>
    public double Value { get; init; } = 0.6;

    /// <summary>Burden of helping, [0, 1], before exposure and budget.</summary>
    public double Cost { get; init; } = 0.35;

    /// <summary>Room in the budget; 1 is ordinary, above zero.</summary>
    public double BudgetSlack { get; init; } = 1;

    /// <summary>Share of its GDP that it spends on defence in year 0, (0, 1]; null: not stated.</summary>
    public double? Spending { get; init; }

    /// <summary>Share of its pledge that national caveats leave usable, [0, 1].</summary>
    public double Caveats { get; init; } = 1;

    /// <summary>
    /// Hours of fighting for which its forces carry stocks; null: its strength counts as supplied, and never runs dry.
    /// </summary>
    public double? Stocks { get; init; }

    /// <summary>Probability of acting on warning that may be false, [0, 1].</summary>
    public double ActsOnWarning { get; init; } = 0.3;

    /// <summary>Changes of government expected per year in a crisis; each draws the reading bias anew.</summary>
    public double TurnoverPerYear { get; init; } = 0.25;

    /// <summary>Offset of its capital from universal time, hours.</summary>
    public double UtcOffset { get; init; }

    /// <summary>Where it stands to the attacker: −1 hostile, 0 indifferent, 1 an ally of it.</summary>
    public double TieToAttacker { get; init; }

    /// <summary>Kilometres from its nearest own ground or main bases to the theatre.</summary>
    public double Distance { get; init; } = 1500;

    /// <summary>Whether it borders the attacker.</summary>
    public bool BordersAttacker { get; init; }

    /// <summary>Whether it is a party to the treaty; else a partner that has promised nothing.</summary>
    public bool IsParty { get; init; } = true;

    /// <summary>
    /// The body beside the alliance in which it imposes sanctions together with others; null: it acts for itself.
    /// </summary>
    public string? Union { get; init; }

    /// <summary>What it has promised, where it is another obligation than the text's; null: the text's.</summary>
    public Obligation? Obligation { get; init; }

    /// <summary>What it has reserved; null: nothing.</summary>
    public Reservation? Reservation { get; init; }

    /// <summary>
    /// Other texts of the scenario to which it is a party; one that the attacked member is a party to as well may give
    /// it leave to act before the treaty under study does.
    /// </summary>
    public IReadOnlyList<string> AlsoPartyTo { get; init; } = [];

    /// <summary>Its chain of authorization for missions abroad, in order; empty: it acts at once.</summary>
    public IReadOnlyList<AuthorizationStep> Authorization { get; init; } = [];

    /// <summary>
    /// Its chain where the act is an armed attack on a party inside the treaty's area; null: as for missions abroad.
    /// </summary>
    public IReadOnlyList<AuthorizationStep>? CollectiveDefence { get; init; }

    /// <summary>Spans in which its parliament does not sit.</summary>
    public IReadOnlyList<Recess> Recesses { get; init; } = [];

    /// <summary>Hours to recall parliament from recess.</summary>
    public Distribution Recall { get; init; } = Distribution.Lognormal(48, 0.5);

    /// <summary>Its force list.</summary>
    public IReadOnlyList<ForcePackage> Forces { get; init; } = [];

    /// <summary>Force list, brigade equivalents.</summary>
    public double Strength => Forces.Sum(f => f.Strength);
}

/// <summary>A span in which a parliament does not sit.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day, not before <paramref name="From"/>.</param>
public readonly record struct Recess(DateOnly From, DateOnly To);
