namespace CrisisSim.Cli;

/// <summary>Which sensitivity is asked for.</summary>
internal sealed record SensitivityRequest
{
    public static OptionTable<SensitivityRequest> Options { get; } = new OptionTable<SensitivityRequest>()
        .Study(request => request.Data, (request, data) => request with { Data = data })
        .Outcome(request => request.Data, (request, data) => request with { Data = data })
        .Option("--wording NAME",
            "The wording that is meant. Default: the one after the baseline; of one wording alone that one.",
            ValueKinds.Text, (request, name) => request with { Data = request.Data with { Wording = name } },
            request => request.Data.Wording)
        .Option("--as difference|value",
            "The difference from the baseline over the same crises, or the value itself. Default: the difference, "
                + "where there is a baseline.",
            ValueKinds.OneOf("difference", "value"),
            (request, word) => request with { Data = request.Data with { As = word } }, request => request.Data.As)
        .Option("--method METHOD",
            "morris, sobol or tornado, for designs made for them; prcc (partial rank correlation) or voi (value of "
                + "information) for others. Default: what the design was made for, else prcc.",
            ValueKinds.OneOf<SensitivityMethod>(), (request, method) => request with { Method = method },
            request => request.Method)
        .Out("Write the figures to sensitivity.csv and sensitivity.json in this directory.", request => request.Out,
            (request, files) => request with { Out = files });

    /// <summary>The number and the study.</summary>
    public StudyDataRequest Data { get; init; } = new();

    /// <summary>Null: what the design was made for.</summary>
    public SensitivityMethod? Method { get; init; }

    /// <summary>The files that are asked for, or null for none.</summary>
    public OutRequest? Out { get; init; }
}
