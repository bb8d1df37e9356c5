using System.Text.RegularExpressions;

namespace CrisisSim.Reports;

/// <summary>What the columns of the files of a run say, for people: one row a file and column.</summary>
public static class Codebook
{
    /// <summary>The name of the file.</summary>
    public const string Name = "codebook.csv";

    /// <summary>The caveats of a figure, as <see cref="Names.Keys"/> writes them; several have a space between.</summary>
    internal const string Caveats = "few_events: fewer than ten crises carry it, so its interval rests on the range; "
        + "no_trial_differs: no crisis differs, so it is 0 and the interval is what so many leave open; "
        + "no_spread: every crisis gave the same; one_trial: there was one crisis; "
        + "limit_not_reached: an end of the interval was not reached by the horizon";

    /// <summary>The columns of these files.</summary>
    public static Sheet Tabulate(IReadOnlyList<(string File, IReadOnlyList<ColumnNote> Columns)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var sheet = new Sheet("file", "column", "meaning", "unit", "levels");
        foreach ((string file, IReadOnlyList<ColumnNote> columns) in files)
            foreach (ColumnNote column in columns)
                sheet.Add(Cell.From(file), Cell.From(column.Column), Cell.From(Plain(column.Meaning)),
                    Cell.From(column.Unit), Cell.From(column.Levels));
        return sheet;
    }

    /// <summary>The columns of every table in a directory, whichever commands wrote them.</summary>
    /// <param name="directory">Where the tables lie.</param>
    /// <param name="runs">The columns of the tables of runs, of which those count that lie there.</param>
    /// <param name="written">What is to be written there.</param>
    public static Sheet Tabulate(string directory, IEnumerable<(string File, IReadOnlyList<ColumnNote> Columns)> runs,
        IReadOnlyList<ResultFile> written) => Tabulate([
            .. runs.Where(file => File.Exists(Path.Join(directory, file.File))), .. StudyColumns.In(directory, written),
        ]);

    /// <summary>The columns of a table that is of one kind wherever it lies, by its name.</summary>
    public static IReadOnlyList<ColumnNote> Of(string file) => StudyColumns.Files[file];

    /// <summary>The columns of every such table, by its name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<ColumnNote>> Tables => StudyColumns.Files;

    /// <summary>Without the marks of the documents' tables.</summary>
    private static string Plain(string meaning) => meaning
        .Replace("`", "", StringComparison.Ordinal)
        .Replace("*", "", StringComparison.Ordinal)
        .Replace(": see below", "", StringComparison.Ordinal);
}

/// <summary>What the columns of the tables say that commands write besides the rows of runs.</summary>
internal static partial class StudyColumns
{
    private const string TrueOrFalse = "true; false", Share = "0 to 1";

    private static readonly ColumnNote Wording = Row("wording", "key of the text"),
        Baseline = Row("baseline", "key of the text that the change is from"),
        Key = Row("key", "key of the outcome, as --outcomes takes it, or of the quantity"),
        Name = new("name", "the same in words"),
        Unit = new("unit", "unit of the values; empty for shares of 1 and counts", Levels: "h"),
        Trials = new("trials", "crises that count", Levels: "whole numbers from 0"),
        Point = Row("point", "number of the point of the study", levels: "whole numbers from 0"),
        Resolved = new("resolved", "whether luck alone cannot make the change", Levels: TrueOrFalse),
        Caveats = new("caveats", "what is to be known of the value beside its interval; empty: nothing",
            Levels: Codebook.Caveats),
        OfDifference = Caveats with { Column = "difference_caveats" },
        Label = new("label", "whether the outcome was chosen beforehand to judge by", Levels: "primary; exploratory");

    /// <summary>Columns by file; what a file has besides is named by <see cref="Else"/>.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<ColumnNote>> Files => Known;

    private static readonly Dictionary<string, IReadOnlyList<ColumnNote>> Known = new(StringComparer.Ordinal)
    {
        ["treaties.csv"] =
        [
            Row("act", "title of the crisis; only where several were played"),
            Row("section", "what the row is of",
                levels: "outcome: what a text comes to; part: what a provision brings"),
            new("place", "place of the text; those of one place are tied", Levels: "whole numbers from 1"),
            Wording, new("title", "what readers call the text"),
            new("treaty", "the treaty of the library that it is of; empty of the scenario's own text"), Key,
            Name with { IsOfRow = true },
            new("article", "of a part: the articles that the provision rests on; empty where the treaty is silent"),
            Trials, .. Ranged("value", "what the outcome comes to"),
            .. Ranged("difference", "the value less that of the first text, over the same crises; of a part its share"),
            Resolved,
        ],
        ["profile.csv"] =
        [
            Row("section", "what the row is of",
                levels: "act; comes_about: how often attackers bring it about; weighed: all acts"),
            Row("act", "title of the act"), new("file", "its file"), new("kind", "how plain the act is"),
            new("rung", "its severity", "rung"), Key, Name, Baseline, Wording, Trials,
            .. Ranged("baseline_value", "the value under the baseline", "baseline"),
            .. Ranged("value", "the value under the text"),
            .. Ranged("difference", "the value less that of the baseline"), OfDifference,
            Resolved, new("why_empty", "why there is no value"),
        ],
        ["review.csv"] =
        [
            Row("provision", "key of the provision of the library"), new("title", "what readers call it"),
            new("held", "whether the text has it", Levels: TrueOrFalse),
            new("article", "the article of the text that it stands in; empty where none is named"),
            new("advice", "what follows from the change, where the review tells of it; empty elsewhere",
                Levels: string.Join("; ", Enum.GetValues<ReviewAdvice>().Select(Names.Key))),
            Row("act", "title of the act; empty where the provision was not played"),
            Row("key", "key of the outcome; empty where the provision was not played"), Trials,
            new("without", "the value under the text without the provision"),
            new("with", "the value under the text with it"),
            .. Ranged("difference", "the value with the provision less that without it, over the same crises"), Resolved,
            new("unplayed", "why the provision was not played, or what it contradicts; empty: it was played"),
        ],
        ["attribution.csv"] =
        [
            Row("section", "what the row is of",
                levels: "part; rest: what no provision alone brings; total; counterpart: a price"),
            Key, Name, Label, Unit, Row("from", "key of the first text"), Row("to", "key of the other text"),
            Row("part", "the coupling or provision"), Row("provision", "key of the provision"),
            new("words", "what the texts say differently in it"), Trials,
            .. Ranged("value", "what the part brings of the change"), Caveats, Resolved,
            .. Ranged("alone", "what it brings put into the first text by itself"),
            .. Ranged("last", "what it brings put into the other text as the last"),
        ],
        ["deterrence.csv"] =
        [
            Row("section", "what the row is of",
                levels: "measure; act; grey_zone; difference; sceptic and advocate: the same under their assumptions"),
            Key, Name, Label, Row("act", "name of the act"), new("rung", "its severity", "rung"),
            Row("setting", "the text, or what stands in its place"), Row("against", "what it is compared with"),
            new("attackers", "attackers that were asked", Levels: "whole numbers from 0"),
            .. Ranged("value", "the value, or the change from what it is compared with"),
            .. Ranged("response", "the part of the change that the answer to the same acts brings"),
            .. Ranged("selection", "the part that the choice of other acts brings"),
            new("relative", "the change as a share of the value that it is compared with"), Resolved,
        ],
        ["choice.csv"] =
        [
            Row("section", "what the row is of", levels: "choice; front: outcomes that cannot be had together"),
            Wording, Row("key", "key of the outcome; worth where several are weighed"),
            .. Ranged("value", "the value under the text"), Trials,
            .. Ranged("behind", "how far the text lies behind the best; empty of the best"),
            new("standing", "where it stands",
                Levels: "best; behind; not_resolved; on_it; on_it_by_value; outdone; outdone_by_value"),
        ],
        ["design.csv"] =
        [
            Row("text", "name of the draft"),
            new("standing", "where it stands", Levels: "on_it; on_it_by_value; outdone; outdone_by_value"),
            Key, .. Ranged("value", "what the outcome comes to under the draft"), Trials,
        ],
        ["discovery.csv"] =
        [
            new("section", "what the row is of",
                Levels: "step: a step of the peeling; box: a limit of a box that was kept"),
            new("number", "number of the step from 0, of the box from 1"),
            new("taken", "whether it is the one that is shown", Levels: TrueOrFalse),
            new("points", "points in it"), new("of_interest", "of these, points of interest"),
            new("coverage", "share of all points of interest that lie in it", Levels: Share),
            new("density", "share of its points that are of interest", Levels: Share),
            new("restricted", "factors that it limits"), new("factor", "the factor that is limited"),
            new("low", "least value; empty where it is not limited"),
            new("high", "largest value; empty where it is not limited"), new("levels", "the words that are left"),
            new("quasi_p", "how easily chance alone would give such a limit", Levels: Share),
            new("again_at_coverage", "share of resampled studies that limit it again at this coverage", Levels: Share),
            new("again_at_density", "share of resampled studies that limit it again at this density", Levels: Share),
            new("by_chance", "share of studies in which nothing matters that give as good a box", Levels: Share),
        ],
        ["sensitivity.csv"] =
        [
            Row("method", "the method, as --method takes it"), Row("outcome", "key of the outcome"), Wording, Baseline,
            Row("factor", "the factor of the study"), Row("measure", "what is measured of it"),
            Row("setting", "for which of its values; empty for all"),
            .. Ranged("value", "the measure, in the unit of the outcome or bare"), Resolved,
            new("luck_alone", "what luck alone would give"), new("less_luck", "the value less that"),
            new("p", "how easily luck alone would give as much", Levels: Share),
        ],
        ["drift.csv"] =
        [
            Wording, Row("year", "years from the start"),
            Row("without", "the cause of drift that is left out; empty: none"),
            Row("section", "what the row is of", levels: "state: of the text; endpoint: of the crisis"),
            Key, Unit, Trials,
            .. Ranged("value", "the value in that year"), Caveats, Baseline,
            .. Ranged("difference", "the value less that of the baseline in the same year"), OfDifference, Resolved,
        ],
        ["parts.csv"] =
        [
            new("outcome", "key of the outcome, as --outcomes takes it"),
            new("from", "key of the first text"), new("to", "key of the other text"),
            new("part", "key of the provision, or the coupling"), new("name", "what the tables call it"),
            new("trials", "crises played for it; those without a row count as 0", Levels: "whole numbers from 1"),
            new("trial", "number of the crisis; the same number has the same luck in trials.csv",
                Levels: "whole numbers from 0"),
            new("value", "what it brings of the change in this crisis, in the unit of the outcome; over all parts they sum to "
                + "the change"),
            new("alone", "what it brings in this crisis put into the first text by itself; empty where not every combination "
                + "was played"),
            new("last", "what it brings in this crisis put into the other text as the last; empty as before"),
        ],
        ["judgement.csv"] =
        [
            new("outcome", "key of the outcome, as --outcomes takes it"),
            new("wording", "key of the text"),
            new("baseline", "key of the text that the change is from; NA where one text was played by itself"),
            new("assumptions", "whose assumptions they are",
                Levels: "sceptic; advocate; unlisted_form: as stated, but every attack takes a form that no list names; "
                    + "drawn: drawn from the ranges of the file"),
            new("set", "number of the set of assumptions drawn; NA of others", Levels: "whole numbers from 0"),
            new("trials", "crises played on these assumptions; NA where drawn"),
            new("value", "the change from the baseline on these assumptions; of one text by itself its value. Where drawn, "
                + "what its crises have by luck beyond those of trials.csv is taken off"),
            new("low", "lower end of its 95 % interval of luck; NA where drawn"),
            new("high", "upper end of the same"),
        ],
        ["histories.csv"] =
        [
            Wording, new("year", "years from the start"),
            new("without", "the cause of drift that is left out; empty: none"), new("history", "number of the history, from 0"),
            new("precision_in_practice", "precision that is left of the text", Levels: Share),
            new("form_covered", "whether the text covers the form of the act", Levels: TrueOrFalse),
            new("form_new", "whether the form is another than the scenario's", Levels: TrueOrFalse),
            new("exercises", "tempo of joint exercises"),
            new("members", "members that are left"),
            new("extra_spending", "what a spending target has cost since year 0, mean over the members, GDP of one year"),
            new("lapsed", "whether the text is no longer in force", Levels: TrueOrFalse),
            new("half_authorized_hours", "hour at which half the force was cleared; empty where it never was", "h"),
            new("decision_hours", "hour at which the allies decided; empty where they never did", "h"),
            new("sent_by_day_30", "share of the promised strength sent by day 30", Levels: Share),
            new("at_day_30", "how the crisis stood on day 30"),
            new("general_war_by_day_30", "whether it had become general war by day 30", Levels: TrueOrFalse),
            new("brigade_days_by_day_30", "brigade-days of the allied forces that came, by day 30"),
            new("set_out_if_no_attack", "share of the strength that set out by day 30 over the same incident as no attack; "
                + "empty where that was not played", Levels: Share),
        ],
        ["trace.csv"] =
        [
            Wording, new("hours", "hours since the act began; below 0 before it", "h"), new("who", "who acts"),
            new("what", "what is done"),
        ],
        ["roc.csv"] =
        [
            Wording, Row("rule", "the rule of decision that is played"),
            new("own_rule", "whether it is the text's own", Levels: TrueOrFalse),
            Row("answer", "what counts as an answer"),
            Row("by_hours", "by which hour", "h"), Row("shift", "by how much the lines are moved", "rung"),
            new("consult_at", "the line of consultation", "rung"), new("assist_at", "the line of assistance", "rung"),
            new("as_written", "whether the lines stand where the text has them", Levels: TrueOrFalse),
            new("base_rate", "share of signs that are of an attack", Levels: Share), Trials,
            .. Ranged("hits", "share of attacks that are answered"),
            .. Ranged("false_alarms", "share of false alarms that are answered"),
            .. Ranged("positive_predictive_value", "share of answers that are to an attack"),
            .. Ranged("negative_predictive_value", "share of silences that are to no attack"),
            .. Ranged("area", "area under the curve: chance that an attack is told from a false alarm"),
        ],
        [StudyExport.Points] =
        [
            Point, new("row", "what the point is in the design; of a list its label"), Trials,
            new("failure", "why the point could not be played; empty: it was"),
        ],
        [StudyExport.Outcomes] =
        [
            Point, Wording, Row("endpoint", "key of the outcome"), Unit, Trials,
            .. Ranged("mean", "its mean over the crises"),
            new("standard_error", "standard error of luck alone"), Caveats,
        ],
        [StudyExport.Differences] =
        [
            Point, Wording, Baseline, Row("endpoint", "key of the outcome"), Unit, Trials,
            .. Ranged("difference", "the mean less that of the baseline, over the same crises", ""),
            new("standard_error", "standard error of luck alone"),
            new("favours", "which text it favours", Levels: "1 the text; -1 the baseline; 0 may be luck"), Caveats,
        ],
    };

    /// <summary>The tables of these that lie in a directory, or are to, each with its columns in their order.</summary>
    public static IEnumerable<(string File, IReadOnlyList<ColumnNote> Columns)> In(string directory,
        IReadOnlyList<ResultFile> written) =>
        from name in Files.Keys
        let columns = written.FirstOrDefault(file => file.Name == name)?.Columns ?? Head(directory, name)
        where columns.Count > 0
        select (name, (IReadOnlyList<ColumnNote>)[.. columns.SelectMany(column => Note(name, column))]);

    /// <summary>The columns of a table that lies there; none where none does.</summary>
    private static IReadOnlyList<string> Head(string directory, string name)
    {
        if (!File.Exists(Path.Join(directory, name))) return [];
        using var file = new StreamReader(RegularFile.Open(Path.Join(directory, name)));
        string head = file.ReadLine() ?? "";
        return
        [
            .. Fields().Matches(head)
                .Select(field => field.Value.Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal)),
        ];
    }

    private static IEnumerable<ColumnNote> Note(string file, string column) =>
        Files[file].FirstOrDefault(note => note.Column == column) is { } note ? [note]
        : file is "design.csv" or StudyExport.Points ? [Else(file, column)]
        : [];

    /// <summary>Columns that a study or a draft names itself: its factors, its provisions.</summary>
    private static ColumnNote Else(string file, string column) => file == "design.csv"
        ? new ColumnNote(column, "where the draft takes this provision from", Levels: "from; to; halfway")
        : column.EndsWith("_number", StringComparison.Ordinal)
            ? new ColumnNote(column, "the same as a number: of a list the place in it, from 0")
            : new ColumnNote(column, "value of this factor at the point, as it is set; NA where it is as stated");

    /// <summary>A value and the ends of its interval, whose names begin with that of the value or a stem.</summary>
    private static IEnumerable<ColumnNote> Ranged(string name, string meaning, string? stem = null)
    {
        string of = stem ?? (name is "value" or "mean" ? "" : name), low = of.Length == 0 ? "low" : $"{of}_low",
            high = of.Length == 0 ? "high" : $"{of}_high";
        yield return new ColumnNote(name, meaning) { Ends = (low, high) };
        yield return new ColumnNote(low, "lower end of its interval of luck, 95 %");
        yield return new ColumnNote(high, "upper end of its interval of luck, 95 %");
    }

    /// <summary>A column that says, with others, what a row is of.</summary>
    private static ColumnNote Row(string column, string meaning, string unit = "", string levels = "") =>
        new(column, meaning, unit, levels) { IsOfRow = true };

    [GeneratedRegex("\"(?:[^\"]|\"\")*\"|[^,]+")]
    private static partial Regex Fields();
}
