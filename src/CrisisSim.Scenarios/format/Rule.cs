namespace CrisisSim.Scenarios;

/// <summary>
/// What must hold between several values of one object; the complaint stands at one of them. Without a row it is a
/// doubt: the complaint is a warning at the object.
/// </summary>
internal sealed record Rule(Func<Values, string?> Fault, Row? At);
