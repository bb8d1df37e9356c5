namespace CrisisSim.Scenarios;

/// <summary>A file that has been read to a tree, ready to be bound again and again with other overrides.</summary>
internal sealed class OpenFile<T>(Format<T> format, Node? tree, Problems reading)
    where T : class
{
    /// <summary>The value with all problems of the file and of the overrides. The value is null when there is an error.</summary>
    public Loaded<T> Bind(params IReadOnlyList<Override> overrides)
    {
        var problems = new Problems();
        problems.AddAll(reading);
        return tree is null ? new Loaded<T>(null, problems, new Ledger(), "") : format.Bind(tree, overrides, problems);
    }
}
