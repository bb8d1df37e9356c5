using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace CrisisSim.Scenarios.Tests;

public sealed class Texts_that_are_refused
{
    [Theory]
    [InlineData("title: a: b",
        "f:1:9: error: a ': ' stands inside a value; put the value in quotes, or give this key the indentation of the keys above it")]
    [InlineData("a: 1\n  b: 2",
        "f:2:4: error: a ': ' stands inside a value; put the value in quotes, or give this key the indentation of the keys above it")]
    [InlineData("title: 'abc", "f:1:8: error: a quotation mark is not closed in this line; put one at the end of the value")]
    [InlineData("title: \"abc", "f:1:8: error: a quotation mark is not closed in this line; put one at the end of the value")]
    [InlineData("title: 'abc\na: 1\nb: 'c'\n", "f:1:8: error: a quotation mark is not closed in this line; put one at the end of the value")]
    [InlineData("title: \"abc\n# says \"no\"\na: 1\n", "f:1:8: error: a quotation mark is not closed in this line; put one at the end of the value")]
    [InlineData("- 'a neighbour's b'\n- c",
        "f:1:3: error: a quotation mark within single quotes ends the value; write it twice (''), or put the value in double quotes")]
    [InlineData("a: 1\nb: \"says \"no\" to it\"\nc: 2",
        "f:2:4: error: a quotation mark within double quotes ends the value; write '\\\"', or put the value in single quotes")]
    [InlineData("note: 'two\n  lines'\na: b: c",
        "f:3:5: error: a ': ' stands inside a value; put the value in quotes, or give this key the indentation of the keys above it")]
    [InlineData("title: [a, b",
        "f:2:1: error: a '[' before this place is not closed, or a ',' is missing between two items; write [a, b]")]
    [InlineData("title: {a: 1",
        "f:2:1: error: a '{' before this place is not closed, or a ',' is missing between two keys; write {a: 1, b: 2}")]
    [InlineData("a:\n  b: 1\n c: 2",
        "f:3:2: error: this does not line up with the keys above it: keys of one block need the same indentation, and nothing may follow a closing quotation mark or bracket")]
    [InlineData("a: \"x\" y",
        "f:1:9: error: this does not line up with the keys above it: keys of one block need the same indentation, and nothing may follow a closing quotation mark or bracket")]
    [InlineData("d: {path: incidents[0].deception, levels: [0, 1]}",
        "f:1:20: error: within { } a path with '[' needs quotes; write 'incidents[0].deception'")]
    [InlineData("- a\nb: 1",
        "f:2:1: error: this does not line up with the list above it: the '-' of one list need the same indentation, and a list and keys cannot share a block")]
    [InlineData("a:\n  b:\n\tc: 1", "f:3:1: error: a tab indents this line; indent with spaces")]
    [InlineData("a: @x",
        "f:1:4: error: a value cannot start with this character; put it in quotes (a tab, '@', '`' or '%' needs them)")]
    [InlineData("a: - b", "f:1:4: error: a list may not begin on the line of its key; put the '-' on the next line")]
    [InlineData("a: |\nb", "f:2:1: error: a ':' with a space is missing after this key")]
    [InlineData("a: \"\\q\"",
        "f:1:4: error: a backslash in double quotes starts a code; write '\\\\' for a backslash, or use single quotes")]
    [InlineData("a: }", "f:1:4: error: a value is missing here")]
    [InlineData("%YAML 9.9\n---\na: 1",
        "f:1:1: error: a line that starts with '%' is a YAML directive, which is not read here; delete it")]
    [InlineData("? [a]\n: b", "f:1:3: error: a key must be a plain word, not a list or a block")]
    public void A_mistake_of_syntax_is_said_in_an_analysts_words(string text, string problem) =>
        Refused(text).ShouldBe(problem);

    [Fact]
    public void What_is_looked_for_in_the_parsers_sentences_stands_there()
    {
        using FileStream file = File.OpenRead(typeof(YamlDotNet.Core.YamlException).Assembly.Location);
        using var built = new PEReader(file);
        MetadataReader parser = built.GetMetadataReader();
        var sentences = new List<string>();
        for (UserStringHandle at = MetadataTokens.UserStringHandle(1); !at.IsNil; at = parser.GetNextHandle(at))
            sentences.Add(parser.GetUserString(at));
        SyntaxFaults.Phrases
            .Where(phrase => !sentences.Exists(text => text.Contains(phrase, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a: &x 1",
        "f:1:4: error: '&x' is a YAML anchor, which is not read here; write the value out, or let the entry extend another one")]
    [InlineData("a: *x",
        "f:1:4: error: '*x' is a YAML alias, which is not read here; write the value out, or let the entry extend another one")]
    [InlineData("a: 1\n<<: {b: 2}",
        "f:2:1: error: '<<' is a YAML merge key, which is not read here; take a file over with 'base', an entry with 'extends' or 'like'")]
    [InlineData("a: !foo b",
        "f:1:4: error: this value carries a YAML tag ('!…'), which is not read here; write the plain value")]
    [InlineData("a: !!python/object:os.system b",
        "f:1:4: error: this value carries a YAML tag ('!…'), which is not read here; write the plain value")]
    [InlineData("a: 1\n---\nb: 2",
        "f:2:1: error: a second document begins here ('---'); a scenario file is one document")]
    [InlineData("a: \"\\e[31mred\"", "f:1:4: error: this value holds a control character (U+001B); delete it")]
    [InlineData("a: \"\\u202Eabc\"", "f:1:4: error: this value holds a character that nobody sees (U+202E); delete it")]
    [InlineData("a: \"b\\u2028c\"", "f:1:4: error: this value holds a character that nobody sees (U+2028); delete it")]
    public void What_YAML_can_do_and_a_scenario_never_needs_is_refused(string text, string problem) =>
        Refused(text).ShouldBe(problem);

    [Theory]
    [InlineData("\"\": 1")]
    [InlineData("\" Midland\": 1")]
    [InlineData("\"Mid\\nland\": 1")]
    [InlineData("\"Mid\\tland\": 1")]
    public void A_name_that_a_table_could_not_show_is_refused(string text) =>
        Refused(text).ShouldBe(
            "f:1:1: error: a key must be a word or a name on one line, without spaces before or after it");

    [Fact]
    public void Ten_thousand_nested_brackets_give_one_error() =>
        Refused("a: " + new string('[', 10_000)).ShouldBe(
            "f:1:43: error: the file nests more than 40 levels deep here; a scenario needs fewer than ten");

    [Fact]
    public void Ten_thousand_nested_blocks_give_one_error()
    {
        string text = string.Join("\n",
            Enumerable.Range(0, 10_000).Select(i => new string(' ', Math.Min(i, 400)) + "a:"));
        Refused(text).ShouldEndWith(
            "error: the file nests more than 40 levels deep here; a scenario needs fewer than ten");
    }

    [Fact]
    public void Forty_levels_are_still_read()
    {
        var problems = new Problems();
        YamlText.Read(new string('[', 40) + new string(']', 40), Source, problems).ShouldNotBeNull();
        problems.Lines().ShouldBeEmpty();
    }

    [Fact]
    public void A_bomb_of_aliases_stops_at_its_first_anchor()
    {
        string bomb = "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]";
        Refused(bomb).ShouldBe(
            "f:1:4: error: '&a' is a YAML anchor, which is not read here; write the value out, or let the entry extend "
                + "another one");
    }

    [Fact]
    public void More_than_200_000_values_are_refused() =>
        Refused("[" + string.Concat(Enumerable.Repeat("1,", 250_000)) + "]").ShouldEndWith(
            "error: the file holds more than 200,000 values; split it up");

    [Fact]
    public void A_value_above_64_KiB_is_refused() =>
        Refused("a: '" + new string('x', 65_537) + "'").ShouldBe("f:1:4: error: this value is longer than 64 KiB");

    [Fact]
    public void A_key_that_stands_twice_is_an_error_with_both_lines()
    {
        var problems = new Problems();
        YamlText.Read("land: 1\nsea: 2\nland: 3\nsea: 4", Source, problems).ShouldNotBeNull();
        problems.Lines().ShouldBe(
        [
            "f:3:1: error: key 'land' is given twice, first on line 1; keep one",
            "f:4:1: error: key 'sea' is given twice, first on line 2; keep one",
        ]);
    }

    [Fact]
    public void No_mutilation_of_a_file_throws()
    {
        const string Signs = "[]{}:,-#&*!|>'\"%@`?\\ \t\nxé~=.0";
        uint state = 12_345u;
        for (int i = 0; i < 3_000; i++)
        {
            char[] text = Narva.Text.ToCharArray();
            for (int hits = 0; hits < 3; hits++)
            {
                state = state * 1_664_525 + 1_013_904_223;
                text[state / 7 % text.Length] = Signs[(int)(state / 1_024 % Signs.Length)];
            }

            Loaded<Crisis> loaded = Narva.Load(new string(text));
            (loaded.Value is null).ShouldBe(loaded.Problems.HasErrors, new string(text));
        }
    }

    private static readonly TextSource Source = new("f", Origin.File);

    private static string Refused(string text)
    {
        var problems = new Problems();
        YamlText.Read(text, Source, problems).ShouldBeNull();
        return problems.Lines().ShouldHaveSingleItem();
    }
}
