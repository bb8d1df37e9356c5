namespace CrisisSim.Experiments;

/// <summary>
/// The version of all that makes a number: chance, model, what is recorded of a trial, what is computed from trials.
/// The same numerics version, scenario and seed give the same rows, to the last bit, for any number of threads and on
/// every machine whose library of exp, log and pow rounds alike; elsewhere a last digit of a few rows may differ.
/// Whoever changes a row of a shipped scenario raises it: golden rows, which the tests hold, tell when that is so.
/// </summary>
public static class NumericsVersion
{
    /// <summary>The version of this program; 1 or more.</summary>
    public const int Current = 1;
}
