namespace CrisisSim.Experiments;

/// <summary>The crises of one wording that were played in one role.</summary>
internal sealed record CrisisRows(TrialTable Table, CrisisRole Role)
{
    /// <summary>The crises of the wordings as they were played, and beside each the same otherwise.</summary>
    public static IEnumerable<CrisisRows> Of(IReadOnlyList<TrialTable> tables) => tables.SelectMany(Of);

    /// <summary>The role in which a wording's own crises are played.</summary>
    public static CrisisRole RoleOf(TableHead head) => head.IsAttack ? CrisisRole.Attack : CrisisRole.FalseAlarm;

    private static IEnumerable<CrisisRows> Of(TrialTable table)
    {
        yield return new CrisisRows(table, RoleOf(table.Head));
        if (table.IfNoAttack is { } unreal) yield return new CrisisRows(unreal, CrisisRole.FalseAlarm);
        if (table.IfProvoked is { } provoked) yield return new CrisisRows(provoked, CrisisRole.Provocation);
    }
}

/// <summary>What a crisis is played for.</summary>
internal enum CrisisRole
{
    /// <summary>The attack, as the file has it.</summary>
    Attack,

    /// <summary>The same incident is no attack, but looks like one.</summary>
    FalseAlarm,

    /// <summary>The attacked member has brought the same attack on itself.</summary>
    Provocation,
}
