namespace CrisisSim.Charts;

/// <summary>
/// An axis of names; the k-th, from 0, stands at k and has the room from k − ½ to k + ½. Names may be of any length;
/// the renderer breaks or shortens them and keeps the whole in a tooltip. Lists are compared by reference.
/// </summary>
public sealed record NameAxis(IReadOnlyList<string> Names) : Axis;
