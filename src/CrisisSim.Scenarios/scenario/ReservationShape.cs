namespace CrisisSim.Scenarios;

internal static class ReservationShape
{
    private static readonly Reservation Defaults = new();

    public static readonly Shape<Reservation> Shape =
        new("reservation", "What one member promises less about than the text, and how much it promises there.", o =>
    {
        Field<IReadOnlyList<string>> areas = o.List("areas", "Areas that it leaves out.", new TextKind()).Empty();
        Field<IReadOnlyList<string>> forms = o.List("forms", "Forms of attack that it leaves out.", new FormKind()).Empty();
        Field<IReadOnlyList<string>> against = o
            .List("only_against", "The authors against whose acts alone its promise holds; without it against anybody's.",
                new TextKind())
            .Empty();
        Field<Obligation> obligation = o
            .Choice<Obligation>("obligation", "What it promises at most where the reservation applies.")
            .Default(Defaults.Obligation);
        return v => new Reservation
        {
            Areas = areas[v],
            Forms = forms[v],
            OnlyAgainst = against[v],
            Obligation = obligation[v],
        };
    });
}
