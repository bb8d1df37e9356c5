using System.Text.Json;

namespace CrisisSim.Acceptance.Tests;

/// <summary>
/// Every figure that is printed with an interval is had again from the files of the same folder, by formulas that share
/// no code with the tool.
/// </summary>
public sealed class Recomputed_figures
{
    private const double Close = 1e-7, Usual = 0.95;

    private static readonly string Baltic = Path.Join(Repository.Root, "scenarios", "alliances", "nato-baltic.yaml"),
        Small = Repository.Case("small.yaml");

    [Theory]
    [InlineData("in-force,precise")]
    [InlineData("ambiguous,precise-wording")]
    public void Of_a_comparison(string wordings)
    {
        using var folder = new Folder();
        Ran ran = Here.Run("compare", Baltic, "--wordings", wordings, "--trials", "300", "--judgement", "12", "--format",
            "json", "--out", folder["out"], "--quiet").ShouldEndWith(0);
        using var printed = JsonDocument.Parse(ran.Out);
        var trials = new Rows(folder["out/trials.csv"]);
        Printed[] rows = [.. printed.RootElement.GetProperty("rows").EnumerateArray().Select(row => new Printed(row))];
        int values = 0, changes = 0;
        foreach (Printed row in rows.Where(row => row.Section == "endpoint" && row.Number("value") is not null))
        {
            if (row.Key == "median_of_decision") continue;
            CrisisColumns of = CrisisColumns.All[row.Key];
            double[] column = of.Under(trials, row.Wording);
            row.ShouldBe("value", "low", "high", of.Value(column, Usual));
            values++;
            if (row.Number("difference") is null) continue;
            row.ShouldBe("difference", "difference_low", "difference_high",
                of.Difference(column, of.Under(trials, row.Text("baseline")!), Usual));
            changes++;
        }
        values.ShouldBe(2 * (CrisisColumns.All.Count - 2), "what is asked where nobody could be mistaken");
        changes.ShouldBeGreaterThanOrEqualTo(CrisisColumns.All.Count - 3);
        Medians(rows, trials);
        Ends(rows, trials);
        Stages(rows, trials);
        Beside(rows, folder, changes: rows);
        Summary(folder["out/summary.csv"], trials, new Rows(folder["out/judgement.csv"]));
    }

    [Fact]
    public void Of_a_run_and_of_its_hours()
    {
        using var folder = new Folder();
        Here.Run("run", Baltic, "--trials", "200", "--judgement", "10", "--out", folder["out"], "--quiet").ShouldEndWith(0);
        var trials = new Rows(folder["out/trials.csv"]);
        Summary(folder["out/summary.csv"], trials, new Rows(folder["out/judgement.csv"])).ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Of_an_incident_that_is_no_attack()
    {
        using var folder = new Folder();
        Here.Run("compare", Small, "--set", "incidents[0].real=no", "--wordings", "vague,bound", "--trials", "300",
            "--judgement", "4", "--out", folder["out"], "--quiet").ShouldEndWith(0);
        Summary(folder["out/summary.csv"], new Rows(folder["out/trials.csv"]), new Rows(folder["out/judgement.csv"]))
            .ShouldBeGreaterThan(10);
    }

    /// <summary>Whoever reads the parts of a change finds each of them in the folder, crisis by crisis.</summary>
    [Fact]
    public void Of_the_parts_of_a_change()
    {
        using var folder = new Folder();
        Here.Run("attribute", Small, "--from", "vague", "--to", "bound", "--trials", "200", "--out", folder["out"],
            "--quiet").ShouldEndWith(0);
        var parts = new Rows(folder["out/parts.csv"]);
        int found = 0;
        foreach (Rows.Row row in new Rows(folder["out/attribution.csv"]).All.Where(
            row => row["section"] is "part" or "total"))
        {
            CrisisColumns of = CrisisColumns.All[row["key"]];
            Rows its = parts.Where(one => one["outcome"] == row["key"]
                && (row["section"] == "total" || one["part"] == row["part"]));
            (double, Plain.Ends) Of(string column)
            {
                double[] each = new double[(int)row.Number("trials")!.Value];
                foreach (Rows.Row one in its.All)
                    each[(int)one.Number("trial")!.Value] += one.Number(column) ?? 0;
                return Effect(of, each);
            }
            foreach ((string value, string low, string high, string column) in ((string, string, string, string)[])
            [
                ("value", "low", "high", "value"), ("alone", "alone_low", "alone_high", "alone"),
                ("last", "last_low", "last_high", "last"),
            ])
            {
                if (row.Number(value) is not { } told) continue;
                Same(Of(column), (told, row.Number(low), row.Number(high)), $"{row["key"]}, {row["part"]}, {value}");
                found++;
            }
        }
        found.ShouldBeGreaterThan(40);
    }

    /// <summary>Years, states and endpoints, with all causes and without each.</summary>
    [Fact]
    public void Of_a_drift()
    {
        using var folder = new Folder();
        Here.Run("drift", Small, "--wordings", "vague,bound", "--trials", "60", "--out", folder["out"], "--quiet")
            .ShouldEndWith(0);
        var histories = new Rows(folder["out/histories.csv"]);
        int found = 0;
        foreach (Rows.Row row in new Rows(folder["out/drift.csv"]).All)
        {
            if (row.Number("value") is not { } told) continue;
            bool state = row["section"] == "state";
            CrisisColumns of = state ? DriftColumns.States[row["key"]] : DriftColumns.Endpoints[row["key"]];
            double[] Under(string wording) => [.. histories.All
                .Where(one => one["wording"] == wording && one["year"] == row["year"] && one["without"] == row["without"])
                .Select(of.Of).OfType<double>()];
            double[] column = Under(row["wording"]);
            string what = $"{row["wording"]}, {row["year"]}, {row["without"]}, {row["key"]}";
            Same(state && of.Kind != ColumnKind.Share
                    ? (column.Average(), Plain.Student(column, Usual))
                    : of.Value(column, Usual),
                (told, row.Number("low"), row.Number("high")), what);
            found++;
            if (row.Number("difference") is not { } change) continue;
            Same(of.Difference(column, Under(row["baseline"]), Usual),
                (change, row.Number("difference_low"), row.Number("difference_high")), what);
            found++;
        }
        found.ShouldBeGreaterThan(200);
    }

    /// <summary>A study keeps means and their errors: the intervals follow from these.</summary>
    [Fact]
    public void Of_a_study()
    {
        using var folder = new Folder();
        Here.Run("sweep", StudyCase.With(folder, "200"), "--out", folder["out"], "--export", "--quiet").ShouldEndWith(0);
        int found = 0;
        foreach ((string file, string value, bool change) in ((string, string, bool)[])
            [("outcomes.csv", "mean", false), ("differences.csv", "difference", true)])
            foreach (Rows.Row row in new Rows(folder[$"out/{file}"]).All)
            {
                if (!CrisisColumns.All.TryGetValue(row["endpoint"], out CrisisColumns? of)) continue;
                int n = (int)row.Number("trials")!.Value;
                double mean = row.Number(value)!.Value,
                    squares = Math.Pow(row.Number("standard_error")!.Value, 2) * n * (n - 1);
                Same((mean, change ? OfMoments.Difference(of, mean, squares, n) : OfMoments.Value(of, mean, squares, n)),
                    (mean, row.Number("low"), row.Number("high")), $"{file}: {row["point"]}, {row["endpoint"]}");
                found++;
            }
        found.ShouldBeGreaterThan(100);
    }

    /// <summary>The rows of summary.csv; answers with how many were recomputed.</summary>
    private static int Summary(string path, Rows trials, Rows judgement)
    {
        var summary = new Rows(path);
        string attack = summary.All.First(row => row["outcome"] == "effectiveness")["role"];
        int found = 0;
        foreach (Rows.Row row in summary.All)
        {
            if (row.Number("value") is not { } told) continue;
            string what = $"{row["wording"]}, {row["outcome"]}, {row["statistic"]}";
            if (row["statistic"] != "mean")
            {
                double[] sorted = [.. trials.All
                    .Where(one => one["wording"] == row["wording"] && one["role"] == row["role"])
                    .Select(one => one.Number(row["column"])!.Value).Order()];
                Hours(sorted, row["statistic"] == "median" ? 0.5 : 0.9, (told, row.Number("low"), row.Number("high")), what);
                found++;
                continue;
            }
            CrisisColumns of = CrisisColumns.All[row["outcome"]];
            double[] column = of.Under(trials, row["wording"], attack);
            Same(of.Value(column, Usual), (told, row.Number("low"), row.Number("high")), what);
            column.Length.ShouldBe((int)row.Number("trials")!.Value, what);
            found++;
            if (row.Number("change") is not { } change) continue;
            double level = row.Number("change_level")!.Value;
            level.ShouldBe(IsGain(row["outcome"], attack) ? 1 - (0.05 / (attack == "attack" ? 3 : 1)) : 0.95, 1e-12, what);
            Same(of.Difference(column, of.Under(trials, row["baseline"], attack), level),
                (change, row.Number("change_luck_low"), row.Number("change_luck_high")), what);
            found++;
            if (row.Number("change_judgement_low") is not { } least) continue;
            double[] ends = Judged(judgement.Where(
                one => one["outcome"] == row["outcome"] && one["wording"] == row["wording"]));
            least.ShouldBe(ends.Append(change).Min(), Close, what);
            row.Number("change_judgement_high")!.Value.ShouldBe(ends.Append(change).Max(), Close, what);
            found++;
        }
        return found;
    }

    private static bool IsGain(string outcome, string attack) =>
        attack == "attack" ? outcome is "timeliness" or "reliability" or "effectiveness" : outcome == "false_moves";

    /// <summary>What sceptic, advocate and the middle of the sets drawn make of a change; none of 0 stands for no row.</summary>
    private static double[] Judged(Rows of)
    {
        double[] Whose(string assumptions) =>
            [.. of.All.Where(row => row["assumptions"] == assumptions).Select(row => row.Number("value") ?? 0)];
        double[] drawn = Whose("drawn");
        return
        [
            .. Whose("sceptic"), .. Whose("advocate"),
            .. drawn.Length == 0 ? [] : (double[])[Plain.Quantile(drawn, 0.025), Plain.Quantile(drawn, 0.975)],
        ];
    }

    /// <summary>The hour by which a share of crises has had something, between its ranks.</summary>
    private static void Hours(double[] sorted, double share, (double Value, double? Low, double? High) told, string what)
    {
        (int low, int high) = Plain.Ranks(sorted.Length, share, Usual);
        told.Value.ShouldBe(sorted[(int)Math.Ceiling(share * sorted.Length) - 1], 1e-9, what);
        told.Low!.Value.ShouldBe(low == 0 ? 0 : sorted[low - 1], 1e-9, what);
        if (told.High is { } most) most.ShouldBe(sorted[high - 1], 1e-9, what);
        else (high > sorted.Length || sorted[high - 1] >= 720).ShouldBeTrue(what);
    }

    private static void Medians(Printed[] rows, Rows trials)
    {
        foreach (Printed row in rows.Where(row => row.Section == "endpoint" && row.Key == "median_of_decision"))
        {
            double[] Under(string wording) => [.. trials.All
                .Where(one => one["wording"] == wording && one["role"] == "attack")
                .Select(one => CrisisColumns.Hours(one, "decision_hours"))];
            double[] column = Under(row.Wording);
            Hours([.. column.Order()], 0.5,
                (row.Number("value")!.Value, row.Number("low"), row.Number("high")), row.Wording);
            if (row.Number("difference") is not { } change) continue;
            (double low, double high) = PairedMedians.Limits(column, Under(row.Text("baseline")!), 20_000);
            double width = row.Number("difference_high")!.Value - row.Number("difference_low")!.Value;
            change.ShouldBe(row.Number("value")!.Value - rows.Single(one => one.Section == "endpoint"
                && one.Key == row.Key && one.Wording == row.Text("baseline")).Number("value")!.Value, 1e-9);
            row.Number("difference_low")!.Value.ShouldBe(low, 0.12 * width);
            row.Number("difference_high")!.Value.ShouldBe(high, 0.12 * width);
        }
    }

    private static void Ends(Printed[] rows, Rows trials)
    {
        foreach (Printed row in rows.Where(row => row.Section == "end"))
        {
            Rows.Row[] all = [.. trials.All.Where(one => one["wording"] == row.Wording && one["role"] == "attack")];
            int count = all.Count(one => one["end"] == row.Key);
            row.ShouldBe("value", "low", "high", ((double)count / all.Length, Plain.Wilson(count, all.Length, Usual)));
        }
    }

    private static void Stages(Printed[] rows, Rows trials)
    {
        foreach (Printed row in rows.Where(row => row.Section == "path"))
        {
            double[] column = [.. trials.All
                .Where(one => one["wording"] == row.Wording && one["role"] == "attack")
                .Select(one => one.Number($"path_{row.Key}_hours")!.Value)];
            row.ShouldBe("value", "low", "high", (column.Average(), Plain.Value(column, new(0, 720), true, Usual)));
        }
    }

    /// <summary>What other assumptions and clauses make of the changes stands in files of its own.</summary>
    private static void Beside(Printed[] rows, Folder folder, Printed[] changes)
    {
        var judgement = new Rows(folder["out/judgement.csv"]);
        foreach (Printed row in rows.Where(row => row.Section is "sceptic" or "advocate" or "unlisted_form"))
        {
            Rows.Row kept = judgement.All.Single(one => one["assumptions"] == row.Section
                && one["outcome"] == row.Key && one["wording"] == row.Wording);
            Same((kept.Number("value") ?? double.NaN, new Plain.Ends(
                    kept.Number("low") ?? double.NegativeInfinity, kept.Number("high") ?? double.PositiveInfinity)),
                (row.Number("difference") ?? double.NaN, row.Number("difference_low"), row.Number("difference_high")),
                $"{row.Section}, {row.Key}");
        }
        if (rows.All(row => row.Section != "part")) return;
        bool alone = rows.Where(row => row.Section == "part").Select(row => row.Text("name")).Distinct().Count() == 1;
        Rows parts = alone ? judgement.Where(_ => false) : new Rows(folder["out/parts.csv"]);
        foreach (Printed row in rows.Where(row => row.Section is "part" or "total_of_parts"))
        {
            if (alone)
            {
                Printed whole = changes.Single(one => one.Section == "endpoint" && one.Key == row.Key
                    && one.Wording == row.Wording);
                row.Number("difference").ShouldBe(whole.Number("difference"));
                continue;
            }
            double[] each = new double[(int)row.Number("trials")!.Value];
            foreach (Rows.Row one in parts.All.Where(one => one["outcome"] == row.Key
                && (row.Section != "part" || one["name"] == row.Text("name"))))
                each[(int)one.Number("trial")!.Value] += one.Number("value")!.Value;
            row.ShouldBe("difference", "difference_low", "difference_high", Effect(CrisisColumns.All[row.Key], each));
        }
    }

    /// <summary>A part or a sum of parts: Tango's where each is −1, 0 or 1 of a share of crises.</summary>
    private static (double, Plain.Ends) Effect(CrisisColumns of, double[] each)
    {
        double[] exact = [.. each.Select(value => Math.Abs(value - Math.Round(value)) < 1e-9 ? Math.Round(value) : value)];
        if (of.Kind == ColumnKind.Share && exact.All(value => value is -1 or 0 or 1))
            return (exact.Average(),
                Plain.Tango(exact.Count(value => value == 1), exact.Count(value => value == -1), exact.Length, Usual));
        double reach = double.IsFinite(of.Range.High) ? of.Range.High
            : exact.Max(Math.Abs) is > 0 and var far ? far : double.PositiveInfinity;
        Plain.Ends ends = Plain.Effect(exact, reach, of.Kind == ColumnKind.Hours, Usual);
        return (exact.Average(), double.IsFinite(of.Range.High)
            ? new Plain.Ends(Math.Max(ends.Low, -reach), Math.Min(ends.High, reach))
            : ends);
    }

    /// <summary>A value and the ends of its interval; what is empty in a file is without an end.</summary>
    internal static void Same((double Value, Plain.Ends Ends) found, (double Value, double? Low, double? High) told,
        string what)
    {
        double close = Close * Math.Max(1, Math.Abs(told.Value));
        if (!double.IsNaN(found.Value)) found.Value.ShouldBe(told.Value, close, what);
        if (told.Low is { } low) found.Ends.Low.ShouldBe(low, close, what);
        else double.IsFinite(found.Ends.Low).ShouldBeFalse(what);
        if (told.High is { } high) found.Ends.High.ShouldBe(high, close, what);
        else double.IsFinite(found.Ends.High).ShouldBeFalse(what);
    }

    /// <summary>A row as the command prints it for programs.</summary>
    private sealed record Printed(JsonElement Row)
    {
        public string Section => Text("section")!;

        public string Key => Text("key")!;

        public string Wording => Text("wording")!;

        public string? Text(string name) => Row.GetProperty(name).GetString();

        public double? Number(string name) =>
            Row.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

        public void ShouldBe(string value, string low, string high, (double Value, Plain.Ends Ends) found) =>
            Same(found, (Number(value)!.Value, Number(low), Number(high)), $"{Section}, {Key}, {Wording}, {value}");
    }
}
