using System.CommandLine;

namespace CrisisSim.Cli;

/// <summary>A row of the table of options.</summary>
/// <param name="Description">What a reader is told of it.</param>
/// <param name="Bind">Makes a symbol of the command line of it.</param>
/// <param name="Words">The words that ask for the same as a request; empty: nothing is to be said.</param>
internal sealed record OptionRow<TRequest>(OptionDescription Description, Func<BoundOption<TRequest>> Bind,
    Func<TRequest, IReadOnlyList<string>> Words)
{
    /// <summary>
    /// Name of the row after which its words stand; null: that before it. See also
    /// <see cref="OptionRow.EveryOther"/>.
    /// </summary>
    public string? ToldAfter { get; init; }

    /// <summary>The same row of a request that holds this one.</summary>
    public OptionRow<TWhole> Within<TWhole>(Func<TWhole, TRequest> get, Func<TWhole, TRequest, TWhole> set) => new(
        Description,
        () =>
        {
            BoundOption<TRequest> bound = Bind();
            return new BoundOption<TWhole>(bound.Symbol,
                (whole, parsed) => set(whole, bound.Read(get(whole), parsed)));
        },
        whole => Words(get(whole)))
    { ToldAfter = ToldAfter };
}

/// <summary>Places of rows.</summary>
internal static class OptionRow
{
    /// <summary>After all rows that do not say so themselves.</summary>
    public const string EveryOther = "";
}

/// <summary>A symbol that the command line is parsed with, and what its value changes in a request.</summary>
internal sealed record BoundOption<TRequest>(Symbol Symbol, Func<TRequest, ParseResult, TRequest> Read);

/// <summary>What a reader, or a shell that completes as one types, is told of an argument or option.</summary>
internal sealed record OptionDescription(string Name, string Doc)
{
    /// <summary>What the help calls its value; null: it takes none, or is an argument.</summary>
    public string? Value { get; init; }

    /// <summary>All values there are; empty: there are too many to name.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public Expected Expected { get; init; }

    /// <summary>Whether it may stand there several times.</summary>
    public bool MayBeRepeated { get; init; }

    /// <summary>Whether it stands without a name.</summary>
    public bool IsArgument => !Name.StartsWith('-');
}

/// <summary>What is expected in a place of the command line, as far as a shell can help with it.</summary>
internal enum Expected
{
    Text,

    /// <summary>A scenario or a study.</summary>
    YamlFile,

    Directory,

    /// <summary>A study that was played: a directory, or a file.</summary>
    Path,
}

/// <summary>An option with its value as the help writes it: <c>--trials N</c>.</summary>
internal static class OptionUsage
{
    public static (string Name, string Value) Parse(string usage)
    {
        string[] words = usage.Split(' ', 2);
        return (words[0], words[1]);
    }
}
