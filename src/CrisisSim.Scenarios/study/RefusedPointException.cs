namespace CrisisSim.Scenarios;

/// <summary>
/// The values of a point do not make a sound scenario together; the message is one sentence that says why.
/// </summary>
public sealed class RefusedPointException(string reason) : Exception(reason);
