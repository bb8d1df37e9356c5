using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>One crisis of a population, with the weight that it has in it.</summary>
internal readonly record struct Case(TrialTable Table, int Row, Stratum Stratum, double Weight)
{
    public double Hours(Milestone milestone) => Table[milestone][Row];

    public double Share(Portion portion) => Table[portion][Row];

    /// <summary>The attacked member.</summary>
    public MemberTable Attacked()
    {
        int m = 0;
        while (Table.Head.Members[m] != Table.Head.Victim) m++;
        return Table.Member(m);
    }

    /// <summary>The members other than the attacked one.</summary>
    public IEnumerable<MemberTable> Allies()
    {
        for (int m = 0; m < Table.Head.Members.Count; m++)
            if (Table.Head.Members[m] != Table.Head.Victim) yield return Table.Member(m);
    }
}
