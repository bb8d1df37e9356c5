namespace CrisisSim.Experiments;

/// <summary>What the kinds of entries are worth.</summary>
public static class FactClasses
{
    /// <summary>Whether it is held to the world outside, so that a miss is a finding and no fault of the code.</summary>
    public static bool BearsOnTheWorld(this FactClass of) => of is FactClass.Pattern or FactClass.Record;
}

/// <summary>
/// What kind of claim an entry of the suite is. The kinds are never mixed: only the last two bear on the world.
/// </summary>
public enum FactClass
{
    /// <summary>Algebra: a test of the code that no choice of parameters may break.</summary>
    Law = 'L',

    /// <summary>The code does what was put in; never a finding.</summary>
    MechanismCheck = 'C',

    /// <summary>A pattern with outside evidence, held to a tolerance.</summary>
    Pattern = 'P',

    /// <summary>Neither side of the question wins by construction: a check of the couplings over their ranges.</summary>
    Balance = 'B',

    /// <summary>What a staff officer expects of a shipped scenario, held to the record.</summary>
    Record = 'R',
}
