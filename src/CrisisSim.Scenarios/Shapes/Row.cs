namespace CrisisSim.Scenarios;

/// <summary>One key of a described object: what it means, what may stand there, and what holds when it is left out.</summary>
internal sealed class Row(string key, string doc, Kind kind, int index)
{
    public string Key { get; } = key;

    public string Doc { get; } = doc;

    public Kind Kind { get; } = kind;

    public int Index { get; } = index;

    public bool IsOptional { get; set; }

    public string? DefaultText { get; private set; }

    public Node? Default { get; private set; }

    public bool IsRequired => !IsOptional && Default is null;

    /// <exception cref="InvalidOperationException">The default is no YAML: a mistake in the description.</exception>
    public void SetDefault(string text, Grounds grounds)
    {
        var problems = new Problems();
        var node = YamlText.Read(text, new TextSource($"default of {Key}", Origin.Default), problems)
            ?? throw new InvalidOperationException(string.Join("\n", problems.Lines()));
        DefaultText = text;
        Default = node with { Grounds = grounds };
    }
}
