namespace CrisisSim.Model.Tests;

/// <summary>
/// Where a member reads the line of assistance, its parliament too, and how severe it sees the act, rungs.
/// </summary>
internal readonly record struct View(double Line, double ConsultLine, double ParliamentLine, double Severity)
{
    public bool Inside => Severity >= Line;

    public static View From(Party party) => new(party.Line, party.ConsultLine, party.ParliamentLine, party.Severity);
}
