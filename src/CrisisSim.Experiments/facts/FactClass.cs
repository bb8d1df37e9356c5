namespace CrisisSim.Experiments;

/// <summary>
/// What kind of claim an entry of the suite is. The kinds are never mixed: only the last bears on the world.
/// </summary>
public enum FactClass
{
    /// <summary>Algebra: a test of the code that no choice of parameters may break.</summary>
    Law = 'L',

    /// <summary>The code does what was put in; never a finding.</summary>
    MechanismCheck = 'C',

    /// <summary>A pattern with outside evidence, held to a tolerance.</summary>
    Pattern = 'P',
}
