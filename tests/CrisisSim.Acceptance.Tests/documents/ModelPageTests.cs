using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CrisisSim.Model;

namespace CrisisSim.Acceptance.Tests;

/// <summary>docs/model.md names what the model has, with the numbers that it has.</summary>
public sealed class ModelPageTests
{
    public static TheoryData<Mechanism> Mechanisms => [.. Enum.GetValues<Mechanism>()];

    public static TheoryData<string> Couplings => [.. CouplingRegistry.All.Select(c => c.Name)];

    /// <summary>Block and key of every parameter, as a scenario file has them.</summary>
    public static TheoryData<string, string> Parameters
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach ((PropertyInfo block, PropertyInfo parameter) in Properties()) data.Add(Snake(block.Name),
                Snake(parameter.Name));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Mechanisms))]
    public void Every_mechanism_has_its_section(Mechanism mechanism) =>
        Document.Model.Section($"M{(int)mechanism} {mechanism}").ShouldNotBeEmpty();

    [Fact]
    public void Every_coupling_has_its_row_and_there_are_no_others() => Document.Model.Section("4 Couplings")
        .Where(line => line.StartsWith('|')).Skip(2).Select(line => Regex.Match(line, "`([a-z_]+)`").Groups[1].Value)
        .ShouldBe(CouplingRegistry.All.Select(c => c.Name));

    [Theory]
    [MemberData(nameof(Couplings))]
    public void The_row_of_a_coupling_says_what_the_registry_says(string name)
    {
        Coupling coupling = CouplingRegistry.Named(name)!;
        string[] row = Document.Model.Row(name, "4 Couplings");
        row[1].ShouldBe(Snake(coupling.Provision.ToString()).Replace('_', ' '));
        row[2].ShouldBe($"M{(int)coupling.Mechanism} {Snake(coupling.Mechanism.ToString())}");
        row[3].ShouldBe(Number(coupling.Default));
        row[4].ShouldBe($"{Number(coupling.Low)} to {Number(coupling.High)}");
        row[5].ShouldBe(Snake(coupling.Grade.ToString()));
        row[6].ShouldBe($"{Sign(coupling.SignListed)} / {Sign(coupling.SignUnlisted)}");
        row[7].ShouldBe(MovesInWords(coupling.Moves));
        row[8].ShouldBe(coupling.Does);
    }

    [Fact]
    public void No_record_of_parameters_is_left_out()
    {
        IEnumerable<Type> records = typeof(MechanismParameters).Assembly
            .GetExportedTypes()
            .Where(type => type.Name.EndsWith("Parameters", StringComparison.Ordinal));
        Properties()
            .Select(p => p.Block.PropertyType)
            .Distinct()
            .Append(typeof(ResponseParameters))
            .Append(typeof(MechanismParameters))
            .ShouldBe(records, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Parameters))]
    public void Every_parameter_is_named_by_the_key_of_the_scenario_format(string block, string key)
    {
        Document.Format.Row(key, block);
        Document.Model.Row($"model.{block}.{key}");
    }

    [Fact]
    public void A_parameter_that_is_one_number_has_the_default_of_the_code()
    {
        var plain = new MechanismParameters();
        foreach ((PropertyInfo block, PropertyInfo parameter) in Properties())
        {
            if (Convert(parameter.GetValue(block.GetValue(plain))) is not { } value) continue;
            string cell = Document.Model.Row($"model.{Snake(block.Name)}.{Snake(parameter.Name)}")[1];
            double
                .Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture)
                .ShouldBe(value, $"{block.Name}.{parameter.Name}");
        }
    }

    [Fact]
    public void Every_grade_of_a_parameter_is_that_of_the_scenario_format()
    {
        foreach ((PropertyInfo block, PropertyInfo parameter) in Properties())
        {
            string grade = Regex.Match(Document.Format.Row(Snake(parameter.Name), Snake(block.Name))[5],
                "[a-z]+").Value;
            if (grade.Length > 0)
                Document.Model.Row($"model.{Snake(block.Name)}.{Snake(parameter.Name)}")[4].ShouldBe(grade,
                    $"{block.Name}.{parameter.Name}");
        }
    }

    [Fact]
    public void No_document_names_a_key_that_there_is_not()
    {
        string[] keys = [.. Regex
            .Matches(Document.Format.Text, @"^\| `([a-z_]+)`", RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value)];
        foreach (Document document in Document.All)
            Regex.Matches(document.Text,
                @"`(?:model|members|declarations|alliance|attacker|incidents)(?:\[\])?\.[][a-z_.<>]*?([a-z_]+)(?:\[\])?`")
                .Select(match => match.Groups[1].Value)
                .Except([.. keys, "yaml", "csv", "parquet"]).ShouldBeEmpty(document.Name);
    }

    [Fact]
    public void Every_option_of_the_response_ladder_has_its_row_with_its_numbers()
    {
        foreach (ResponseOption option in new ResponseParameters().Options)
        {
            string[] row = Document.Model.Row($"model.responses.{Snake(option.Kind.ToString())}");
            row[0].ShouldContain($"({(int)option.Level})");
            bool isForce = option.Kind is ReplyKind.Reinforcement or ReplyKind.Combat;
            if (option.Level > ResponseLevel.CyberReply || (option.Capacity == 0 && !option.IsLevel)) row[2].ShouldBe("–");
            else double.Parse(row[2], CultureInfo.InvariantCulture).ShouldBe(option.Capacity);
            row[3].ShouldBe(isForce ? "–" : option.BelowLine ? "yes" : "no");
        }
        foreach (string key in Keys<ResponseOption>().Except(["level", "kind", "adopters", "since", "domains", "effect",
            "is_level", "is_in_common", "is_of_ships"]))
            Document.Model.Section("M12 Responses").ShouldContain(line => line.Contains($"`{key}`"));
    }

    [Fact]
    public void Every_property_of_an_outcome_is_described() =>
        Undescribed<Outcome>("5.3 `Outcome`, one a trial").ShouldBeEmpty();

    [Fact]
    public void The_row_of_a_measure_says_what_its_table_says() =>
        ShouldSayWhatTheRowsSay("5.3 `Outcome`, one a trial", Measure.All);

    [Fact]
    public void The_row_of_a_members_measure_says_what_its_table_says() =>
        ShouldSayWhatTheRowsSay("5.4 `MemberOutcome`, one a member and trial", MemberMeasure.All);

    [Fact]
    public void Every_column_of_the_trials_is_named_in_its_order()
    {
        string text = string.Join(' ', Document.Model.Section("5.8 Result files"));
        string trials = text[text.IndexOf("- `trials.csv`", StringComparison.Ordinal)..text.IndexOf("- `members.csv`",
            StringComparison.Ordinal)];
        string[] named = [.. Regex.Matches(trials, "`([a-z0-9_]+)`").Select(match => match.Groups[1].Value)];
        string[] columns = [.. Measure.All.Select(measure => measure.Column)];
        named.Where(columns.Contains).ShouldBe(columns);
    }

    [Fact]
    public void Every_column_of_the_members_is_named_in_its_order_and_there_are_no_others()
    {
        string text = string.Join(' ', Document.Model.Section("5.8 Result files"));
        string members = text[text.LastIndexOf("- `members.csv`", StringComparison.Ordinal)..text.IndexOf(
            "Each column is", StringComparison.Ordinal)];
        Regex
            .Matches(members, "`([a-z0-9_]+)`")
            .Select(match => match.Groups[1].Value)
            .ShouldBe(["wording", "role", "trial", "member", .. MemberMeasure.All.Select(measure => measure.Column)]);
    }

    [Fact]
    public void Every_property_of_a_members_outcome_is_described() =>
        Undescribed<MemberOutcome>("5.4 `MemberOutcome`, one a member and trial").ShouldBeEmpty();

    [Theory]
    [InlineData(typeof(EndKind), "5.3 `Outcome`, one a trial")]
    [InlineData(typeof(Stage), "5.5 The critical path")]
    [InlineData(typeof(Obligation), "M4 Consultation")]
    [InlineData(typeof(StepKind), "M5 Authorization")]
    [InlineData(typeof(CostRule), "M8 Movement")]
    [InlineData(typeof(Domain), "Reading the tables")]
    public void Every_word_of_a_choice_is_there(Type choice, string section)
    {
        string text = string.Join('\n', Document.Model.Section(section));
        Enum.GetNames(choice).Select(Snake).Where(word => !Regex.IsMatch(text, $@"\b{word}\b")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_decision_rule_is_described()
    {
        string text = string.Join('\n', Document.Model.Section("M4 Consultation"));
        DecisionRules.All.Select(rule => rule.Key).Where(key => !Regex.IsMatch(text, $@"\b{key}\b")).ShouldBeEmpty();
    }

    private static void ShouldSayWhatTheRowsSay(string section, IReadOnlyList<Recorded> all)
    {
        IReadOnlyList<string> rows = Document.Model.Section(section);
        foreach (Recorded each in all)
            rows
                .Select(row => row.Split('|'))
                .Single(cells => cells.Length > 2 && cells[1].Contains($"`{each}`"))[2].Trim()
                .ShouldBe(each.Meaning, $"{each}");
    }

    private static IEnumerable<string> Undescribed<TOutcome>(string section)
    {
        string[] first = [.. Document.Model
            .Section(section)
            .Where(line => line.StartsWith('|'))
            .Select(line => line.Split('|')[1])];
        return typeof(TOutcome)
            .GetProperties()
            .Where(p => p.GetIndexParameters().Length == 0)
            .Select(p => p.Name)
            .Where(name => !first.Any(cell => cell.Contains($"`{name}`")));
    }

    /// <summary>
    /// Every property of every record of parameters, but for the response options, which have names of their own.
    /// </summary>
    private static IEnumerable<(PropertyInfo Block, PropertyInfo Parameter)> Properties() =>
        from block in typeof(MechanismParameters).GetProperties()
        where block.PropertyType != typeof(ResponseParameters)
        from parameter in block.PropertyType.GetProperties()
        select (block, parameter);

    private static IEnumerable<string> Keys<TRecord>() => typeof(TRecord).GetProperties().Select(p => Snake(p.Name));

    private static double? Convert(object? value) => value switch
    {
        double number => number,
        int whole => whole,
        _ => null,
    };

    private static string MovesInWords(PrimaryEndpoint moves)
    {
        const PrimaryEndpoint Gains =
            PrimaryEndpoint.Timeliness | PrimaryEndpoint.Reliability | PrimaryEndpoint.Effectiveness;
        return moves == Gains
            ? "gains"
            : string.Join(", ", ((PrimaryEndpoint[])[
                PrimaryEndpoint.ArmedAttack, PrimaryEndpoint.Timeliness, PrimaryEndpoint.Reliability,
                PrimaryEndpoint.Effectiveness, PrimaryEndpoint.GeneralWar, PrimaryEndpoint.FalseMoves,
                PrimaryEndpoint.DrawnIn, PrimaryEndpoint.Cost,
            ]).Where(one => moves.HasFlag(one)).Select(one => Snake(one.ToString()).Replace('_', ' ')));
    }

    private static string Sign(int sign) => sign switch
    {
        > 0 => "+",
        < 0 => "−",
        _ => "0",
    };

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture).Replace('-', '−');

    private static string Snake(string name) => Regex.Replace(name, "(?<!^)([A-Z])", "_$1").ToLowerInvariant();
}
