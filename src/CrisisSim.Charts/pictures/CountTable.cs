namespace CrisisSim.Charts;

/// <summary>
/// Numbers under the x axis, such as trials still without the event. Lists are compared by reference.
/// </summary>
/// <param name="Heading">What is counted.</param>
/// <param name="At">Where on the x axis, in order.</param>
/// <param name="Rows">One a series.</param>
public sealed record CountTable(string Heading, IReadOnlyList<double> At, IReadOnlyList<CountRow> Rows);

/// <summary>
/// The numbers of one series of a <see cref="CountTable"/>, one for each place of it. Lists are compared by reference.
/// </summary>
public sealed record CountRow(Series Series, IReadOnlyList<long> Counts);
