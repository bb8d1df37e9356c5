namespace CrisisSim.Kernel.Tests;

/// <summary>M/M/c with a mean service time of one hour.</summary>
internal sealed class MarkovQueue
{
    private readonly Simulation simulation = new();
    private readonly Resource server;
    private readonly double rate;
    private Stream arrivals;
    private Stream services;
    private double waited;
    private int served;

    public MarkovQueue(int servers, double rate)
    {
        server = new Resource(simulation, servers);
        this.rate = rate;
    }

    public double MeanWait(ulong trial)
    {
        simulation.Reset();
        var chance = new Chance(2026, trial);
        (arrivals, services) = (chance.StreamFor(0, Name.Key("arrivals")), chance.StreamFor(0, Name.Key("services")));
        (waited, served) = (0, 0);
        simulation.Start(Source());
        simulation.Run(4000);
        return waited / served;
    }

    private async Process Source()
    {
        while (true)
        {
            await simulation.Delay(arrivals.Gap(rate));
            simulation.Start(Customer());
        }
    }

    private async Process Customer()
    {
        double arrived = simulation.Now;
        await server.Acquire();
        if (arrived > 400)
        {
            waited += simulation.Now - arrived;
            served++;
        }

        await simulation.Delay(services.Exponential());
        server.Release();
    }
}
