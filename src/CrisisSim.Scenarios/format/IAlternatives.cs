namespace CrisisSim.Scenarios;

/// <summary>A thing that is said by one of several keys.</summary>
internal interface IAlternatives
{
    string Name { get; }

    IReadOnlyList<(string Key, string Doc)> Said { get; }

    IEnumerable<(string Step, Kind Kind)> Inner { get; }
}
