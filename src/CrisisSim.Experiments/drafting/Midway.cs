using CrisisSim.Model;

namespace CrisisSim.Experiments;

/// <summary>
/// A text whose numbers lie halfway between those of two: lines, precision, general clause, limits; of a limit that one of them lacks, and of
/// all that is no number, it is the second.
/// </summary>
internal static class Midway
{
    public static Declaration Between(Declaration from, Declaration to) => to with
    {
        Triggers = new([.. Enum.GetValues<Domain>().Select(domain => Between(from.Triggers[domain], to.Triggers[domain]))]),
        Limits = to.Limits with
        {
            Convene = Half(from.Limits.Convene, to.Limits.Convene),
            Decide = Half(from.Limits.Decide, to.Limits.Decide),
            Compliance = Half(from.Limits.Compliance, to.Limits.Compliance),
        },
    };

    private static Trigger Between(Trigger from, Trigger to) => to with
    {
        ConsultAt = Half(from.ConsultAt, to.ConsultAt),
        AssistAt = Half(from.AssistAt, to.AssistAt),
        Precision = Half(from.Precision, to.Precision),
        GeneralClause = Half(from.GeneralClause, to.GeneralClause),
    };

    private static double? Half(double? from, double? to) => from is { } one && to is { } other ? Half(one, other) : to;

    private static double Half(double from, double to) => (from + to) / 2;
}
