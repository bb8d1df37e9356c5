namespace CrisisSim.Scenarios;

/// <summary>An object with a table of keys.</summary>
internal interface IDescribed
{
    string Name { get; }

    string Doc { get; }

    Rows Rows { get; }

    Inheritance Inheritance { get; }
}
