using CrisisSim.Cli;

namespace CrisisSim.Acceptance.Tests;

/// <summary>No text of a file or a command line acts on a terminal, and what is damaged says where.</summary>
public sealed class Hostile_text
{
    private const string Esc = "\u001b", Turned = "\u202E";

    private static readonly string Small = Repository.Case("small.yaml");

    [Theory]
    [InlineData("plain, with tab\t and\r\nline", "plain, with tab\t and\r\nline")]
    [InlineData("é 漢 𝒜 − 🛰", "é 漢 𝒜 − 🛰")]
    [InlineData("\u001b[2J\u0007", "<U+001B>[2J<U+0007>")]
    [InlineData("\u009b31m", "<U+009B>31m")]
    [InlineData("a\rb", "a<U+000D>b")]
    [InlineData("\u202Etxt.exe\u2069", "<U+202E>txt.exe<U+2069>")]
    [InlineData("a\u200Bb\u2060\uFEFF\u00AD\u3164", "a<U+200B>b<U+2060><U+FEFF><U+00AD><U+3164>")]
    [InlineData("\U000E0041\U000E007F", "<U+E0041><U+E007F>")]
    [InlineData("\uFFFE", "<U+FFFE>")]
    public void Shows_as_code_points_what_nobody_sees(string text, string shown)
    {
        InertText.From(text).ShouldBe(shown);
        InertText.IsInert(text).ShouldBe(text == shown);
    }

    [Fact]
    public void Half_a_character_is_shown_and_two_halves_are_one()
    {
        InertText.From("a" + '\ud800' + "b").ShouldBe("a<U+D800>b");
        using var under = new StringWriter { NewLine = "\n" };
        var writer = InertWriter.Over(under);
        foreach (char half in "🛰") writer.Write(half);
        writer.WriteLine("\u202E");
        under.ToString().ShouldBe("🛰<U+202E>\n");
    }

    [Theory]
    [InlineData("--wording")]
    [InlineData("--trials")]
    public void An_option_is_told_of_without_what_acts_in_it(string option)
    {
        Ran ran = Here.Run("run", Small, option, $"{Esc}[2J{Turned}x\nerror: no");
        ran.Code.ShouldBe(2);
        ran.Error.ShouldContain("<U+001B>[2J<U+202E>x");
        ran.Error.ShouldNotContain(Esc);
    }

    [Fact]
    public void A_name_that_is_not_what_it_looks_like_is_refused_with_its_place()
    {
        using var folder = new Folder();
        string text = File.ReadAllText(Small).Replace("  precise:\n", "  pre\u200Bcise:\n", StringComparison.Ordinal);
        Here.Run("validate", folder.Write("twin.yaml", text))
            .ShouldBeRefusedWith("twin.yaml:", ": error: this value holds a character that nobody sees (U+200B); delete it");
    }

    [Fact]
    public void A_file_of_results_that_is_damaged_says_where()
    {
        using var sound = new HostileFiles();
        using var folder = new Folder();
        string result = folder["result"];
        Ran Changed(string name, string was, string now)
        {
            sound.Lay("result", result);
            string path = Path.Join(result, name), text = File.ReadAllText(path);
            text.ShouldContain(was);
            File.WriteAllText(path, text.Replace(was, now, StringComparison.Ordinal));
            return Here.Run("diff", result, sound["other"]);
        }
        Changed("manifest.json", "\"trials_done\": 20", "\"trials_done\": 2000000000")
            .ShouldBeRefusedWith("manifest.json' is damaged in 'trials_done'");
        Changed("manifest.json", "\"seed\": 1", "\"seed\": -1").ShouldBeRefusedWith("manifest.json' is damaged at line ", "$.seed");
        Changed("trials.csv", "\nvague,attack,3,", "\nvague,attack,x,").ShouldBeRefusedWith("trials.csv' is damaged in line 5: ");
        Changed("report.json", "\"width\":960", "\"width\":2000000000").ShouldBeRefusedWith("report.json' is damaged: the picture '");
        Changed("report.json", "\"seed\":1", "\"seed\":null").ShouldBeRefusedWith("report.json' is damaged at line 1, byte ");
    }

    [Fact]
    public void A_report_that_names_another_command_is_not_carried_out()
    {
        using var sound = new HostileFiles();
        string path = Path.Join(sound["result"], "report.json"), text = File.ReadAllText(path);
        File.WriteAllText(path, text.Replace("\"command\":\"crisissim compare", "\"command\":\"crisissim new", StringComparison.Ordinal));
        Here.Run("reproduce", sound["result"]).ShouldBeRefusedWith("names a command that plays nothing: 'new'");
    }

    [Theory]
    [InlineData("UPDATE wordings SET name = char(27) || '[31m' WHERE wording = 1", "table 'wordings': '<U+001B>[31m' is no name")]
    [InlineData("UPDATE manifest SET value = 'x' WHERE key = 'seed'", "table 'manifest': 'seed' cannot be 'x'")]
    [InlineData("UPDATE outcomes SET mean = 1e300", "table 'outcomes': no study gives")]
    [InlineData("UPDATE outcomes SET mean = 'x' WHERE point = 1", "table 'outcomes', row ")]
    [InlineData("UPDATE outcomes SET difference_squares = 'x' WHERE wording = 1", "table 'outcomes', row ")]
    [InlineData("UPDATE batches SET trials = 'x' WHERE point = 1", "table 'batches', row 2")]
    [InlineData("UPDATE batches SET trials = -4 WHERE point = 1", "table 'batches', row 2")]
    [InlineData("UPDATE levels SET number = 'x' WHERE point = 1", "table 'levels', row ")]
    [InlineData("DELETE FROM levels WHERE point = 2", "table 'levels'")]
    [InlineData("DROP TABLE batches", "table 'batches': there is no such table")]
    [InlineData("UPDATE outcomes SET endpoint = 999 WHERE point = 1 AND endpoint = 0", "table 'outcomes', row ")]
    [InlineData("CREATE TRIGGER x AFTER INSERT ON batches BEGIN DELETE FROM points; END", "trigger 'x'")]
    public void A_study_that_is_damaged_says_in_which_table(string statement, string said)
    {
        using var sound = new HostileFiles();
        string path = Path.Join(sound["sweep"], "study.sqlite");
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            using Microsoft.Data.Sqlite.SqliteCommand command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
        foreach (string[] line in (string[][])[["sensitivity", sound["sweep"]], ["discover", sound["sweep"]],
            ["diff", sound["sweep"], sound["sweep"]]])
            Here.Run(line).ShouldBeRefusedWith("study.sqlite' is damaged in its ", said);
    }
}

/// <summary>What refusals of hostile input say.</summary>
internal static class HostileRefusals
{
    public static void ShouldBeRefusedWith(this Ran ran, params IEnumerable<string> words)
    {
        ran.Code.ShouldBeOneOf(1, 2, 3);
        foreach (string word in words) ran.Error.ShouldContain(word);
        ran.Error.ShouldNotContain("the tool failed");
        InertText.IsInert(ran.Out + ran.Error).ShouldBeTrue();
    }
}
