using Oversight.Benchmarks.Data;
using Oversight.Benchmarks.Guard;
using Oversight.Drawing.Teams;

namespace Oversight.Benchmarks.Teams;

/// <summary>Teams for 10,000 visits by 200 officers, against one call of the platform's hash a visit.</summary>
internal sealed class TeamDrawRatio : IGuardedRatio
{
    private const int Visits = 10_000;
    private const int Draws = 5;
    private TeamProblem? problem;
    private PlatformHash? hash;

    public string Name => "team draw";

    public string Against => "SHA256.HashData a visit";

    public string? Lacking => null;

    public void Prepare()
    {
        problem = TeamProblems.Of(Visits, 200);
        using var frame = new IdFrame(Visits);
        hash = new PlatformHash(frame, Visits);
    }

    public long Reference()
    {
        hash!.All();
        return hash.Rows;
    }

    // Several, so that each turn bears its share of the garbage collector's work.
    public long Subject()
    {
        for (var i = 0; i < Draws; i++)
        {
            if (!TeamDraw.Draw(problem!, Keys.Officers, Keys.Leader).IsDrawn)
            {
                throw new InvalidOperationException("The teams of the benchmark do not exist.");
            }
        }

        return Draws * Visits;
    }

    public void Dispose()
    {
    }
}
