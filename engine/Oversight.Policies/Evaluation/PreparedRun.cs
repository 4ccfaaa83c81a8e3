using Oversight.Contracts.Facts;
using Oversight.Policies.Loading;
using Oversight.Storage.Calendars;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Policies.Evaluation;

/// <summary>What judging needs beside the rules: the loaded tables know the packs, and what these define is worked out.</summary>
internal sealed class PreparedRun
{
    /// <summary>Prepares the tables.</summary>
    /// <param name="database">The database with the loaded tables.</param>
    /// <param name="connection">A connection to it, which the run keeps using.</param>
    /// <param name="plugins">The plug-ins, in the order of the jurisdictions' numbers.</param>
    /// <param name="options">What is judged.</param>
    /// <param name="facts">Where facts come from; null = the tables.</param>
    /// <param name="cancellation">Stops the work.</param>
    public PreparedRun(
        DuckDBDatabase database,
        DuckDBConnection connection,
        IReadOnlyList<LoadedPlugin> plugins,
        EvaluationOptions options,
        IFactSource? facts,
        CancellationToken cancellation)
    {
        Plugins = plugins;
        var tables = new LoadedTables(connection);
        Judged = tables.Judged();
        var calendars = plugins.Select(plugin => WorkingCalendar.For(plugin.Plugin.Calendar)).ToArray();
        Context = new FactContext(options.Year, options.CutOff, calendars) { Periods = options.Periods };
        Scopes = [.. calendars.Select((calendar, number) => new EvaluationScope(Context.PeriodOf(number).Year, Context.PeriodOf(number).CutOff, calendar))];
        tables.WritePacks(plugins, Context);
        ScansByJurisdiction = tables.Extent("inspections") >= options.ScansByJurisdictionFrom;
        YearTables.Drop(connection);
        if (ScansByJurisdiction)
        {
            YearTables.Keep(connection, options.Year, cancellation);
        }

        Reader = facts ?? new FactReader(connection) { ReadsYearTables = ScansByJurisdiction };
        new Definitions(database, Reader, plugins, Context, ScansByJurisdiction ? options.Threads : 1).Run(tables.Extent("objects"), cancellation);
        Milestones = tables.Milestones(Context);
        Sizes = [.. tables.ObjectsByJurisdiction(plugins.Count).Select(count => new JurisdictionBase(count))];
    }

    /// <summary>The plug-ins, in the order of the jurisdictions' numbers.</summary>
    public IReadOnlyList<LoadedPlugin> Plugins { get; }

    /// <summary>Numbers of the jurisdictions that are judged and have any row.</summary>
    public IReadOnlyList<int> Judged { get; }

    /// <summary>Year, cut-off and calendar of each jurisdiction.</summary>
    public IReadOnlyList<EvaluationScope> Scopes { get; }

    /// <summary>What is the same for all rows.</summary>
    public FactContext Context { get; }

    /// <summary>Reads the facts.</summary>
    public IFactSource Reader { get; }

    /// <summary>Whether long tables are scanned jurisdiction by jurisdiction.</summary>
    public bool ScansByJurisdiction { get; }

    /// <summary>The milestones of the report year with the day done.</summary>
    public IReadOnlyDictionary<(int Jurisdiction, string Milestone), DateOnly?> Milestones { get; }

    /// <summary>Sizes of the registries of each jurisdiction.</summary>
    public IReadOnlyList<JurisdictionBase> Sizes { get; }
}
