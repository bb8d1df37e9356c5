namespace CrisisSim.Model;

/// <summary>How an attack stands by day 30, or where its conflict ended before that.</summary>
public enum AttackState
{
    /// <summary>
    /// Neither of the two: it still moves, it became general war, or there was no attack. Outside land, air and sea
    /// called undecided too.
    /// </summary>
    Undecided = 0,

    /// <summary>
    /// It stands short of its objective, or ended halted, undone, withdrawn, or settled short of it. Outside land, air
    /// and sea: ended.
    /// </summary>
    Stopped = 1,

    /// <summary>The attacker holds its objective. Outside land, air and sea: conceded.</summary>
    Taken = 2,
}
