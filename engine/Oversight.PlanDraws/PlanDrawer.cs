using System.Globalization;
using Oversight.Contracts;
using Oversight.Drawing.Selection;
using Oversight.Drawing.Tickets;
using Oversight.PlanDraws.Records;
using Oversight.PlanDraws.Registers;
using Oversight.Policies.Draws;
using Oversight.Storage.DuckDb;

namespace Oversight.PlanDraws;

/// <summary>Draws the objects of the plans of one request.</summary>
/// <param name="database">The database with the loaded tables.</param>
/// <param name="connection">A connection to it.</param>
/// <param name="jurisdiction">Number of the jurisdiction.</param>
/// <param name="frames">What the pack says.</param>
/// <param name="request">What is asked for.</param>
internal sealed class PlanDrawer(
    DuckDBDatabase database, DuckDBConnection connection, int jurisdiction, SamplingFrameBuilder frames, DrawRequest request)
{
    private readonly StratumColumn[] columns = StratumColumn.Find(request.Stratify);

    /// <summary>Draws one plan; without a seed only its register is made.</summary>
    /// <param name="index">Number of the plan in the request.</param>
    /// <param name="registers">Gives the stream that takes the canonical register; null = the text is not wanted.</param>
    /// <param name="step">Hears what is done.</param>
    /// <param name="cancellation">Ends the draw.</param>
    /// <exception cref="DrawException">There is no such plan, it has no ratio, or its id cannot stand in a key.</exception>
    public PlanDraw Draw(int index, Func<string, Stream>? registers, Action<LocalText>? step, CancellationToken cancellation)
    {
        var plan = PlanRow.Read(connection, jurisdiction, request.Plans[index]);
        var ratio = request.Ratio ?? plan.Ratio ?? throw new DrawException(new LocalText(
            $"计划 {plan.PlanId} 没有抽查比例，请用 --ratio 给出", $"plan {plan.PlanId} has no ratio: give one with --ratio"));

        // A commitment to a draw that cannot be keyed would be no use.
        _ = (request with { Seed = request.Seed ?? "-" }).Key(plan.PlanId, DrawPurpose.Objects);
        step?.Invoke(new LocalText($"确定 {plan.PlanId} 的待抽取名单", $"Making the register of {plan.PlanId}"));
        var table = string.Create(CultureInfo.InvariantCulture, $"draw_{index}");
        SamplingFrame frame;
        using (new PlanRatio(connection, jurisdiction, plan, request.Ratio))
        {
            frame = frames.Build(plan.PlanId, $"{table}_frame", cancellation)!;
        }

        Register register;
        using (var text = registers?.Invoke($"{plan.PlanId}.register.tsv"))
        {
            register = new RegisterBuilder(connection, columns).Build(frame, $"{table}_register", text, cancellation);
        }

        var strata = Quotas.Of(register, frame, ratio);
        var made = new PlanDraw
        {
            PlanId = plan.PlanId,
            ItemId = plan.ItemId,
            Section = plan.Section,
            Ratio = ratio,
            Register = register.Canonical,
            LeftOut = [.. frame.LeftOut.Select(left => new RecordedLeftOut(ReasonOf(left.Reason), left.Count, left.RuleId))],
            Strata = strata,
        };
        if (request.Seed is null)
        {
            return made;
        }

        step?.Invoke(new LocalText($"抽取 {plan.PlanId} 的检查对象", $"Drawing the objects of {plan.PlanId}"));
        var key = request.Key(plan.PlanId, DrawPurpose.Objects);
        var draw = new StratifiedDraw(key, [.. strata.Select(stratum => new StratumQuota(stratum.Drawable, stratum.Quota))]);
        new RegisterSampler(database).Run(register.Table, hasStates: true, draw, cancellation);
        var batch = frame.Batches is null ? null : request.Key(plan.PlanId, DrawPurpose.Batch);
        return made with
        {
            Key = key.ToString(),
            KeySha256 = key.Hash(),
            Drawn = ObjectDraw.Drawn(strata, draw.Samples, batch),
            Skipped = ObjectDraw.Skipped(strata, draw.Samples, frame.Exemptions),
            Batches = batch is null ? null : new BatchDraw(frame.Batches!.Id, batch.ToString(), batch.Hash()),
        };
    }

    private static string ReasonOf(LeftOutReason reason) => reason switch
    {
        LeftOutReason.Inactive => "inactive",
        LeftOutReason.Category => "category",
        LeftOutReason.CapUsedUp => "cap_used_up",
        LeftOutReason.Spared => "spared",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
