using CrisisSim.Kernel;

namespace CrisisSim.Model.Tests;

/// <summary>Where the first ally's government decides what it sends, apart from all that leads there.</summary>
internal sealed class Desk
{
    private readonly Crisis crisis;
    private readonly Theatre theatre;
    private readonly Interpretation interpretation;
    private readonly Contribution contribution;

    public Desk(World world)
    {
        crisis = world.Stage();
        interpretation = new Interpretation(crisis);
        theatre = new Theatre(crisis);
        contribution = new Contribution(crisis, theatre);
    }

    public double Choose(int trial, double promised, ResponseLevel level) =>
        contribution.Choose(Begin(trial, promised, level, price: 0));

    public double Utility(double share, double promised, double price) =>
        contribution.Utility(Begin(0, promised, ResponseLevel.Combat, price), share);

    private Party Begin(int trial, double promised, ResponseLevel level, double price)
    {
        crisis.Conflict.Reset(new Chance(Worlds.Seed, (ulong)trial), default, null);
        interpretation.Begin();
        theatre.Begin();
        theatre.Promise(crisis.Parties[0], promised);
        Party party = crisis.Parties[1];
        (party.Contingent.Level, party.Contingent.Price) = (level, price);
        return party;
    }
}
