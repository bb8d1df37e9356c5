namespace CrisisSim.Model;

/// <summary>Something recorded of every member in every trial: a column of members.csv.</summary>
public abstract class MemberMeasure : Recorded
{
    private protected MemberMeasure(string key, string column, string meaning)
        : base(key, column, meaning)
    {
    }

    /// <summary>All of them, in the order of their columns, kind by kind.</summary>
    public static IReadOnlyList<MemberMeasure> All =>
        [.. MemberMilestone.All, .. MemberQuantity.All, .. MemberTrait.All];
}
