namespace CrisisSim.Model.Tests;

/// <summary>How one member's file stands at the end of an inquiry.</summary>
internal readonly record struct Finding(int Member, bool Convinced, bool Dismissed, double Hours)
{
    public static Finding From(Party party) =>
        new(party.Index, party.Dossier.Convinced, party.Dossier.Dismissed, party.Convinced.OrNever);
}
