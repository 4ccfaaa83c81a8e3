using Oversight.Simulation.Loading;
using Oversight.Simulation.Model;
using Oversight.Simulation.Officers;
using Oversight.Simulation.Results;

namespace Oversight.Simulation.Replicates;

/// <summary>Simulates one scenario, replicate by replicate, in memory of its own. For one thread.</summary>
internal sealed class ReplicateWorker
{
    private readonly SimulatedScenario scenario;
    private readonly YearModel[] models;
    private readonly ReplicateDrawer drawer;
    private readonly OfficerLoads officers;
    private readonly PointEvaluator evaluator;
    private readonly TeamLoads? teams;

    public ReplicateWorker(SimulatedScenario scenario, TeamSource? teams)
    {
        this.scenario = scenario;
        var model = scenario.Model;
        models = model.IsNested ? [model] : [.. Enumerable.Range(0, model.Ratios).Select(model.At)];
        drawer = new ReplicateDrawer(models[0]) { Drawn = teams is null ? null : [] };
        officers = new OfficerLoads(model);
        evaluator = new PointEvaluator(scenario);
        this.teams = teams is null ? null : new TeamLoads(scenario, teams);
    }

    /// <summary>Simulates a replicate.</summary>
    /// <param name="result">Takes what it came to.</param>
    /// <param name="firstRow">Its row of the first point.</param>
    /// <param name="cancellation">Ends it within some milliseconds.</param>
    public void Run(ReplicateResult result, int firstRow, CancellationToken cancellation)
    {
        officers.Begin((uint)result.Replicate);
        for (var model = 0; model < models.Length; model++)
        {
            if (models.Length > 1)
            {
                drawer.Change(models[model]);
            }

            drawer.Run((uint)result.Replicate, cancellation);
            var points = models[model].Ratios;
            for (var point = 0; point < points; point++)
            {
                var drawn = drawer.Counts.Drawn.AsSpan(point);
                if (teams is null)
                {
                    officers.Deal(drawn, points);
                }
                else
                {
                    var at = point;
                    officers.Take(drawn, points, draw => teams.Draw(draw, (byte)at, result.Replicate, drawer.Drawn!, cancellation));
                }

                var row = firstRow + model + point;
                evaluator.Evaluate(drawer.Counts, point, points, officers, result.Values(row), result.Holds(row));
            }
        }
    }
}
