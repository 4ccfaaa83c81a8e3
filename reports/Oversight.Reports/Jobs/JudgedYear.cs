using Oversight.Contracts;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Indicators;

namespace Oversight.Reports.Jobs;

/// <summary>What the engine found in a year. Its breaches stand in the database until another year is judged.</summary>
/// <param name="Options">What was judged.</param>
/// <param name="Outcomes">The jurisdictions that have any row.</param>
/// <param name="Indicators">The indicators but for those that follow the breaches.</param>
internal sealed record JudgedYear(EvaluationOptions Options, IReadOnlyList<JurisdictionOutcome> Outcomes, IndicatorSet Indicators)
{
    /// <summary>Judges a year and counts its indicators.</summary>
    /// <param name="database">The database with the loaded tables.</param>
    /// <param name="plugins">The plug-ins, in the order of the jurisdictions' numbers.</param>
    /// <param name="options">What is judged.</param>
    /// <param name="step">What the work is called.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="counted">Called as soon as the indicators are counted, if rules are still being judged beside them then.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="PolicyRunException">A policy failed on a row.</exception>
    public static JudgedYear Judge(
        DuckDBDatabase database,
        IReadOnlyList<LoadedPlugin> plugins,
        EvaluationOptions options,
        LocalText step,
        IJobProgress progress,
        Action? counted,
        CancellationToken cancellation)
    {
        progress.Step(step);
        var seen = new RowCount();
        IndicatorSet? indicators = null;
        var outcomes = new Evaluator(database, plugins, options).Run(
            (kind, rows) => progress.Rows(seen.Of(kind, rows)),
            (isAlone, stop) =>
            {
                if (isAlone)
                {
                    progress.Step(new LocalText("计算指标", "Counting indicators"));
                }

                using var own = database.Connect();
                indicators = IndicatorReader.Read(own, options.Year, options.CutOff, stop);
                if (!isAlone)
                {
                    counted?.Invoke();
                }
            },
            cancellation);
        return new JudgedYear(options, outcomes, indicators!);
    }
}
