using CrisisSim.Statistics;

namespace CrisisSim.Cli;

/// <summary>
/// The confirmed texts for other programs: one row a text and outcome; the columns of the provisions say "from", "to" or "halfway". Hours,
/// shares from 0 to 1.
/// </summary>
internal static class DesignSheet
{
    private static readonly string[] Settings = ["from", "to", "halfway"];

    public static Sheet Of(Designed designed)
    {
        DraftResult result = designed.Result;
        var sheet = new Sheet(["text", "standing", "key", "value", "low", "high", "trials", .. designed.Space.Provisions.Select(provision => Names.Key(provision.Provision))]);
        for (int k = 0; k < result.Drafts.Count; k++)
        {
            FrontText text = result.Confirmed.Texts[k];
            Cell[] settings = [.. result.Drafts[k].Settings.Select(setting => Cell.Of(Settings[setting]))];
            for (int o = 0; o < text.Outcomes.Count; o++)
            {
                Estimate value = text.Outcomes[o];
                sheet.Add([
                    Cell.Of(text.Name), Cell.Of(ChooseSheet.FrontKey(text)), Cell.Of(result.Confirmed.Endpoints[o].Key), Cell.Of(value.Value), Cell.Of(value.Interval.Low), Cell.Of(value.Interval.High),
                    Cell.Of((double)value.Trials), .. settings]);
            }
        }
        return sheet;
    }
}
