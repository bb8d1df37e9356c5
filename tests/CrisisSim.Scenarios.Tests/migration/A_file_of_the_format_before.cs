using CrisisSim.Model;

namespace CrisisSim.Scenarios.Migration.Tests;

public sealed class A_file_of_the_format_before
{
    private static readonly FormatHistory Two = FormatHistory.OfScenarios with { Current = 2 };

    private const string Old = """
        # Head.
        crisissim: 1   # the first
        incidents:
          - domain: land
            prior: {value: 0.6, range: [0.3, 0.8]}   # first reports

          - {at: 3 d, prior: 0.4, form: blockade}
        model:
          evidence: {prior: 0.5, shared_error: 0.3}
          escalation:
            accident_rate: 0.1    # a guess
            contact:
              value: 2
              # within
              grade: judged
            settlement_rate: 0
        declarations:
          d: {triggers: {land: {prove: [act, author]}}}
        """;

    private const string New = """
        # Head.
        crisissim: 2   # the first
        incidents:
          - domain: land
            plainness: {act: {value: 0.6, range: [0.3, 0.8]}}   # first reports

          - {at: 3 d, plainness: {act: 0.4}, form: blockade}
        model:
          # dropped by migration: prior: 0.5: the plainness of each form stands in the catalogue of forms
          evidence: {shared_error: 0.3}
          escalation:
            # dropped by migration: accidents come of contacts between forces now (model.escalation.accident_chance)
            # accident_rate: 0.1    # a guess
            # dropped by migration: accidents come of contacts between forces now (model.escalation.accident_chance)
            # contact:
            #   value: 2
              # within
            #   grade: judged
            settlement_rate: 0
        declarations:
          d: {triggers: {land: {prove: [act, author]}}}
        """;

    [Fact]
    public void It_is_written_anew_with_its_comments_and_its_layout()
    {
        ScenarioMigration migration = Of(Old);
        migration.Problems.Lines().ShouldBeEmpty();
        migration.Text.ShouldBe(New);
        migration.Changes.ShouldBe(
        [
            "o.yaml:5:5: 'incidents[0].prior' is 'incidents[0].plainness.act' now",
            "o.yaml:7:15: 'incidents[1].prior' is 'incidents[1].plainness.act' now",
            "o.yaml:9:14: 'model.evidence.prior' is no longer read: the plainness of each form stands in the catalogue "
                + "of forms",
            "o.yaml:11:5: 'model.escalation.accident_rate' is no longer read: accidents come of contacts between forces "
                + "now (model.escalation.accident_chance)",
            "o.yaml:12:5: 'model.escalation.contact' is no longer read: accidents come of contacts between forces now "
                + "(model.escalation.accident_chance)",
        ]);
    }

    [Fact]
    public void Windows_line_breaks_stay()
    {
        string text = Of(Old.ReplaceLineEndings("\r\n")).Text.ShouldNotBeNull();
        text.ShouldBe(New.ReplaceLineEndings("\r\n"));
    }

    [Fact]
    public void What_is_written_anew_is_of_the_present_format_and_not_written_again() =>
        Of(New).Problems.Lines().ShouldBe(
            ["o.yaml:2:12: error: the file is of format 2 already, which is the one that is read"]);

    [Theory]
    [InlineData("x: 1\nmodel:\n  evidence:\n    prior: 0.5\n",
        "x: 1\n# dropped by migration: {0}\n# model:\n#   evidence:\n#     prior: 0.5\n")]
    [InlineData("model:\n  evidence:\n    prior:\n      land: 0.5   # a\n      # b\n    x: 1\n",
        "model:\n  evidence:\n    # dropped by migration: {0}\n    # prior:\n    #   land: 0.5   # a\n      # b\n    x: 1\n")]
    [InlineData("model: {evidence: {prior: {land: 0.5}}}\n",
        "# dropped by migration: prior: {land: 0.5}: {0}\nmodel: {evidence: {}}\n")]
    [InlineData("model:\n  evidence: {x: 1,   # one\n             prior: 0.5}   # two\n",
        "model:\n  evidence: {x: 1,   # one\n             # dropped by migration: prior: 0.5: {0}\n             }   # two\n")]
    [InlineData("model: {evidence: {x: 1, prior: 0.5}}",
        "# dropped by migration: prior: 0.5: {0}\nmodel: {evidence: {x: 1}}")]
    [InlineData("incidents:\n  - prior:\n      value: 0.6\n      grade: judged\n    domain: sea\n",
        "incidents:\n  - plainness:\n      act:\n        value: 0.6\n        grade: judged\n    domain: sea\n")]
    [InlineData("incidents:\n- 'prior': 0.6\n", "incidents:\n- plainness: {act: 0.6}\n")]
    public void Every_layout_is_kept(string old, string anew)
    {
        string head = "crisissim: 1\n";
        ScenarioMigration migration = Of(head + old);
        migration.Problems.Lines().ShouldBeEmpty();
        migration.Text.ShouldBe("crisissim: 2\n"
            + anew.Replace("{0}", Two.Steps[1].Why, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("model:\n  escalation:\n    x: 1   # one\n    z: 2\n",
        "model:\n  escalation:\n    x: 1   # one\n    # judged by migration: as before\n    y: {value: 3, grade: judged}\n    z: 2\n")]
    [InlineData("model:\n  escalation: {x: 1}\n",
        "model:\n  # judged by migration: as before\n  escalation: {y: {value: 3, grade: judged}, x: 1}\n")]
    [InlineData("model:\n  escalation: {y: 4}\n", "model:\n  escalation: {y: 4}\n")]
    [InlineData("model: {}\n", "model: {}\n")]
    public void A_key_that_is_new_is_stated_where_its_block_stands(string old, string anew)
    {
        var history = new FormatHistory(2,
            [FormatStep.Added("model.escalation.y", "{value: 3, grade: judged}", "as before")]);
        var migration = ScenarioMigration.Of("crisissim: 1\n" + old, "o.yaml", history);
        migration.Problems.Lines().ShouldBeEmpty();
        migration.Text.ShouldBe("crisissim: 2\n" + anew);
    }

    [Fact]
    public void A_key_at_the_root_is_added_to_whole_scenarios_alone()
    {
        var history = new FormatHistory(2, [FormatStep.Added("seat", "1", "why")]);
        ScenarioMigration.Of("crisissim: 1\nx: 1", "o", history).Text
            .ShouldBe("crisissim: 2\n# judged by migration: why\nseat: 1\nx: 1");
        var over = ScenarioMigration.Of("crisissim: 1\nbase: [a.yaml, b.yaml]", "o", history);
        over.Text.ShouldBe("crisissim: 2\nbase: [a.yaml, b.yaml]");
        over.Bases.ShouldBe(["a.yaml", "b.yaml"]);
    }

    [Theory]
    [InlineData("study: What?\ncrisissim: 1\n", "o.yaml:1:1: error: this is no scenario; only scenarios are migrated")]
    [InlineData("title: T\n", "o.yaml:1:1: error: the file does not state its format: 'crisissim'")]
    [InlineData("crisissim: 7\n",
        "o.yaml:1:12: error: version '7' of the format is not known here; write 'crisissim: 2'")]
    [InlineData("a: [", "o.yaml:2:1: error: a value is missing here")]
    [InlineData("crisissim: 1\nincidents:\n  - prior: a, b\n",
        "o.yaml:3:5: error: this file is laid out in a way that cannot be changed safely; change these keys by hand")]
    public void What_cannot_be_written_anew_is_told(string text, string problem)
    {
        ScenarioMigration migration = Of(text);
        migration.Text.ShouldBeNull();
        migration.Problems.Lines().ShouldHaveSingleItem().ShouldStartWith(problem[..^10]);
    }

    [Fact]
    public void Other_commands_refuse_it_with_each_key_that_has_changed_and_the_way_out()
    {
        var format = new FileFormat<Scenario>("S", ScenarioShape.Shape)
        {
            History = Two,
            BlocksOfBases = [RootKeys.Members],
        };
        IReadOnlyList<string> lines = format.OpenText(Old, "o.yaml").Bind().Problems.Lines();
        lines.Count.ShouldBe(6);
        lines[0].ShouldBe("o.yaml:5:5: error: 'incidents[0].prior' is 'incidents[0].plainness.act' now");
        lines[^1].ShouldBe("o.yaml:12:5: error: the file is of format 1, and format 2 is read; write it anew with "
            + "'crisissim migrate o.yaml'");
    }

    [Fact]
    public void A_base_of_the_format_before_is_refused_in_the_same_way()
    {
        using var folder = new Studies.Tests.Folder();
        folder.Write("old.yaml", "crisissim: 1\nmodel: {evidence: {prior: 0.5}}\n");
        var format = new FileFormat<Scenario>("S", ScenarioShape.Shape) { History = Two, BlocksOfBases = [] };
        format.OpenText("crisissim: 2\nbase: old.yaml\n", folder["s.yaml"]).Bind().Problems.Lines()[^1]
            .ShouldEndWith($"write it anew with 'crisissim migrate {folder["old.yaml"]}'");
    }

    private static ScenarioMigration Of(string text) => ScenarioMigration.Of(text, "o.yaml", Two);
}
