using System.Diagnostics.CodeAnalysis;
using CrisisSim.Kernel;

namespace CrisisSim.Scenarios;

/// <summary>Finds out which distribution a block states, and makes it.</summary>
internal sealed class DistributionReader(DistributionKind kind, QuantityMeasure measure, ReadingContext at)
{
    private static readonly ProbabilityMeasure Share = new();
    private static readonly NumberMeasure Plain = new("");
    private static readonly MultipleMeasure Factor = new();

    /// <summary>Nearer quantiles make a density beyond which no tail can be drawn.</summary>
    private const double LeastStep = 1e-6;

    private IEnumerable<DistributionForm> Forms =>
        DistributionForms.All.Where(form => !form.IsShare || measure is not DurationMeasure);

    public bool TryRead(Node node, [MaybeNullWhen(false)] out Distribution value)
    {
        value = null;
        if (node is not Mapping block)
        {
            if (!kind.TryValue(node, at, Bounds.None, out double number)) return false;
            value = Distribution.Fixed(number);
            return true;
        }

        if (block.Find(LedgerEntry.Times) is not { } times) return TryBlock(block, out value);
        if (!TryBlock(block.Without(LedgerEntry.Times), out Distribution? once)
            || !TryPlain(times, Factor, Bounds.None, out double factor))
            return false;
        if (factor < 0) return at.Refuse(times.Value, "'times' must be at least 0");
        return TryCreate(times.Value, () => once.Times(factor), out value)
            && (!(value.Median > measure.Magnitudes.Most) || double.IsInfinity(once.Median) || at.Refuse(times.Value,
                $"'times' stretches the median to {measure.Write(value.Median)}; write "
                    + $"{MessageText.Number(measure.Magnitudes.Most / once.Median)} or less"));
    }

    private bool TryBlock(Mapping block, [MaybeNullWhen(false)] out Distribution value)
    {
        if (block.Entries is [{ Key: Quantity<Distribution>.Value } fixedValue])
            return TryRead(fixedValue.Value, out value);
        if (block.Find(DistributionKind.AtOnce) is { } share) return TryHurdle(block, share, out value);
        if (block.Entries is [{ Key: DistributionKind.Quantiles } quantiles])
            return TryQuantiles(quantiles.Value, out value);
        if (block.Entries is [var named] && Forms.Any(form => form.Family == named.Key))
            return TryForms(named.Value, [.. Forms.Where(form => form.Family == named.Key)], named.Key, out value);
        return TryForms(block, [.. Forms.Where(form => form.IsBare)], "a distribution", out value);
    }

    private bool TryForms(Node node, IReadOnlyList<DistributionForm> forms, string name,
        [MaybeNullWhen(false)] out Distribution value)
    {
        value = null;
        if (node is not Mapping block)
            return at.Refuse(node,
                $"{name} needs the keys {MessageText.Either([.. forms[0].Keys], "and")}, as in {Example(forms[0])}");
        // The form of which most keys are stated is the one that was meant.
        DistributionForm form = forms.MaxBy(candidate => candidate.Keys.Count(key => block.Find(key) is not null))!;
        return HasItsKeys(block, form, forms, name) && TryMake(block, form, out value);
    }

    private bool HasItsKeys(Mapping block, DistributionForm form, IReadOnlyList<DistributionForm> forms, string name)
    {
        IReadOnlyList<string> known =
        [
            .. forms.SelectMany(each => each.Keys).Distinct(),
            .. name == "a distribution" ? Families() : []
        ];
        foreach (Entry entry in block.Entries)
        {
            if (!known.Contains(entry.Key))
                return Complain(entry,
                    $"unknown key {MessageText.Quoted(entry.Key)} in "
                        + $"{name}{NearestWord.Hint(entry.Key, known, "there are")}");
            if (form.Keys.Contains(entry.Key)) continue;
            IReadOnlyList<string> fitting = [.. block.Keys.Where(form.Keys.Contains).Select(MessageText.Quoted)];
            return Complain(entry,
                $"{MessageText.Quoted(entry.Key)} does not go with {MessageText.Either(fitting, "and")}; write "
                    + Example(form));
        }

        var missing = form.Keys.Where(key => block.Find(key) is null).Select(MessageText.Quoted).ToList();
        return missing.Count == 0 || at.Refuse(block,
            $"a {form.Family} distribution needs {MessageText.Either(missing, "and")} as well; write {Example(form)}");
    }

    private bool TryMake(Mapping block, DistributionForm form, [MaybeNullWhen(false)] out Distribution value)
    {
        value = null;
        double[] numbers = new double[form.Parameters.Length];
        bool sound = true;
        for (int i = 0; i < numbers.Length; i++)
        {
            Entry entry = block.Find(form.Parameters[i].Key)!;
            Parameter parameter = form.Parameters[i];
            sound &= parameter.IsValue
                ? TryValue(entry, parameter.Bounds, out numbers[i])
                : TryPlain(entry, Plain, parameter.Bounds, out numbers[i]);
        }

        return sound
            && (form.FaultOf(numbers) is not { } fault
                || at.Refuse(block, $"{fault}; stated are {NodeText.Flow(block)}"))
            && TryCreate(block, () => form.Make(numbers), out value);
    }

    private bool TryHurdle(Mapping block, Entry share, [MaybeNullWhen(false)] out Distribution value)
    {
        value = null;
        foreach (Entry entry in block.Entries)
            if (entry.Key is not (DistributionKind.AtOnce or DistributionKind.Then))
                return Complain(entry,
                    $"{MessageText.Quoted(entry.Key)} does not go with 'at_once'; write {{at_once: 0.1, then: "
                        + $"{{median: …, p90: …}}}}");
        if (block.Find(DistributionKind.Then) is not { } then)
            return at.Refuse(block, "'at_once' needs 'then' as well; write {at_once: 0.1, then: {median: …, p90: …}}");
        if (!TryShare(share.Value, out double atOnce) || !TryRead(then.Value, out Distribution? rest)) return false;
        return TryCreate(block, () => Distribution.Hurdle(atOnce, rest), out value);
    }

    private bool TryQuantiles(Node node, [MaybeNullWhen(false)] out Distribution value)
    {
        value = null;
        if (node is not Mapping { Entries.Count: >= 2 } block)
            return at.Refuse(node,
                "'quantiles' needs two or more, each a probability with its value, as in {0.1: 4 h, 0.5: 2 d, "
                    + "0.9: 9 d}");
        var points = new List<(double Probability, double Value)>();
        foreach (Entry entry in block.Entries)
        {
            if (!TryShare(new Scalar(entry.KeyAt, entry.Key), out double probability)
                || !TryValue(entry, Bounds.None, out double number))
                return false;
            points.Add((probability, number));
        }

        for (int i = 1; i < points.Count; i++)
            if (points[i].Probability <= points[i - 1].Probability || points[i].Value < points[i - 1].Value)
                return Complain(block.Entries[i], "quantiles must rise, probabilities and values alike");
            else if (points[i].Probability - points[i - 1].Probability < LeastStep)
                return Complain(block.Entries[i], $"quantiles must lie at least {LeastStep:0.######} of probability apart");
        return TryCreate(block,
            () => Distribution.Empirical([.. QuantileTails.Close(points, measure is DurationMeasure)]), out value);
    }

    private bool TryCreate(Node node, Func<Distribution> make, [MaybeNullWhen(false)] out Distribution value)
    {
        try
        {
            value = make();
            return true;
        }
        catch (ArgumentException fault)
        {
            value = null;
            return at.Refuse(node, fault.Message);
        }
    }

    private bool TryValue(Entry entry, Bounds part, out double number) =>
        kind.TryValue(entry.Value, at with { Key = entry.Key }, part, out number);

    private bool TryShare(Node node, out double number)
    {
        number = 0;
        if (node is not Scalar scalar) return at.Refuse(node, $"a probability is expected here, not {node.Noun}");
        return Share.Fault(scalar.Text, Bounds.Share, at.Session, out number) is not { } fault
            || at.Refuse(node, fault);
    }

    private bool TryPlain(Entry entry, NumberMeasure plain, Bounds bounds, out double number)
    {
        number = 0;
        if (entry.Value is not Scalar scalar)
            return at.Refuse(entry.Value, $"{MessageText.Quoted(entry.Key)} must be a number, not {entry.Value.Noun}");
        return plain.Fault(scalar.Text, bounds, at.Session, out number) is not { } fault
            || at.Refuse(entry.Value, fault);
    }

    private bool Complain(Entry entry, string text) => at.Refuse(new Scalar(entry.KeyAt, entry.Key), text);

    private IEnumerable<string> Families() =>
        Forms.Select(form => form.Family).Distinct().Append(DistributionKind.AtOnce).Append(DistributionKind.Quantiles);

    private static string Example(DistributionForm form)
    {
        string keys = $"{{{string.Join(", ", form.Keys.Select(key => $"{key}: …"))}}}";
        return form.IsBare ? keys : $"{{{form.Family}: {keys}}}";
    }
}

/// <summary>
/// A factor on a distribution. It may be larger than a number of its own, for a draw of judgement moves the shortest
/// median to the longest by it; what comes of it is bounded.
/// </summary>
internal sealed class MultipleMeasure() : NumberMeasure("")
{
    public override Magnitudes Magnitudes => new(1e-30, 1e30);
}

/// <summary>
/// Completes quantiles to the lowest and highest value: beyond the outermost ones stated, the density of the
/// neighbouring interval goes on, for durations not below 0. Whoever knows the extremes states them, at probabilities 0
/// and 1.
/// </summary>
internal static class QuantileTails
{
    public static IReadOnlyList<(double Probability, double Value)> Close(
        IReadOnlyList<(double Probability, double Value)> points, bool isDuration)
    {
        var closed = points.ToList();
        if (points[0].Probability > 0)
        {
            double low = points[0].Value - Slope(points[0], points[1]) * points[0].Probability;
            closed.Insert(0, (0, isDuration ? Math.Max(0, low) : low));
        }

        (double Probability, double Value) last = points[^1];
        if (last.Probability < 1) closed.Add((1, last.Value + Slope(points[^2], last) * (1 - last.Probability)));
        return closed;
    }

    private static double Slope((double Probability, double Value) from, (double Probability, double Value) to) =>
        (to.Value - from.Value) / (to.Probability - from.Probability);
}
