namespace CrisisSim.Model;

/// <summary>
/// Another text to which a member and the attacked one are parties, as it applies to the incident and as the member
/// reads it: with the habit and the error with which it reads its own.
/// </summary>
internal sealed class OtherText
{
    private readonly Crisis crisis;
    private readonly Declaration declaration;
    private readonly ApplicableText text;
    private readonly double spread, biasLeft;
    private double plain;

    private OtherText(Crisis crisis, Declaration declaration, ApplicableText text)
    {
        (this.crisis, this.declaration, this.text) = (crisis, declaration, text);
        InterpretationParameters reading = crisis.Parameters.Interpretation;
        spread = LineReading.Spread(reading.SpreadVague, reading.SpreadPrecise,
            text.TimesPrecision(CouplingRegistry.Reading));
        biasLeft = 1 - text.TimesPrecision(CouplingRegistry.Bias);
        Waits = text.WaitsFor(declaration);
    }

    public string Name => declaration.Name;

    /// <summary>What the text promises about the incident.</summary>
    public Obligation Promised => text.Obligation;

    /// <summary>Probability that who is willing waits until the body of the treaty under study has sat one round.</summary>
    public double Waits { get; }

    /// <summary>Where the member reads the line of assistance.</summary>
    public double Line { get; private set; }

    /// <summary>Where its parliament reads it.</summary>
    public double ParliamentLine { get; private set; }

    /// <summary>How much of the price of acting alone it spares now, [0, 1].</summary>
    public double Spared => text.Spared(crisis, declaration);

    /// <summary>The texts besides the one under study that bind a member and the attacked one over an incident.</summary>
    public static OtherText[] Of(Crisis crisis, Member member)
    {
        if (member.AlsoPartyTo.Count == 0) return [];
        Scenario scenario = crisis.Scenario;
        Member victim = scenario.Members.First(m => m.Name == scenario.Victim);
        return
        [
            .. from declaration in scenario.Declarations
               where member != victim && declaration.Name != crisis.Declaration.Name
                   && member.AlsoPartyTo.Contains(declaration.Name, StringComparer.Ordinal)
                   && victim.AlsoPartyTo.Contains(declaration.Name, StringComparer.Ordinal)
               let text = new ApplicableText(scenario, declaration, crisis.Incident)
               where text.PromisesHelp && text.Obligation != Obligation.Neutrality && !text.Excluded
               select new OtherText(crisis, declaration, text),
        ];
    }

    /// <summary>Reads the text, with a habit and errors in standard deviations and rungs.</summary>
    public void Read(double bias, double error, double audience)
    {
        plain = text.PlainLine + (spread * error);
        Line = plain + (bias * biasLeft);
        ParliamentLine = Line + audience;
    }

    /// <summary>A new government reads it with another habit.</summary>
    public void ReadAnew(double bias)
    {
        double rungs = plain + (bias * biasLeft) - Line;
        Line += rungs;
        ParliamentLine += rungs;
    }
}
