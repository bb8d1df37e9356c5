using System.Globalization;
using CrisisSim.Model;

namespace CrisisSim.Reports;

/// <summary>
/// What real acts the incident of a scenario is like, the gravest where there are several, and what allies did then:
/// so that a reader can tell whether it is plausible, and whether the answer is.
/// </summary>
internal sealed class LikeActs(ScenarioSource source)
{
    private const int MostNamed = 2, MostLetters = 158;

    /// <summary>Rungs from which on an incident is called graver or milder than an act; a coder's doubt is as large.</summary>
    private const double Apart = 0.5;

    private IReadOnlyList<RealAct>? Acts => source.Alike?.Value;

    private Incident Incident => source.Scenario.Incident;

    private bool IsOfSeveral => source.Scenario.Incidents.Count > 1;

    /// <summary>In a sentence: of two acts where these fit on two lines, of one, of one without the day.</summary>
    public IReadOnlyList<string> Sentences => Acts switch
    {
        null => [],
        [] => [$"No coded act of this kind lies near{(IsOfSeveral ? " the gravest" : "")}."],
        [var nearest, ..] acts => Told([.. acts.Where(act => IsAlike(act, nearest)).Take(MostNamed)]),
    };

    /// <summary>The nearest three, beside this one; nothing where no act is coded on its ladder.</summary>
    /// <param name="heading">What stands above; null: nothing.</param>
    public IEnumerable<Block> Table(string? heading = null)
    {
        if (Acts is not { } acts) yield break;
        if (heading is not null) yield return new Title(heading);
        if (acts.Count == 0)
        {
            yield return new Prose(Sentences[0]);
            yield break;
        }
        yield return new Grid(
            [
                new GridColumn(heading is null ? "real acts like this one" : "act", Wraps: true), new GridColumn("date"),
                new GridColumn($"rung, here {Number(Incident.Rung)}", Right: true),
                new GridColumn("the gravest answer", Wraps: true), new GridColumn("day", Right: true),
                new GridColumn("dead", Right: true),
            ],
            [
                .. acts.Select(act => GridRow.FromTexts($"{act.Place}: {Words(act.Form)}", act.Date, Number(act.Rung),
                    Did(act), act.Day is { } day ? Number(day) : "", act.Killed == "war" ? "the war's" : act.Killed)),
            ]);
        yield return new Prose("Nearest: of the same form, then by rung. Rungs and the gravity of answers are judged; "
            + $"days are near, not exact. All of one act: crisissim show '{acts[0].Name}'", Faint: true);
    }

    /// <summary>The same for other programs; null where no act is coded on its ladder.</summary>
    public Sheet? Sheet
    {
        get
        {
            if (Acts is not { } acts) return null;
            var sheet = new Sheet("act", "form", "rung", "rung_here", "answer", "answer_day", "killed");
            foreach (RealAct act in acts)
                sheet.Add(Cell.From(act.Name), Cell.From(act.Form), Cell.From(act.Rung), Cell.From(Incident.Rung),
                    Cell.From(Names.Key(act.Answer)), Cell.From(act.Day), Cell.From(act.Killed));
            return sheet;
        }
    }

    private string[] Told(RealAct[] acts)
    {
        string[] all = [Sentence(acts, dated: true), Sentence(acts[..1], dated: true), Sentence(acts[..1], dated: false)];
        return [.. all.Where((one, k) => k > 0 || one.Length <= MostLetters).Distinct()];
    }

    private string Sentence(RealAct[] acts, bool dated)
    {
        string named = string.Join(" and ", acts.Select(act =>
            $"{act.Place} in {act.Date[..4]} ({Did(act)}{(dated ? When(act) : "")})"));
        string apart = Side(acts[0]) > 0 ? "graver" : "milder";
        bool isOfForm = acts[0].Form == Incident.Form;
        string begins = (isOfForm, IsOfSeveral) switch
        {
            (true, false) => "Like ",
            (true, true) => "The gravest act is like ",
            (false, false) => "Nearest, of another form: ",
            (false, true) => "Nearest to the gravest act, of another form: ",
        };
        string ends = Side(acts[0]) == 0 ? "" : isOfForm
            ? $", but {apart}{(acts.Length > 1 ? " than both" : "")}"
            : $"; this act is {apart}";
        return $"{begins}{named}{ends}.";
    }

    /// <summary>Whether what is said of the nearest holds for another act too.</summary>
    private bool IsAlike(RealAct act, RealAct nearest) =>
        (act.Form == Incident.Form) == (nearest.Form == Incident.Form) && Side(act) == Side(nearest);

    /// <summary>+1 where the incident is graver than the act, −1 where it is milder.</summary>
    private int Side(RealAct act)
    {
        double apart = Math.Round(Incident.Rung - act.Rung, 6);
        return apart > Apart ? 1 : apart < -Apart ? -1 : 0;
    }

    private static string Did(RealAct act)
    {
        (string who, string nobody) = act.HasPact ? ("allies", "no ally") : ("friends", "no friend");
        return act.Answer switch
        {
            AnswerKind.Combat => $"{who} fought",
            AnswerKind.Reinforcement => $"{who} sent forces",
            AnswerKind.Escort => $"{who} sent escorts",
            AnswerKind.PrecautionaryDeployment => $"{who} moved forces nearer",
            AnswerKind.AirPolicing => $"{who} policed the air",
            AnswerKind.Sanctions => $"{who} imposed sanctions",
            AnswerKind.CounterMeasures => $"{who} took counter-measures",
            AnswerKind.ArmsAndMoney => $"{who} sent arms or money",
            AnswerKind.Exclusion => $"{who} shut the attacker out",
            AnswerKind.RecallOfEnvoys => $"{who} recalled envoys",
            AnswerKind.IntelligenceSupport => $"{who} shared intelligence",
            AnswerKind.Mediation => $"{who} mediated",
            AnswerKind.Consultation => $"{who} met over it",
            AnswerKind.Statement => $"{who} spoke out",
            AnswerKind.None => $"{nobody} answered",
            _ => throw new ArgumentOutOfRangeException(nameof(act), act.Answer, "There are no words for this answer."),
        };
    }

    private static string When(RealAct act) => act.Answer == AnswerKind.None ? "" : act.Day switch
    {
        null => "",
        < 1 => " within a day",
        1 => " the next day",
        var days => FormattableString.Invariant($" after {days:0} days"),
    };

    private static string Words(string form) => form.Replace('_', ' ');

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
