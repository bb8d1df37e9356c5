namespace CrisisSim.Cli;

/// <summary>
/// What values an option takes: how one is read, and how it is written again. What cannot be read is refused in a
/// sentence that names the option, says what it takes, and quotes what was given.
/// </summary>
internal sealed record ValueKind<T>(ValueReader<T> Read, Func<T, string> Write)
{
    /// <summary>All values there are; empty: there are too many to name.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public Expected Expected { get; init; }

    /// <summary>Whether the command does nothing without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether a value may begin with a sign that would make an option of a word by itself.</summary>
    public bool MayBeNegative { get; init; }

    /// <summary>What a reader is told of an option with such values.</summary>
    public OptionDescription Describe(string name, string doc) =>
        new(name, doc) { Choices = Choices, Expected = Expected };

    /// <summary>
    /// The usual sentence: <c>--trials takes a whole number from 1 to 1,000, as in '--trials 10', not 'x'</c>.
    /// </summary>
    public static ValueKind<T> From(string takes, string example, ValueTest<T> test, Func<T, string> write) => new(
        (option, given, refuse) =>
        {
            if (test(given, out T value)) return value;
            refuse($"{option} takes {takes}, as in '{option} {example}', not '{given}'");
            return default!;
        }, write);
}

/// <summary>Reads the value of an option, or refuses it in a sentence; what it gives back then is not used.</summary>
internal delegate T ValueReader<T>(string option, string given, Action<string> refuse);

/// <summary>Reads a value, or answers that it is none; what it gives out then is not used.</summary>
internal delegate bool ValueTest<T>(string given, out T value);
