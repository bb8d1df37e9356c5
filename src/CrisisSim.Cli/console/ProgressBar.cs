using Spectre.Console;

namespace CrisisSim.Cli;

/// <summary>Plays a study and, where somebody watches, draws how far it is and how long it will still take.</summary>
internal static class ProgressBar
{
    /// <summary>Plays, with a bar for each stage.</summary>
    /// <param name="first">The stage that the work begins with.</param>
    /// <param name="work">Reports how far it is.</param>
    /// <param name="quiet">Whether nothing is to be drawn.</param>
    /// <param name="screen">Where it is drawn.</param>
    public static T Watch<T>(string first, Func<Action<PlayProgress>, T> work, bool quiet, Screen screen)
    {
        if (quiet || !screen.Watched) return work(_ => { });
        return Console(screen).Progress()
            .AutoClear(true)
            .HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(),
                new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(Label(first));
                return work(progress => Show(progress, task = StageOf(progress, task, context)));
            });
    }

    /// <summary>The bar of the stage that is under way; a stage that is over gives way to the next.</summary>
    private static ProgressTask StageOf(PlayProgress progress, ProgressTask task, ProgressContext context)
    {
        if (task.Description == Label(progress.Stage)) return task;
        task.StopTask();
        return context.AddTask(Label(progress.Stage));
    }

    /// <summary>Brackets of a text are no colours.</summary>
    private static string Label(string stage) => Markup.Escape(InertText.Line(stage));

    private static void Show(PlayProgress progress, ProgressTask task)
    {
        task.MaxValue = progress.Total;
        task.Value = progress.Done;
    }

    private static IAnsiConsole Console(Screen screen) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = screen.Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Out = new AnsiConsoleOutput(screen.ErrorCanvas),
    });
}
