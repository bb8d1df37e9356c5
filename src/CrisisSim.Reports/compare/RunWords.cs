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
        ? $"{(IsGround ? "Stopped" : "Brought to an end")} in {Of(Endpoints.Effectiveness)}{Doubt}"
        : $"{Share(Endpoints.FalseMoves)} of the force moves for nothing{Doubt}";

    /// <summary>How far the figure of the headline goes by judgement; nothing where that was not asked.</summary>
    private string Doubt
    {
        get
        {
            Endpoint endpoint = IsAttack ? Endpoints.Effectiveness : Endpoints.FalseMoves;
            return RunAnswer.Judged(endpoint, wording, played) is { } judged
                ? $" as stated, {RowFigure.For(endpoint, wording[endpoint]).Levels(judged)} by judgement"
                : "";
        }
    }

    /// <summary>What follows the headline.</summary>
    public string Sentences
    {
        get
        {
            if (!IsAttack) return "The incident is no attack. " + Cleared();
            string lost = IsGround ? "the attacker holds what it came for" : "the victim gives in";
            string open = wording[Endpoints.Undecided] is { Value: > 0 }
                ? $"; {Value(Endpoints.Undecided)} are undecided"
                : "";
            return $"{Cleared()} Allies send {Share(Endpoints.Reliability)} of it by day 30. In "
                + $"{Value(Endpoints.Taken)} {lost}{open}.";
        }
    }

    /// <summary>What the last line says after the headline.</summary>
    public string Last
    {
        get
        {
            Endpoint endpoint = IsAttack ? Endpoints.Effectiveness : Endpoints.FalseMoves;
            return RunAnswer.Judged(endpoint, wording, played) is { } judged
                ? $"On other assumptions, {RowFigure.For(endpoint, wording[endpoint]).Levels(judged)}."
                : "";
        }
    }

    /// <summary>Every price that is asked of the scenario, in one line.</summary>
    public string Price => "Price: " + string.Join(", ", Endpoints.Prices
        .Except(Verdict.GainsOf(played.Scenario))
        .Where(price => price.IsAskedOf(played.Scenario) && wording[price] is not null)
        .Select(Figure));

    private string Figure(Endpoint price) => price switch
    {
        _ when ReferenceEquals(price, Endpoints.FalseMoves) => $"needless force {Share(price)}",
        _ when ReferenceEquals(price, Endpoints.DrawnIn) => $"drawn in {Share(price)}",
        _ when ReferenceEquals(price, Endpoints.GeneralWar) => $"war {Of(price)}",
        { Kind: EndpointKind.Count } => $"{Value(price)} {(IsGround ? "brigade-days" : "days of measures")}",
        { Kind: EndpointKind.Share } => $"{OutcomeNames.Price(price, played.Scenario)} {Share(price)}",
        _ => $"{OutcomeNames.Price(price, played.Scenario)} {Of(price)}",
    };

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
        string rest = IsBefore(table, members[0].Often) ? "; some before the allies decide"
            : members.Length > MostNamed ? $", down to {last.Name} {last.Often:0}" : "";
        yield return $"Who sends, of 100: {first}{rest}";
    }

    /// <summary>Whether an ally sends force in more crises than the alliance decides in.</summary>
    private static bool IsBefore(TrialTable table, double often)
    {
        int decided = 0;
        foreach (double hours in table[Milestone.Decision])
            if (hours <= CountingWindow.Hours) decided++;
        return often > 100.0 * decided / table.Trials;
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
        : $"Half of the force is cleared within 3 days in {Of(Endpoints.Timeliness)}.";

    private string Share(Endpoint endpoint) => $"{Value(endpoint)} %";

    private string Of(Endpoint endpoint) => $"{Value(endpoint)} of 100";

    private string Value(Endpoint endpoint) => RowFigure.For(endpoint, wording[endpoint]).Value(wording[endpoint]);
}
