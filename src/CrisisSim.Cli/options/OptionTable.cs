using System.CommandLine;
using System.CommandLine.Parsing;

namespace CrisisSim.Cli;

/// <summary>
/// The table that describes what a command can be asked for: one call an argument or option, in the order of the help.
/// A row says how its value is read, what the help says of it, which property of the request it sets, and what of the
/// request is told again by it in the line that reproduces a run; where that is null, it is not told.
/// </summary>
internal sealed class OptionTable<TRequest>
    where TRequest : new()
{
    private readonly List<OptionRow<TRequest>> rows = [];

    public IReadOnlyList<OptionRow<TRequest>> Rows => rows;

    /// <summary>What stands without a name of its own.</summary>
    public OptionTable<TRequest> Argument(string name, string doc, ValueKind<string> kind,
        Func<TRequest, string, TRequest> set, Func<TRequest, string?> get) => Add(
        kind.Describe(name, doc),
        () => Bound(
            new Argument<string>(name)
            {
                Description = doc,
                CustomParser = result => Read(kind, result)[0],
            }, set),
        request => get(request) is { } value ? [value] : []);

    /// <summary>
    /// One or more of these, or with <paramref name="atLeast"/> 0 any number; they are told where they are got.
    /// </summary>
    public OptionTable<TRequest> Arguments(string name, string doc, ValueKind<string> kind,
        Func<TRequest, IReadOnlyList<string>, TRequest> set, Func<TRequest, IReadOnlyList<string>>? get = null,
        int atLeast = 1) => Add(
        kind.Describe(name, doc) with { MayBeRepeated = true },
        () => Bound(
            new Argument<string[]>(name)
            {
                Description = doc,
                CustomParser = result => Read(kind, result),
                DefaultValueFactory = _ => [],
                Arity = atLeast == 0 ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore,
            }, set),
        request => get?.Invoke(request) ?? []);

    /// <summary>Values without a name; an option that the command does not have would be taken for one.</summary>
    private static string[] Read(ValueKind<string> kind, ArgumentResult result)
    {
        string[] read = [.. result.Tokens.Select(token => kind.Read(result.Argument.Name, token.Value, result.AddError))];
        if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } strange)
            result.AddError($"'{strange.Value}' is no option of crisissim {(result.Parent as CommandResult)?.Command.Name}");
        return read;
    }

    /// <summary>An option without a value.</summary>
    public OptionTable<TRequest> Flag(string name, string doc, Func<TRequest, bool, TRequest> set,
        Func<TRequest, bool>? get = null) => Add(
        new OptionDescription(name, doc),
        () => Bound(new Option<bool>(name) { Description = doc }, set),
        request => get is not null && get(request) ? [name] : []);

    /// <summary>
    /// An option with a value, by its name and what the help calls the value: <c>--trials N</c>. It is told after the
    /// row before it, or after that of the name <paramref name="toldAfter"/>.
    /// </summary>
    public OptionTable<TRequest> Option<T>(string usage, string doc, ValueKind<T> kind,
        Func<TRequest, T, TRequest> set, Func<TRequest, T?>? get = null, string? toldAfter = null)
        where T : struct => Value(OptionUsage.Parse(usage), doc, kind, set,
        request => get?.Invoke(request) is { } value ? kind.Write(value) : null, toldAfter);

    /// <summary>The same, where the value is an object.</summary>
    public OptionTable<TRequest> Option<T>(string usage, string doc, ValueKind<T> kind,
        Func<TRequest, T, TRequest> set, Func<TRequest, T?>? get = null, string? toldAfter = null)
        where T : class => Value(OptionUsage.Parse(usage), doc, kind, set,
        request => get?.Invoke(request) is { } value ? kind.Write(value) : null, toldAfter);

    /// <summary>An option that may be given again and again; each value is told by itself.</summary>
    public OptionTable<TRequest> Repeated<T>(string usage, string doc, ValueKind<T> kind,
        Func<TRequest, IReadOnlyList<T>, TRequest> set, Func<TRequest, IReadOnlyList<T>> get, string? toldAfter = null)
    {
        (string name, string value) = OptionUsage.Parse(usage);
        return Add(
            kind.Describe(name, doc) with { Value = value, MayBeRepeated = true },
            () => Bound(
                new Option<IReadOnlyList<T>>(name)
                {
                    Description = doc,
                    HelpName = value,
                    CustomParser = result =>
                        [.. result.Tokens.Select(token => kind.Read(name, token.Value, result.AddError))],
                    DefaultValueFactory = _ => [],
                    Arity = ArgumentArity.OneOrMore,
                }, set),
            request => [.. get(request).SelectMany(one => (string[])[name, kind.Write(one)])],
            toldAfter);
    }

    /// <summary>The rows of a part of the request.</summary>
    public OptionTable<TRequest> Part<TPart>(OptionTable<TPart> part, Func<TRequest, TPart> get,
        Func<TRequest, TPart, TRequest> set)
        where TPart : new()
    {
        rows.AddRange(part.Rows.Select(row => row.Within(get, set)));
        return this;
    }

    /// <summary>The request that is made of nothing but defaults and what a command line gives.</summary>
    /// <param name="bound">The rows, bound to the symbols that were parsed.</param>
    /// <param name="parsed">What was parsed.</param>
    /// <exception cref="CommandException">Options do not go together.</exception>
    public static TRequest Read(IEnumerable<BoundOption<TRequest>> bound, ParseResult parsed) =>
        bound.Aggregate(new TRequest(), (request, row) => row.Read(request, parsed));

    /// <summary>The words that ask for the same again, of all rows or of those named.</summary>
    public IReadOnlyList<string> Words(TRequest request, params IReadOnlyList<string> names) =>
    [
        .. InOrderOfTelling()
            .Where(row => names.Count == 0 || names.Contains(row.Description.Name))
            .SelectMany(row => row.Words(request)),
    ];

    /// <exception cref="InvalidOperationException">A row is to be told after one that there is not, and would be
    /// lost.</exception>
    private OptionRow<TRequest>[] InOrderOfTelling()
    {
        OptionRow<TRequest>[] told = [.. After(null), .. After(OptionRow.EveryOther)];
        if (told.Length == rows.Count) return told;
        IEnumerable<string> lost = rows.Except(told).Select(row => row.Description.Name);
        throw new InvalidOperationException($"Told after no row of the table: {string.Join(", ", lost)}.");
    }

    private IEnumerable<OptionRow<TRequest>> After(string? place) => rows
        .Where(row => row.ToldAfter == place)
        .SelectMany(row => After(row.Description.Name).Prepend(row));

    private OptionTable<TRequest> Value<T>((string Name, string Value) usage, string doc, ValueKind<T> kind,
        Func<TRequest, T, TRequest> set, Func<TRequest, string?> tell, string? toldAfter) => Add(
        kind.Describe(usage.Name, doc) with { Value = usage.Value },
        () => Bound(
            new Option<T>(usage.Name)
            {
                Description = doc,
                HelpName = usage.Value,
                CustomParser = result => kind.Read(usage.Name, result.Tokens[0].Value, result.AddError),
                Required = kind.IsRequired,
            }, set),
        request => tell(request) is not { } text ? []
            : kind.MayBeNegative ? [$"{usage.Name}={text}"]
            : [usage.Name, text],
        toldAfter);

    private OptionTable<TRequest> Add(OptionDescription description, Func<BoundOption<TRequest>> bind,
        Func<TRequest, IReadOnlyList<string>> words, string? toldAfter = null)
    {
        rows.Add(new OptionRow<TRequest>(description, bind, words) { ToldAfter = toldAfter });
        return this;
    }

    private static BoundOption<TRequest> Bound<T>(Option<T> option, Func<TRequest, T, TRequest> set) =>
        new(option, (request, parsed) => parsed.GetResult(option) is { Implicit: false }
            ? set(request, parsed.GetValue(option)!)
            : request);

    private static BoundOption<TRequest> Bound<T>(Argument<T> argument, Func<TRequest, T, TRequest> set) =>
        new(argument, (request, parsed) => set(request, parsed.GetRequiredValue(argument)));
}
