using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>What crises under one wording come to, in words.</summary>
internal sealed class RunWords(Wording wording, ComparisonReportData played)
{
    private const int MostNamed = 2;

    private bool IsAttack => played.Scenario.Incident.Real;

    private bool IsGround => played.Scenario.Incident.Domain.IsKinetic();

    /// <summary>"Stopped in 58 of 100".</summary>
    public string Headline => IsAttack
        ? $"{(IsGround ? "Stopped" : "Brought to an end")} in {Of(Endpoints.Effectiveness)}"
        : $"{Share(Endpoints.FalseMoves)} of the force moves for nothing";

    /// <summary>What follows the headline.</summary>
    public string Sentences
    {
        get
        {
            if (!IsAttack) return "The incident is no attack. " + Cleared();
            string lost = IsGround ? "the attacker holds what it came for" : "the victim gives in";
            return $"{Cleared()} Allies send {Share(Endpoints.Reliability)} of the force within reach by day 30, and "
                + $"in {Of(Endpoints.Taken)} crises {lost}.";
        }
    }

    /// <summary>What the last line says after the headline.</summary>
    public string Last
    {
        get
        {
            Endpoint endpoint = IsAttack ? Endpoints.Effectiveness : Endpoints.FalseMoves;
            JudgedValue? of = played.Played.JudgedAlone.FirstOrDefault(one => ReferenceEquals(one.Endpoint, endpoint));
            return of is { } judged
                ? $"On other assumptions, {RowFigure.For(endpoint, wording[endpoint]).Levels(judged.Spread.Middle)}."
                : "";
        }
    }

    /// <summary>Every price that is asked of the scenario, in one line.</summary>
    public string Price => "Price: " + string.Join("; ", Endpoints.Prices
        .Except(Verdict.GainsOf(played.Scenario))
        .Where(price => price.IsAskedOf(played.Scenario) && wording[price] is not null)
        .Select(price => price.Kind == EndpointKind.Count
            ? Figure(price)
            : $"{OutcomeNames.Price(price, played.Scenario)} {Figure(price)}"));

    private string Figure(Endpoint price)
    {
        return price.Kind switch
        {
            EndpointKind.Probability => Of(price),
            EndpointKind.Share => Share(price),
            _ => $"{Value(price)} {(IsGround ? "brigade-days" : "days")}",
        };
    }

    /// <summary>Which members send force most and least often.</summary>
    public IEnumerable<string> Senders()
    {
        TrialTable table = played.Result.Tables[0];
        if (table.Trials == 0) yield break;
        (string Name, double Often)[] members =
        [
            .. Enumerable.Range(0, table.Head.Members.Count).Select(table.Member)
                .Where(member => member.Name != table.Head.Victim)
                .Select(member => (member.Name, Often(member)))
                .OrderByDescending(one => one.Item2),
        ];
        if (members.Length == 0) yield break;
        (string Name, double Often) last = members[^1];
        string first = string.Join(", ", members.Take(MostNamed).Select(one => $"{one.Name} {one.Often:0}"));
        yield return members.Length > MostNamed
            ? $"Who sends, of 100: {first}, down to {last.Name} {last.Often:0}"
            : $"Who sends, of 100: {first}";
    }

    /// <summary>The stages at which most hours go.</summary>
    public IEnumerable<string> HeldBack()
    {
        if (Held.Length > 0) yield return Held.TrimEnd('.') + "; --detail";
    }

    /// <summary>The same as a sentence; empty where no hour is lost.</summary>
    public string Held
    {
        get
        {
            (Stage Stage, double Hours)[] stages =
            [
                .. Enum.GetValues<Stage>().Select(stage => (stage, wording.HoursByStage[(int)stage].Value))
                    .Where(one => one.Item2 > 0).OrderByDescending(one => one.Item2).Take(2),
            ];
            return stages.Length == 0
                ? ""
                : $"What holds help back: {string.Join(", then ", stages.Select(one => StageWords.Plain(one.Stage)))}.";
        }
    }

    private static double Often(MemberTable member)
    {
        int sends = 0;
        foreach (float sent in member[MemberQuantity.Sent])
            if (sent > 0) sends++;
        return 100.0 * sends / member.Trials;
    }

    private string Cleared() => wording[Endpoints.Timeliness] is null
        ? ""
        : $"Half of the allied force is cleared within 3 days in {Of(Endpoints.Timeliness)}.";

    private string Share(Endpoint endpoint) => $"{Value(endpoint)} %";

    private string Of(Endpoint endpoint) => $"{Value(endpoint)} of 100";

    private string Value(Endpoint endpoint) => RowFigure.For(endpoint, wording[endpoint]).Value(wording[endpoint]);
}
