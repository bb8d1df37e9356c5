namespace CrisisSim.Charts;

/// <summary>Groups what belongs to one series and is drawn one after another, so that a page can hide it.</summary>
internal sealed class SeriesGroups(Canvas canvas)
{
    private Series? _open;

    /// <summary>What follows belongs to the series; null: to none.</summary>
    public void Enter(Series? series)
    {
        if (series == _open) return;
        Leave();
        if (series is not null) canvas.Open("g", ("class", "series"), ("data-series", series.Name));
        _open = series;
    }

    /// <summary>What follows belongs to none.</summary>
    public void Leave()
    {
        if (_open is not null) canvas.Close("g");
        _open = null;
    }
}
