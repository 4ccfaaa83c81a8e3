using Oversight.Contracts;
using Oversight.Drawing.Tickets;
using Oversight.PlanDraws.Records;
using Oversight.PlanDraws.Registers;
using Oversight.PlanDraws.Teams;
using Oversight.Policies.Draws;
using Oversight.Policies.Loading;
using Oversight.Storage.DuckDb;

namespace Oversight.PlanDraws;

/// <summary>Draws plans from a loaded dataset under the rules of their pack. The same request gives the same record, whatever the threads.</summary>
/// <param name="database">The database with the loaded tables.</param>
/// <param name="plugins">The plug-ins, in the order of the jurisdictions' numbers.</param>
/// <param name="threads">Threads, from 1.</param>
public sealed class DrawRunner(DuckDBDatabase database, IReadOnlyList<LoadedPlugin> plugins, int threads)
{
    /// <summary>The word that stands in the registers and records for a draw.</summary>
    public const string DrawKind = "draw";

    /// <summary>The word for a record without a seed.</summary>
    public const string CommitmentKind = "commitment";

    /// <summary>The day of a draw where none is given: the first on which one of the plans begins.</summary>
    /// <param name="jurisdiction">Id of the jurisdiction.</param>
    /// <param name="plans">The plans.</param>
    /// <exception cref="DrawException">There is no such jurisdiction or plan, or no plan has a day.</exception>
    public DateOnly DayOf(string jurisdiction, IReadOnlyList<string> plans)
    {
        using var connection = database.Connect();
        var number = NumberOf(jurisdiction);
        return plans.Select(plan => PlanRow.Read(connection, number, plan).Day).Min()
            ?? throw new DrawException(new LocalText("计划没有日期，请用 --drawn-on 给出抽取日", "the plans have no day: give that of the draw with --drawn-on"));
    }

    /// <summary>Draws; without a seed only the registers are made, and the record is a commitment.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="madeBy">The program, with its version.</param>
    /// <param name="registers">
    /// Gives the streams that take the canonical lists, by their names: <c>PLAN.register.tsv</c> of each plan, <c>officers.tsv</c> and
    /// <c>conflicts.tsv</c>; null = the texts are not wanted.
    /// </param>
    /// <param name="step">Hears what is done.</param>
    /// <param name="cancellation">Ends the draw.</param>
    /// <exception cref="DrawException">The draw cannot be made; the reason says what to do.</exception>
    public DrawRecord Run(
        DrawRequest request, string madeBy, Func<string, Stream>? registers, Action<LocalText>? step, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        try
        {
            return Draw(request, madeBy, registers, step, cancellation);
        }
        catch (TicketPathException failure)
        {
            throw new DrawException(new LocalText(
                $"环境变量 {TicketHasher.Variable}：应为 {string.Join("、", TicketHasher.Supported)} 之一，或不设", failure.Message));
        }
    }

    private DrawRecord Draw(
        DrawRequest request, string madeBy, Func<string, Stream>? registers, Action<LocalText>? step, CancellationToken cancellation)
    {
        var number = NumberOf(request.Jurisdiction);
        using var connection = database.Connect();
        using var frames = new SamplingFrameBuilder(database, plugins, number, request.DrawnOn, threads, cancellation);
        var drawer = new PlanDrawer(database, connection, number, frames, request);
        var plans = new List<PlanDraw>();
        for (var i = 0; i < request.Plans.Count; i++)
        {
            plans.Add(drawer.Draw(i, registers, step, cancellation));
        }

        var terms = request.Teams ? TeamTerms.Of(request, frames) : null;
        var pool = terms is null ? null : OfficerPool.Read(
            connection,
            number,
            request.DrawnOn,
            frames.QualifiedRule is null ? null : frames.QualifiedOfficers(cancellation),
            registers,
            cancellation);
        var visits = request.Seed is null ? null : VisitList.Of(plans);
        var (teams, changes) = (default(RecordedTeams), default(RecordedChange[]));
        if (visits is [_, ..] && pool is not null)
        {
            step?.Invoke(new LocalText("抽取执法人员", "Drawing the officers"));
            (visits, teams, changes) = DrawTeams(request, plans, visits, pool, new TeamDrawer(connection, number, terms!));
        }

        var plugin = plugins[number];
        var record = new DrawRecord
        {
            Format = DrawRecord.CurrentFormat,
            Kind = request.Seed is null ? CommitmentKind : DrawKind,
            MadeBy = madeBy,
            Request = request,
            Document = new RecordedDocument(plugin.Document.Title.Zh, plugin.Document.Number, frames.IsInForce),
            Plans = plans,
            Officers = pool?.Canonical,
            Conflicts = pool?.Conflicts,
            Teams = teams,
            Visits = visits,
            Changes = changes,
            Policies = [.. plugin.Files.Select(file => new RecordedFile(file.Path, file.Sha256))],
            Parameters = [.. plugin.Parameters.Select(parameter => new RecordedParameter(
                parameter.Name, parameter.TextOn(request.DrawnOn), parameter.Override is not null))],
            Digests = new Dictionary<string, string>(),
            ContentSha256 = "",
        };
        return DrawRecordJson.Sealed(record);
    }

    private int NumberOf(string jurisdiction)
    {
        var known = plugins.Select(plugin => plugin.Plugin.Id).ToList();
        var number = known.IndexOf(jurisdiction);
        return number >= 0
            ? number
            : throw new DrawException(new LocalText(
                $"--jurisdiction {jurisdiction}：没有这个辖区的插件；可用：{string.Join("、", known)}",
                $"--jurisdiction {jurisdiction}: no plug-in has this id; there are {string.Join(", ", known)}"));
    }

    private static (Visit[] Visits, RecordedTeams Teams, RecordedChange[]? Changes) DrawTeams(
        DrawRequest request, IReadOnlyList<PlanDraw> plans, Visit[] visits, OfficerPool pool, TeamDrawer drawer)
    {
        // Officers are drawn once for all plans, so the keys name them all.
        var together = string.Join('+', request.Plans);
        var (officers, leaders) = (request.Key(together, DrawPurpose.Officers), request.Key(together, DrawPurpose.Leader));
        var teams = drawer.Draw(plans, visits, pool, officers, leaders);
        if (request.Changes.Count == 0)
        {
            return (teams.Named(visits, teams.Roster), teams.Recorded, null);
        }

        var amended = new TeamChanges(teams, officers, leaders);
        var changes = amended.Make(request.Changes);
        return (teams.Named(visits, amended.Roster), teams.Recorded, changes);
    }
}
