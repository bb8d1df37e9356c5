namespace CrisisSim.Acceptance.Tests;

/// <summary>Command lines made hostile: words changed, left out, doubled, moved and put in.</summary>
internal sealed class HostileLine(Random chance, HostileText texts)
{
    private static readonly string[] Options =
    [
        "--trials", "--seed", "--wording", "--wordings", "--set", "--format", "--precision", "--threads", "--judgement", "--from",
        "--to", "--by", "--outcome", "--of", "--as", "--method", "--where", "--rules", "--base-rate", "--years", "--step",
        "--declaration-from", "--areas", "--treaties", "--trial", "--detail", "--quiet", "--help", "--version", "--report", "--members",
        "--pictures", "--shard", "--more", "--slurm", "--export", "--indifference", "--weights", "--over", "--halfway", "--nonsense",
        "-x", "--", "@file", "-", "--trials=2", "--set=", "--=", "[diagram]", "/?",
    ];

    private static readonly string[] Words =
    [
        "run", "compare", "sweep", "report", "list", "show", "acts", "forms", "provisions", "treaties", "vague", "precise", "bound",
        "timeliness", "json", "csv", "markdown", "parquet", "attacker.strength=3", "attacker.strength=1e308", "=", "a=b", "a.b.c={",
        "declarations.precise.decision=~", "declarations[0]=1", "members.*.influence=2", "..=1", "timeliness<3", "value < 50 %",
        "value < 50 % and", "1/2", "0/0", "3/2", "0..40", "40..0", "..", "1,2,,3", ",", "-1", "0", "2", "1e12",
        "99999999999999999999", "NaN", "4 h", "0h", "", " ",
    ];

    /// <summary>A line with one to three of its words changed; files are only ever written below the folder.</summary>
    public string[] Of(IReadOnlyList<string> sound, string folder)
    {
        List<string> words = [.. sound];
        for (int k = chance.Next(1, 4); k > 0; k--)
        {
            int at = chance.Next(words.Count);
            switch (chance.Next(6))
            {
                case 0: words[at] = Word(); break;
                case 1: words.RemoveAt(at); break;
                case 2: words.Insert(chance.Next(words.Count + 1), words[at]); break;
                case 3: words.Insert(chance.Next(words.Count + 1), Word()); break;
                case 4: words.InsertRange(at, [Options[chance.Next(Options.Length)], Word()]); break;
                default: words[at] += Word(); break;
            }
            if (words.Count == 0) words.Add(Word());
        }
        // A program is never given a NUL, and half a character only by other programs.
        return
        [
            .. words.Select((word, k) => word.Replace("\0", "", StringComparison.Ordinal) is var said
                && (k > 0 && words[k - 1] is "--out" or "new") ? Below(folder, said) : word.Replace("\0", "", StringComparison.Ordinal)),
        ];
    }

    private static string Below(string folder, string word) =>
        word.StartsWith(folder, StringComparison.Ordinal) || word.StartsWith('-')
            ? word
            : Path.Join(folder, word.Replace("..", "", StringComparison.Ordinal).TrimStart('/'));

    private string Word() => chance.Next(5) switch
    {
        0 => Options[chance.Next(Options.Length)],
        1 => texts.Value() is { Length: < 5000 } value ? value : "\ud800",
        _ => Words[chance.Next(Words.Length)],
    };
}
