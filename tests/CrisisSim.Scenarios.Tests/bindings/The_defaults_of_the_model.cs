using System.Collections;
using System.Reflection;
using CrisisSim.Kernel;
using CrisisSim.Model;

namespace CrisisSim.Scenarios.Bindings.Tests;

public sealed class The_defaults_of_the_model
{
    [Fact]
    public void What_a_file_does_not_state_is_as_the_model_has_it()
    {
        Scenario read = Narrow.Sound(Narrow.Text);
        var model = new Scenario
        {
            Title = "T",
            Victim = "A",
            Members = [new Member
            {
                Name = "A"
            }, new Member { Name = "B", Forces = [new ForcePackage { Name = "brigade" }] }],
            Declarations = [new Declaration { Name = "d" }],
            Incident = AsItsFormHasIt(),
        };
        model = model with
        {
            Alliance = model.Alliance with { Council = new Council { Convene = model.Alliance.Council.Convening } }
        };
        var differences = Compare(model, read, "scenario").ToList();
        differences.ShouldBeEmpty();
    }

    /// <summary>The default incident with what the catalogue says of its form.</summary>
    private static Incident AsItsFormHasIt()
    {
        var plain = new Incident();
        AttackForm form = AttackForm.Find(plain.Form).ShouldNotBeNull();
        return plain with
        {
            Domain = form.Domain,
            Rung = form.Rung,
            Plainness = form.Plain ? Plainness.Open : Plainness.Doubtful,
            ActPrior = form.Act,
            AuthorPrior = form.Author,
            IntentPrior = form.Intent,
        };
    }

    [Fact]
    public void An_ad_hoc_council_takes_its_own_time_to_convene()
    {
        Council council = Narrow.Sound("members:", "alliance: {council: {standing: no}}\nmembers:").Alliance.Council;
        council.Convene.ShouldNotBeNull().ToString().ShouldBe(new Council { Standing = false }.Convening.ToString());
    }

    [Theory]
    [InlineData(StepKind.Executive)]
    [InlineData(StepKind.Cabinet)]
    [InlineData(StepKind.Notification)]
    [InlineData(StepKind.Committee)]
    [InlineData(StepKind.Parliament)]
    [InlineData(StepKind.Court)]
    [InlineData(StepKind.Referendum)]
    public void A_step_that_says_no_more_is_as_the_model_has_it(StepKind kind)
    {
        AuthorizationStep step =
            Narrow.Sound("A: {}",
                $"A: {{authorization: "
                    + $"[{SnakeCase.From(kind.ToString())}]}}").Members[0].Authorization.ShouldHaveSingleItem();
        Compare(new AuthorizationStep { Kind = kind }, step, "step").ShouldBeEmpty();
    }

    [Fact]
    public void Every_parameter_of_a_mechanism_has_its_key()
    {
        var mechanisms = MechanismsShape.Shape.Rows.All.Where(row => row.Key != "responses").ToList();
        mechanisms.Count.ShouldBe(15);
        foreach (Row? mechanism in mechanisms)
        {
            Type parameters = typeof(MechanismParameters)
                .GetProperties()
                .Single(part => SnakeCase.From(part.Name) == mechanism.Key).PropertyType;
            IEnumerable<string> keys = ((IDescribed)mechanism.Kind).Rows.All.Select(row => row.Key);
            keys.ShouldBe(Parts(parameters).Select(part => SnakeCase.From(part.Name)), ignoreOrder: true,
                mechanism.Key);
        }
    }

    [Fact]
    public void The_comparison_sees_a_difference_wherever_it_lies()
    {
        var plain = new MechanismParameters();
        MechanismParameters other =
            plain with { Evidence = plain.Evidence with { Rate = plain.Evidence.Rate.With(Domain.Cyber, 1) } };
        Compare(plain, other, "model").ShouldBe(["model.Evidence.Rate.Cyber: 0.008 is 1"]);
    }

    /// <summary>
    /// Walks all public properties; distributions are compared by what they say and by their quantiles to the last bit.
    /// </summary>
    private static IEnumerable<string> Compare(object? expected, object? actual, string path)
    {
        if (expected is null || actual is null)
            return expected == actual ? [] : [$"{path}: {expected ?? "nothing"} is {actual ?? "nothing"}"];
        if (expected is Distribution one && actual is Distribution other)
            return one.ToString() == other.ToString() && one.Quantile(0.3) == other.Quantile(0.3)
                ? []
                : [$"{path}: {one} is {other}"];
        if (IsPlain(expected.GetType())) return expected.Equals(actual) ? [] : [$"{path}: {expected} is {actual}"];
        if (ByDomain(expected) is { } left && ByDomain(actual) is { } right)
            return left.SelectMany((pair, i) => Compare(pair.Value, right[i].Value, $"{path}.{pair.Key}"));
        if (expected is CouplingStrengths strengths)
            return CouplingRegistry.All.SelectMany(
                c => Compare(strengths[c], ((CouplingStrengths)actual)[c], $"{path}.{c.Name}"));
        if (expected is IEnumerable items) return Items(items, (IEnumerable)actual, path);
        return Parts(expected.GetType()).SelectMany(
            part => Compare(part.GetValue(expected), part.GetValue(actual), $"{path}.{part.Name}"));
    }

    private static IEnumerable<string> Items(IEnumerable expected, IEnumerable actual, string path)
    {
        (List<object>? left, List<object>? right) = (expected.Cast<object>().ToList(), actual.Cast<object>().ToList());
        if (left.Count != right.Count) return [$"{path}: {left.Count} items are {right.Count}"];
        return left.SelectMany((item, i) => Compare(item, right[i], $"{path}[{i}]"));
    }

    private static IReadOnlyList<(Domain Key, object? Value)>? ByDomain(object value)
    {
        Type type = value.GetType();
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(PerDomain<>)) return null;
        return [.. Enum
            .GetValues<Domain>()
            .Select(domain => (domain, type.GetProperty("Item")!.GetValue(value, [domain])))];
    }

    private static IEnumerable<PropertyInfo> Parts(Type type) =>
        type
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(part => part.GetIndexParameters().Length == 0);

    private static bool IsPlain(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(DateTimeOffset)
            || type == typeof(DateOnly);
}
