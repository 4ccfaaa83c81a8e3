using Oversight.Benchmarks.Data;
using Oversight.Benchmarks.Guard;
using Oversight.Drawing.Teams;

namespace Oversight.Benchmarks.Teams;

/// <summary>Teams for 10,000 visits by 200 officers, in visits; against one call of the platform's hash a visit.</summary>
internal sealed class TeamDrawRatio : IGuardedRatio
{
    private const int Visits = 10_000;
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

    public long Subject() => TeamDraw.Draw(problem!, Keys.Officers, Keys.Leader).IsDrawn
        ? Visits
        : throw new InvalidOperationException("The teams of the benchmark do not exist.");

    public void Dispose()
    {
    }
}
