using System.Globalization;
using System.Text.Json.Nodes;
using CrisisSim.Experiments;

namespace CrisisSim.Scenarios;

/// <summary>The real incidents of the library, as anchors of severity; none of them is played.</summary>
public static class CodedActs
{
    private const string Path = Library.Mark + "acts.yaml";

    /// <summary>How far from an act another may stand and still be called near it, in rungs.</summary>
    private const double Near = 1.5;

    private static readonly FileFormat<IReadOnlyList<CodedAct>> Format = new("CrisisSim acts", CodedActShape.File);

    private static readonly Lazy<IReadOnlyList<CodedAct>> Coded = new(() =>
    {
        Loaded<IReadOnlyList<CodedAct>> read = Format.Open(Path).Bind();
        return read.Value ?? throw new InvalidOperationException(string.Join("\n", read.Problems.Lines()));
    });

    /// <summary>All of them, by date.</summary>
    public static IReadOnlyList<CodedAct> All => Coded.Value;

    /// <summary>The act of a name; null where there is none.</summary>
    public static CodedAct? Find(string name) =>
        All.FirstOrDefault(act => string.Equals(act.Name, name, StringComparison.Ordinal));

    /// <summary>
    /// The acts that are nearest to an incident, for a reader to hold it against: of the same domain and within one and
    /// a half rungs; those of its form first, then by rung, then the latest. Accidents and false alarms are held
    /// against their kind alone.
    /// </summary>
    /// <param name="incident">An incident of a scenario.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="acts">The acts to look among; null: all.</param>
    public static IReadOnlyList<CodedAct> Nearest(Incident incident, int most = 3, IReadOnlyList<CodedAct>? acts = null)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return
        [
            .. (acts ?? All)
                .Where(act => act.Domain == incident.Domain && Apart(act, incident) <= Near)
                .Where(act => act.Kind is not (CodedActKind.Accident or CodedActKind.FalseAlarm) || !incident.Real)
                .OrderByDescending(act => act.Form == incident.Form)
                .ThenBy(act => Apart(act, incident))
                .ThenByDescending(act => act.Name, StringComparer.Ordinal)
                .Take(most),
        ];
    }

    /// <summary>Whether a file is a catalogue of acts rather than a panel or a scenario. Never throws.</summary>
    public static bool IsCatalogue(string path) =>
        LibraryShelf.Instance.Tree(LibraryShelf.PathOf(path), new Problems()) is Mapping root && IsCatalogue(root);

    /// <summary>The acts of a catalogue, with every problem; none of them where one is an error.</summary>
    public static Loaded<IReadOnlyList<CodedAct>> Read(string path) => Format.Open(path).Bind();

    /// <summary>Whether the acts that it lists are blocks of keys, and no files.</summary>
    internal static bool IsCatalogue(Mapping root) => root.Find("acts")?.Value is Sequence { Items: [Mapping, ..] };

    private static double Apart(CodedAct act, Incident incident) => Math.Abs(act.Rung.Value - incident.Rung);
}

/// <summary>What stands in the file of acts.</summary>
internal static class CodedActShape
{
    private static readonly Shape<CodedRung> Rung = new("coded rung", "How grave the act alone is.", o =>
    {
        o.WithoutGrounds();
        QuantityField<double> value = o.Rung("value", "The rung.");
        Field<IReadOnlyList<double>> range = o.List("range", "The lowest and the highest that another coder may give.",
            new FixedQuantity<double>(new RungMeasure(), rung => rung), atLeast: 2);
        Field<string> why = o.Text("why", "What it rests on.");
        o.Require(v => range[v] is [var low, var high] && low <= value[v] && value[v] <= high, range,
            "'range' is the lowest and the highest rung, with 'value' between them");
        return v => new CodedRung(value[v], range[v][0], range[v][1], why[v], v.At);
    });

    private static readonly Shape<(double Act, double Author)> Plain =
        new("coded plainness", "How sure governments were within a day.", o =>
    {
        o.WithoutGrounds();
        QuantityField<double> act = o.Probability("act", "That it was done.");
        QuantityField<double> author = o.Probability("author", "Who did it.");
        return v => (act[v], author[v]);
    });

    private static readonly Shape<CodedAnswer> Answer = new("coded answer", "What an ally or friend did.", o =>
    {
        o.WithoutGrounds();
        Field<AnswerKind> gravest = o.Choice<AnswerKind>("gravest", "The gravest of its answers, or none.");
        Field<double?> day = o.Number("day", "The day of it, counted from the act.", "d").AtLeast(0).Optional();
        Field<double?> first = o.Number("first_day", "The day of the first one.", "d").AtLeast(0).Optional();
        Field<string> note = o.Text("note", "Who did what.").Default("''");
        return v => new CodedAnswer(gravest[v], day[v], first[v], note[v]);
    });

    private static readonly Shape<CodedAct> Act = new("coded act", "A real incident.", o =>
    {
        o.WithoutGrounds();
        Field<string> name = o.Text("name", "Its date and place.");
        Field<string> what = o.Text("what", "What happened.");
        Field<CodedActKind> kind = o.Choice<CodedActKind>("kind", "Whether it was meant.");
        Field<string> victim = o.Text("victim", "Who was attacked.");
        Field<string> actor = o.Text("actor", "Who did it.");
        Field<Domain> domain = o.Choice<Domain>("domain", "Where it happened.");
        Field<string> form = o.Field("form", "Its form.", new FormKind());
        Field<CodedRung> rung = o.Field("rung", "How grave the act alone is.", Rung);
        Field<(double Act, double Author)> plain = o.Field("plain", "How sure governments were within a day.", Plain);
        Field<string> killed = o.Text("killed", "The dead, 'war' or 'unknown'.");
        Field<string> lasted = o.Text("lasted_days", "How many days it lasted, 'years', 'permanent' or 'unknown'.");
        Field<string> pact = o.Text("pact", "The treaty that bound an ally, or none.");
        Field<CodedAnswer> answer = o.Field("answer", "What an ally or friend did.", Answer);
        Field<string> source = o.Text("source", "The document in which it was read.");
        Field<bool> seen = o.YesNo("seen", "Whether it was seen there.");
        return v => new CodedAct
        {
            Name = name[v],
            What = what[v],
            Kind = kind[v],
            Victim = victim[v],
            Actor = actor[v],
            Domain = domain[v],
            Form = form[v],
            Rung = rung[v],
            ActPlain = plain[v].Act,
            AuthorPlain = plain[v].Author,
            Killed = killed[v],
            LastedDays = lasted[v],
            Pact = pact[v],
            Answer = answer[v],
            Source = source[v],
            Seen = seen[v],
        };
    });

    public static readonly Shape<IReadOnlyList<CodedAct>> File = new("acts", "Real incidents.", o =>
    {
        o.WithoutGrounds();
        o.Field(FormatVersion.Key, "Version of the format.", new VersionKind(FormatVersion.Current));
        Field<IReadOnlyList<CodedAct>> acts = o.List("acts", "All of them.", Act, atLeast: 1);
        o.Refuse(v => acts[v].GroupBy(act => act.Name).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? $"act {MessageText.Quoted(twice.Key)} is given twice; keep one"
            : null, acts);
        return v => acts[v];
    });
}

/// <summary>
/// A rung of the ladder, or that of a real act: <c>like "2024-06-17 Second Thomas Shoal"</c> takes its rung and range.
/// </summary>
internal sealed class LikenedRung : QuantityMeasure
{
    private const string Like = "like ";

    private static readonly RungMeasure Rung = new();

    public override string Noun => Rung.Noun;

    public override string Unit => Rung.Unit;

    /// <summary>The file with the rungs of its incidents in place of the acts that they are like.</summary>
    public static Mapping Complete(Mapping file, string block)
    {
        if (file.Find(block)?.Value is not Sequence list) return file;
        if (file.Find(ScenarioShape.Ladder)?.Value is Sequence) return file;
        return file.With(block, list with { Items = [.. list.Items.Select(Completed)] });
    }

    public override string? Fault(string text, ReadingSession session, out double number)
    {
        if (NameIn(text) is not { } name) return Rung.Fault(text, session, out number);
        number = 0;
        return CodedActs.Find(name) is null
            ? $"there is no act {MessageText.Quoted(name)} in the library"
                + NearestWord.Hint(name, [.. CodedActs.All.Select(act => act.Name)], "there are")
            : "the acts of the library are coded on the default ladder; on a ladder of its own a file states the rung";
    }

    public override string Write(double number) => Rung.Write(number);

    public override JsonObject Schema(Bounds bounds)
    {
        JsonObject schema = Rung.Schema(bounds);
        schema["anyOf"]!.AsArray().Add(new JsonObject { ["type"] = "string", ["pattern"] = "^like .+$" });
        return schema;
    }

    private static Node Completed(Node item) =>
        item is Mapping stated && stated.Find("rung")?.Value is Scalar word && NameIn(word.Text) is { } name
            && CodedActs.Find(name) is { Rung: var rung } act
            ? stated.With("rung", Number(rung.Value, act) with { Grounds = word.Grounds.Over(Taken(act)) })
            : item;

    private static Grounds Taken(CodedAct act) => new(
        $"judgement; like {act.Name}, coded so because {act.Rung.Why}", Grade.Judged,
        new Sequence(act.Rung.At, [Number(act.Rung.Low, act), Number(act.Rung.High, act)]));

    private static Scalar Number(double rung, CodedAct act) => new(act.Rung.At, Text(rung));

    /// <summary>The name of the act, within quotation marks or without; null where the text names none.</summary>
    private static string? NameIn(string text) =>
        text.StartsWith(Like, StringComparison.Ordinal) ? text[Like.Length..].Trim().Trim('"', '\'') : null;

    private static string Text(double rung) => rung.ToString("R", CultureInfo.InvariantCulture);
}
