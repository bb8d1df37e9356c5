namespace CrisisSim.Scenarios;

/// <summary>
/// One key of the described object <c>noun</c>: what it means, what may stand there, and what holds when it is left
/// out.
/// </summary>
internal sealed class Row(string noun, string key, string doc, Kind kind, int index)
{
    public string Key { get; } = key;

    public string Doc { get; } = doc;

    public Kind Kind { get; } = kind;

    public int Index { get; } = index;

    public bool IsOptional { get; set; }

    public string? DefaultText { get; private set; }

    public Node? Default { get; private set; }

    public bool IsRequired => !IsOptional && Default is null;

    /// <summary>
    /// The yes-or-no key of the same object, and what holds instead of <see cref="Default"/> where it says no.
    /// </summary>
    public (string Key, string Text, Node Node)? DefaultUnless { get; private set; }

    public void SetDefault(string text, Grounds grounds) => (DefaultText, Default) = (text, Parse(text, grounds));

    public void SetDefaultUnless(string key, string text, Grounds grounds) =>
        DefaultUnless = (key, text, Parse(text, grounds));

    /// <summary>What holds in an object that leaves the key out; null when it must not.</summary>
    public Node? DefaultIn(Mapping? whole) =>
        DefaultUnless is { } other && whole?.Find(other.Key)?.Value is Scalar answer && BooleanKind.IsNo(answer.Text)
            ? other.Node
            : Default;

    /// <exception cref="InvalidOperationException">The default is no YAML: a mistake in the description.</exception>
    private Node Parse(string text, Grounds grounds)
    {
        var problems = new Problems();
        Node node = YamlText.Read(text, new TextSource($"default of {Key} of {noun}", Origin.Default), problems)
            ?? throw new InvalidOperationException(string.Join("\n", problems.Lines()));
        return node with { Grounds = grounds };
    }
}

/// <summary>
/// What must hold between several values of one object; the complaint stands at one of them. Without a row it is a
/// doubt: the complaint is a warning at the object. A doubt may stand at a row too.
/// </summary>
internal sealed record Rule(Func<Values, string?> Fault, Row? At)
{
    /// <summary>Whether the complaint is a warning.</summary>
    public bool IsDoubt { get; init; } = At is null;
}
