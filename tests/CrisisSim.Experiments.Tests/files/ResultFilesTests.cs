using System.Runtime.InteropServices;
using System.Text.Json;
using CrisisSim.Model;

namespace CrisisSim.Experiments.Tests;

public sealed class ResultFilesTests : IDisposable
{
    private readonly string directory = Directory.CreateTempSubdirectory("crisissim").FullName;

    public void Dispose() => Directory.Delete(directory, recursive: true);

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        RunPlan plan = Crises.Plan(120) with
        {
            First = 7,
            Scenario = Crises.Small with { Incident = new() { Warning = Kernel.Distribution.Fixed(48) } }
        };
        RunResult run = Run.Play(plan);
        Write(plan, run).ShouldBe(
            [Path.Join(directory, "trials.csv"), Path.Join(directory,
                "members.csv"), Path.Join(directory, "manifest.json")]);
        (Manifest manifest, IReadOnlyList<TrialTable> tables) = ResultFiles.Read(directory);
        Csv.Trials(tables).ShouldBe(Csv.Trials(run.Tables));
        Csv.Members(tables).ShouldBe(Csv.Members(run.Tables));
        Csv.Trials(tables).ShouldBe(File.ReadAllText(Path.Join(directory, "trials.csv")));
        manifest.Wordings.ShouldBe(["vague", "precise"]);
        (manifest.TrialsDone, manifest.FirstTrial, manifest.Interrupted).ShouldBe((120, 7, false));
        Comparison before = Comparison.From(run.Tables), after = Comparison.From(tables);
        after.AgainstBaseline.Single().Differences.ShouldBe(before.AgainstBaseline.Single().Differences);
        Directory.GetFiles(directory).Length.ShouldBe(3);
    }

    [Fact]
    public void A_row_is_one_wording_and_trial_with_NA_for_never_and_bare_numbers()
    {
        TrialTable table = Tables.Create(1, columns =>
        {
            columns[Milestone.Detection][0] = -12.5;
            columns[Milestone.Decision][0] = 60.25;
            columns.Ends[0] = (byte)Model.EndKind.FaitAccompli;
            columns.Levels[0] = (byte)Model.ResponseLevel.CyberReply;
            columns[Trait.CasusFoederis][0] = true;
            columns.PathMembers[0] = 2;
        });
        string[] lines = Csv.Trials([table]).Split('\n');
        lines[0].ShouldBe(
            "wording,role,trial,decided_by_day_30,half_authorized_within_72_h,stopped_by_day_30,undecided_by_day_30,"
            + "taken_by_day_30,general_war_by_day_30,forces_moved_by_day_30,drawn_in,provokes,"
            + "provoked_and_moved,honoured,hours_without_convened,"
            + "hours_without_half_authorized,hours_without_decision,hours_without_first_response,"
            + "hours_without_first_aircraft,hours_without_first_force,hours_without_effective,state_at_day_30,"
            + "horizon_hours,detection_hours,conviction_hours,request_hours,convened_hours,invoked_hours,"
            + "decision_hours,"
            + "authorization_hours,half_authorized_hours,first_response_hours,first_force_hours,air_policing_hours,"
            + "first_aircraft_hours,neighbour_force_hours,distant_force_hours,effective_hours,objective_taken_hours,"
            + "halted_hours,restored_hours,ended_hours,level,asked,end,"
            + "peak_rung,brigade_days_by_day_30,lost_by_day_30,support_spent_by_day_30,harm_days_by_day_30,"
            + "rounds,silences_broken,dilution,refusals,missed_limits,escalations,participation,sent_by_day_30,"
            + "set_out_by_day_30,delivered_by_day_7,delivered_by_day_30,delivered_by_day_90,"
            + "burden_gini,reputation,false_alarm,missed_attack,casus_foederis,entrapment,path_member,path_detection_hours,"
            + "path_evidence_hours,path_consultation_hours,path_authorization_hours,path_readiness_hours,"
            + "path_lift_hours,path_transit_hours,path_shortfall_hours");
        lines[1].ShouldBe(
            "a,attack,0,1,0,0,1,0,0,1,NA,NA,NA,0,720,720,60.25,720,720,720,720,undecided,1000,-12.5,NA,NA,NA,NA,60.25,"
            + "NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,cyber_reply,none,fait_accompli,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,"
            + "NA,0,0.5,0,0,1,0,Far,0,0,0,0,0,0,0,0");
        lines[2].ShouldBe("");
    }

    [Fact]
    public void A_member_row_is_one_wording_trial_and_member()
    {
        TrialTable table = Tables.Create(1, columns =>
        {
            foreach (int m in (int[])[0, 1, 2])
                foreach (MemberMilestone hour in MemberMilestone.All)
                    columns.Member(m)[hour][0] = float.PositiveInfinity;
            columns.Member(1)[MemberMilestone.Detected][0] = 1.5f;
            columns.Member(1)[MemberQuantity.Share][0] = 0.25f;
            columns.Member(1).Set(MemberTrait.Honoured, 0);
        });
        string[] lines = Csv.Members([table]).Split('\n');
        lines[0].ShouldBe(
            "wording,role,trial,member,detected_hours,convinced_hours,alerted_hours,authorized_hours,moved_hours,"
            + "arrived_hours,fought_hours,line,severity_seen,share,sent,delivered,refused,sent_first,alone,honoured,"
            + "legal_breach");
        lines[2].ShouldBe("a,attack,0,Near,1.5,NA,NA,NA,NA,NA,NA,0,0,0.25,0,0,0,0,0,1,0");
    }

    [Fact]
    public void A_name_that_a_spreadsheet_would_run_is_written_as_text_and_read_back()
    {
        Model.Declaration formula = Crises.Vague with { Name = "=HYPERLINK(\"evil\")" };
        Model.Scenario scenario = Crises.Small with
        {
            Members = [Crises.Member("Border", 1), Crises.Member("+Near, \"far\"", 3), Crises.Member("@Far", 2)],
            Declarations = [formula, Crises.Precise],
        };
        RunPlan plan = Crises.Plan(40, 1, formula, Crises.Precise) with { Scenario = scenario };
        RunResult run = Run.Play(plan);
        Csv.Trials(run.Tables).Split('\n')[1].ShouldStartWith("\"'=HYPERLINK(\"\"evil\"\")\",attack,0,");
        Csv.Members(run.Tables).ShouldContain(",\"'+Near, \"\"far\"\"\",");
        Csv.Members(run.Tables).ShouldContain("'@Far");
        Write(plan, run);
        IReadOnlyList<TrialTable> tables = ResultFiles.Read(directory).Tables;
        tables[0].Declaration.ShouldBe(formula.Name);
        Csv.Trials(tables).ShouldBe(Csv.Trials(run.Tables));
        Csv.Members(tables).ShouldBe(Csv.Members(run.Tables));
    }

    [Fact]
    public void The_manifest_says_what_was_played_and_how_to_play_it_again()
    {
        RunPlan plan = Crises.Plan(10, threads: 2);
        Write(plan, Run.Play(plan));
        JsonElement root = JsonDocument.Parse(File.ReadAllText(Path.Join(directory, "manifest.json"))).RootElement;
        root.GetProperty("program").GetString().ShouldBe("crisissim");
        root.GetProperty("format").GetInt32().ShouldBe(1);
        root.GetProperty("numerics_version").GetInt32().ShouldBe(NumericsVersion.Current);
        root.GetProperty("commit").GetString().ShouldBe(Build.Current.Commit);
        root.GetProperty("runtime").GetString().ShouldBe(RuntimeInformation.FrameworkDescription);
        root.GetProperty("scenario_file").GetString().ShouldBe("border.yaml");
        root.GetProperty("seed").GetUInt64().ShouldBe(2026ul);
        root.GetProperty("trials_asked").GetInt32().ShouldBe(10);
        root
            .GetProperty("started_utc")
            .GetDateTimeOffset()
            .ShouldBe(new DateTimeOffset(2027, 1, 2, 10, 0, 0, TimeSpan.Zero));
        root.GetProperty("started_utc").GetString().ShouldEndWith("+00:00");
        root.GetProperty("duration_seconds").GetDouble().ShouldBe(1.5);
        root.GetProperty("command_line").GetString().ShouldBe("crisissim compare border.yaml --seed 2026 > \"a\"");
    }

    [Fact]
    public void Files_that_cannot_be_written_leave_nothing_and_say_why()
    {
        string blocked = Path.Join(directory, "file");
        File.WriteAllText(blocked, "");
        RunPlan plan = Crises.Plan(3);
        RunResult run = Run.Play(plan);
        Should.Throw<ResultFileException>(
            () => ResultFiles.Write(blocked, Manifest.Create(plan, run, Stamp), run.Tables))
            .Message.ShouldStartWith($"The results could not be written to '{blocked}': ");
        Directory.CreateDirectory(Path.Join(directory, "members.csv.part"));
        Should.Throw<ResultFileException>(() => Write(plan, run));
        Directory.GetFiles(directory).ShouldBe([blocked]);
    }

    [Fact]
    public void A_full_disk_leaves_the_former_results_alone()
    {
        if (!File.Exists("/dev/full")) return;
        RunPlan plan = Crises.Plan(3), other = Crises.Plan(4);
        Write(plan, Run.Play(plan));
        File.CreateSymbolicLink(Path.Join(directory, "members.csv.part"), "/dev/full");
        Should
            .Throw<ResultFileException>(() => Write(other, Run.Play(other))).InnerException
            .ShouldBeOfType<IOException>();
        ResultFiles.Read(directory).Manifest.TrialsDone.ShouldBe(3);
        Directory.GetFiles(directory).Length.ShouldBe(3);
    }

    [Fact]
    public void A_manifest_of_a_build_that_did_not_say_which_is_read()
    {
        RunPlan plan = Crises.Plan(10, threads: 2);
        Write(plan, Run.Play(plan));
        string path = Path.Join(directory, "manifest.json");
        File.WriteAllLines(path, File
            .ReadAllLines(path)
            .Where(line => !line.Contains("numerics_version", StringComparison.Ordinal)
            && !line.Contains("\"commit\"", StringComparison.Ordinal)
                && !line.Contains("\"runtime\"", StringComparison.Ordinal)));
        Manifest manifest = ResultFiles.ReadManifest(directory);
        (manifest.NumericsVersion, manifest.Commit, manifest.Runtime).ShouldBe((null, null, null));
    }

    [Theory]
    [InlineData("0.1.0+1a2b", "1a2b")]
    [InlineData("0.1.0+", "unknown")]
    [InlineData("0.1.0", "unknown")]
    [InlineData("", "unknown")]
    public void A_commit_stands_behind_the_version(string version, string commit) =>
        Build.CommitOf(version).ShouldBe(commit);

    [Fact]
    public void Files_that_do_not_agree_with_the_manifest_are_refused()
    {
        RunPlan plan = Crises.Plan(3);
        Write(plan, Run.Play(plan));
        string trials = Path.Join(directory, "trials.csv");
        string[] lines = File.ReadAllLines(trials);
        Refuses(trials, lines[..^1], "the rows end before trial 2 of 'precise'.");
        Refuses(trials, [.. lines, lines[^1]], "the manifest beside it says that the rows end before");
        Refuses(trials, [lines[0], lines[2], lines[1], .. lines[3..]], "line 2: it is not trial 0 of 'vague'.");
        Refuses(trials, [lines[0].Replace("decision_hours", "when"), .. lines[1..]],
            "there is no column 'decision_hours'.");
        Refuses(trials, [.. lines[..3], lines[3].Replace("none", "nought").Replace("combat", "nought"), .. lines[4..]],
            "'nought' is no ");
        File.Delete(trials);
        Should.Throw<ResultFileException>(() => ResultFiles.Read(directory));
        File.Delete(Path.Join(directory, "manifest.json"));
        Should
            .Throw<ResultFileException>(() => ResultFiles.ReadManifest(directory)).Message
            .ShouldContain("manifest.json");
    }

    [Fact]
    public void A_later_format_is_refused()
    {
        RunPlan plan = Crises.Plan(3);
        Write(plan, Run.Play(plan));
        string path = Path.Join(directory, "manifest.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"format\": 1", "\"format\": 2"));
        Should
            .Throw<ResultFileException>(() => ResultFiles.Read(directory)).Message
            .ShouldEndWith("is of format 2; this version reads format 1.");
    }

    private void Refuses(string path, string[] lines, string why)
    {
        File.WriteAllLines(path, lines);
        Should.Throw<ResultFileException>(() => ResultFiles.Read(directory)).Message.ShouldContain(why);
    }

    private IReadOnlyList<string> Write(RunPlan plan, RunResult run) =>
        ResultFiles.Write(directory, Manifest.Create(plan, run, Stamp), run.Tables,
            new ResultForm(Members: true));

    private static RunStamp Stamp { get; } = new()
    {
        Version = "0.1.0",
        ScenarioFile = "border.yaml",
        ScenarioHash = "sha256:00",
        CommandLine = "crisissim compare border.yaml --seed 2026 > \"a\"",
        Host = "host",
        Started = new DateTimeOffset(2027, 1, 2, 12, 0, 0, TimeSpan.FromHours(2)),
        Duration = TimeSpan.FromSeconds(1.5),
    };
}
