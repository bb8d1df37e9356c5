using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace CrisisSim.Acceptance.Tests;

/// <summary>What a reader has after fifteen seconds: one screen, its answer first, in words of the page on style.</summary>
public partial class FirstScreens(ITestOutputHelper output, StudyAnalysisScreens.Swept swept)
    : IClassFixture<StudyAnalysisScreens.Swept>
{
    private const int Columns = 80, Lines = 24, LinesOfMany = 32;

    /// <summary>Flesch's reading ease (1948): 50 and above is plain to a reader of newspapers.</summary>
    private const double PlainEnough = 50;

    private static readonly string Baltic = Path.Join(Repository.Root, "scenarios", "alliances/nato-baltic.yaml"),
        Unmarked = Path.Join(Repository.Root, "scenarios", "acts/unmarked-men.yaml"),
        Panel = Path.Join(Repository.Root, "scenarios", "panels/baltic.yaml"), Small = Repository.Case("small.yaml");

    private static readonly ConcurrentDictionary<(string, int), Lazy<string[]>> Read = new();

    public static TheoryData<string, int> Asked => new()
    {
        { $"compare {Baltic} --wordings ambiguous,precise --trials 400 --judgement 20", Lines },
        { $"compare {Unmarked} --wordings in-force,precise-wording --trials 400 --judgement 20", Lines },
        { $"compare {Baltic} --trials 200 --judgement 20", LinesOfMany },
        { $"run {Baltic} --trials 400 --judgement 20", Lines },
        { $"compare {Small} --wordings vague,precise --trials 200", Lines },
        { $"compare {Small} --wordings vague,vague --trials 50", Lines },
        { $"sweep {Repository.Case("studies/cube.yaml")} --out CUBE", Lines },
        { $"sweep {Repository.Case("studies/morris.yaml")} --out MORRIS", Lines },
        { "discover CUBE", Lines },
        { "discover CUBE --of effectiveness", Lines },
        { "discover CUBE --where difference>0", Lines },
        { "sensitivity CUBE", Lines },
        { "sensitivity CUBE --method voi", Lines },
        { "sensitivity MORRIS --of cost", Lines },
        { $"choose {Small} --trials 100 --budget 2000 --judgement 3 --confidence 0.55", Lines },
        { $"choose {Baltic} --trials 60 --budget 1500 --judgement 2 --of reliability --confidence 0.55", Lines },
        { $"design {Small} --from vague --to precise --trials 50 --confirm 100", Lines },
        { $"design {Baltic} --from in-force --to precise --points 12 --trials 20 --confirm 60", Lines },
        { $"validate {Baltic}", Lines },
        { $"validate {Repository.Case("raids.yaml")}", Lines },
        { "facts --only L1,L3,C3", Lines },
        { $"facts --fragile {Small}", Lines },
        { $"validate {Small} --fragile", Lines },
        { "treaties anzus-darwin --trials 60", LinesOfMany },
        { $"treaties {Small} --treaties rio-1947,csto-2010 --trials 60", Lines },
        { "review us-philippines-1951 --trials 200", LinesOfMany },
        { $"review {Small} --wording bound --trials 200", LinesOfMany },
        { $"compare {Small} --declaration-from rio-1947 --trials 200", Lines },
        { $"attribute {Small} --from vague --to precise --trials 100", Lines },
        { $"attribute {Baltic} --from in-force --to precise --trials 40", Lines },
        { $"deter {Small} --attackers 50 --precision 0.2", Lines },
        { $"deter {Small} --wordings vague,precise --attackers 50 --precision 0.2", Lines },
        { $"roc {Unmarked} --wordings in-force,precise-wording --trials 40", Lines },
        { $"roc {Small} --rules own --trials 100", Lines },
        { $"profile {Panel} --wordings ambiguous,precise-wording --trials 100", Lines },
        { $"drift {Small} --wordings vague,precise --trials 60", Lines },
        { $"trace {Baltic} --trial 7 --wordings ambiguous,precise", Lines },
        { $"trace {Unmarked} --trial 3 --wording in-force", Lines },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    public void Stand_on_one_screen_with_the_answer_first(string command, int most)
    {
        string[] lines = Screen(command, Columns);
        lines.Length.ShouldBeLessThanOrEqualTo(most, string.Join('\n', lines));
        foreach (string line in lines.Where(line => !IsCommand(line))) line.Length.ShouldBeLessThanOrEqualTo(Columns, line);
        lines.Take(3).Any(line => Verdict().IsMatch(line)).ShouldBeTrue(string.Join('\n', lines.Take(3)));
        if (IsQuick(command)) Screen(command, 140).ShouldBe(lines, "a wider place shows the same");
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Speak_in_the_words_of_the_page_on_style(string command, int most)
    {
        _ = most;
        string said = string.Join('\n', Screen(command, Columns).Where(line => !IsCommand(line)));
        foreach (string word in StylePage.NotThis) said.ShouldNotContain(word, Case.Insensitive);
        foreach (string key in (string[])["in-force", "precise-wording", "precise+general-clause", "nato-baltic"])
            said.ShouldNotContain(key);
        double ease = ReadingEase.Of(string.Join(' ',
            Screen(command, Columns).Skip(1).SkipWhile(line => line.Length == 0).TakeWhile(line => line.Length > 0)));
        output.WriteLine($"reading ease {ease:0}: {command.Split(' ')[0]}");
        ease.ShouldBeGreaterThan(PlainEnough);
    }

    /// <summary>What stands behind the flags, method aside, speaks in the same words.</summary>
    [Theory]
    [InlineData("compare BALTIC --wordings ambiguous,precise --trials 200 --why --clauses --detail --curves")]
    [InlineData("run BALTIC --trials 200 --detail --curves")]
    [InlineData("attribute SMALL --from vague --to precise --trials 100 --why --clauses --detail")]
    [InlineData("deter SMALL --wordings vague,precise --attackers 50 --precision 0.2 --why --detail")]
    [InlineData("roc SMALL --trials 60 --why --detail")]
    [InlineData("drift SMALL --wordings vague,precise --trials 40 --why --detail")]
    [InlineData("review SMALL --wording bound --provisions plans,decide-24h,joint-cell --trials 200 --why --detail")]
    [InlineData("profile PANEL --wordings ambiguous,precise-wording --trials 60 --why --detail")]
    [InlineData("discover CUBE --detail")]
    [InlineData("sensitivity CUBE --detail")]
    [InlineData("choose SMALL --trials 100 --budget 2000 --judgement 3 --confidence 0.55 --detail")]
    [InlineData("design SMALL --from vague --to precise --trials 50 --confirm 100 --detail")]
    public void The_pages_behind_the_flags_speak_in_them_too(string command)
    {
        string asked = command.Replace("BALTIC", Baltic, StringComparison.Ordinal)
            .Replace("SMALL", Small, StringComparison.Ordinal).Replace("PANEL", Panel, StringComparison.Ordinal);
        string said = string.Join('\n', Screen(asked, 100).Where(line => !IsCommand(line)));
        string[] found = [.. StylePage.NotThis.Where(word => said.Contains(word, StringComparison.OrdinalIgnoreCase))];
        found.ShouldBeEmpty(said);
    }

    /// <summary>Whether it is played in a second, so that it is played again for another width.</summary>
    private static bool IsQuick(string command) =>
        !command.Contains(Baltic, StringComparison.Ordinal) && !command.Contains(Unmarked, StringComparison.Ordinal)
            && !command.Contains("facts", StringComparison.Ordinal) && !command.Contains("--fragile", StringComparison.Ordinal);

    /// <summary>What was read once is not played again.</summary>
    private string[] Screen(string command, int width) =>
        Read.GetOrAdd((command, width), _ => new Lazy<string[]>(() => Play(command, width))).Value;

    private string[] Play(string command, int width)
    {
        string asked = command.Replace("CUBE", swept.Cube, StringComparison.Ordinal)
            .Replace("MORRIS", swept.Morris, StringComparison.Ordinal);
        Ran ran = Here.Wide(width, asked.Split(' '));
        _ = ran.ShouldEndWith(0);
        return ran.Out.TrimEnd('\n').Split('\n');
    }

    private static bool IsCommand(string line) => line.Contains("crisissim ", StringComparison.Ordinal);

    [GeneratedRegex(@"^[A-Z][A-Z0-9 ,:.%<-]{3,}\. [A-Z]")]
    private static partial Regex Verdict();
}

/// <summary>The left column of what is not to be said, as the page on style has it.</summary>
internal static class StylePage
{
    public static IReadOnlyList<string> NotThis { get; } = Read();

    private static string[] Read()
    {
        string[] lines = File.ReadAllLines(Path.Join(Repository.Root, "docs", "style.md"));
        int from = Array.FindIndex(lines, line => line.StartsWith("## Not this", StringComparison.Ordinal));
        string[] words =
        [
            .. lines.Skip(from).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
                .Select(line => line.Split('|')[1].Trim()).Where(word => word.Length > 0 && !word.StartsWith('-')),
        ];
        words.Length.ShouldBeGreaterThan(20);
        return words;
    }
}

/// <summary>
/// How easily a text is read: Flesch 1948 (Journal of Applied Psychology 32:221), from the words of a sentence and the
/// syllables of a word, these counted as groups of vowels.
/// </summary>
internal static partial class ReadingEase
{
    public static double Of(string text)
    {
        string[] words = [.. Word().Matches(text).Select(match => match.Value.ToLowerInvariant())];
        int sentences = Math.Max(1, Stop().Count(text));
        int syllables = words.Sum(word => Math.Max(1, Vowels().Count(word.EndsWith('e') ? word[..^1] : word)));
        return 206.835 - (1.015 * words.Length / sentences) - (84.6 * syllables / Math.Max(1, words.Length));
    }

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"[.:?!](\s|$)")]
    private static partial Regex Stop();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex Vowels();
}
