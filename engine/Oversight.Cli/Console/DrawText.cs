using System.Globalization;
using Oversight.PlanDraws.Records;
using Oversight.Reports.Model;

namespace Oversight.Cli.Console;

/// <summary>What a draw came to, as lines; the record has it all.</summary>
internal sealed class DrawText(DrawModel model, Words words)
{
    private readonly DrawRecord record = model.Record;

    public void Write(TextWriter output, string path)
    {
        if (!record.Document.InForce)
        {
            output.WriteLine(words[
                $"注意：《{record.Document.Title}》在 {record.Request.DrawnOn:yyyy-MM-dd} 不在有效期内，其规则不影响本次抽取",
                $"Note: {record.Document.Title} is not in force on {record.Request.DrawnOn:yyyy-MM-dd}; its rules shape nothing here"]);
        }

        foreach (var plan in record.Plans)
        {
            Write(output, plan);
        }

        if (record.Visits is { } visits)
        {
            var joint = visits.Count(visit => visit.Joint);
            output.WriteLine(words[
                $"检查 {visits.Count:N0} 户{(joint > 0 ? $"，其中联合检查 {joint:N0} 户" : "")}",
                $"{visits.Count:N0} visits{(joint > 0 ? $", {joint:N0} of them joint" : "")}"]);
        }

        if (record.Teams is { } teams && teams.Loads.Count > 0)
        {
            output.WriteLine(words[
                $"执法人员 {teams.Loads.Count:N0} 名，每组 {teams.Size} 名，每名 {teams.Loads.Min(load => load.Visits)} 至 {teams.Loads.Max(load => load.Visits)} 户",
                $"{teams.Loads.Count:N0} officers in teams of {teams.Size}, {teams.Loads.Min(load => load.Visits)} to {teams.Loads.Max(load => load.Visits)} visits each"]);
        }

        foreach (var file in model.Registers)
        {
            output.WriteLine(words[$"名单：{Path.GetFullPath(file)}", $"List: {Path.GetFullPath(file)}"]);
        }

        output.WriteLine(record.Kind == PlanDraws.DrawRunner.CommitmentKind
            ? words[$"名单承诺：{path}（请在种子产生之前公布名单哈希）", $"Commitment: {path} (publish the registers' hashes before the seed exists)"]
            : words[$"抽取记录：{path}", $"Draw record: {path}"]);
    }

    private void Write(TextWriter output, PlanDraw plan)
    {
        output.WriteLine(words[
            $"计划 {SafeText.Of(plan.PlanId)}，抽取日 {record.Request.DrawnOn:yyyy-MM-dd}，比例 {Percent(plan.Ratio)}",
            $"Plan {SafeText.Of(plan.PlanId)}, drawn on {record.Request.DrawnOn:yyyy-MM-dd}, ratio {Percent(plan.Ratio)}"]);
        output.WriteLine(words[
            $"  待抽取名单 {plan.Register.Rows:N0} 户，SHA-256 {plan.Register.Sha256}",
            $"  register of {plan.Register.Rows:N0} objects, SHA-256 {plan.Register.Sha256}"]);
        foreach (var left in plan.LeftOut.Where(left => left.Count > 0))
        {
            output.WriteLine(words[$"  不参加抽取 {left.Count:N0} 户：{Reason(left)}", $"  left out {left.Count:N0}: {Reason(left)}"]);
        }

        foreach (var stratum in plan.Strata)
        {
            output.WriteLine(words[
                $"  {SafeText.Of(stratum.Name)}：{stratum.Size:N0} 户，比例 {Percent(stratum.Ratio)}，抽 {stratum.Quota:N0} 户",
                $"  {SafeText.Of(stratum.Name)}: {stratum.Size:N0} objects, ratio {Percent(stratum.Ratio)}, {stratum.Quota:N0} drawn"]);
        }

        if (plan.Drawn is { Count: 0 })
        {
            output.WriteLine(words["  没有抽到任何对象：名单为空、全部免检或比例为 0", "  nothing was drawn: the register is empty, all are exempt, or the ratio is 0"]);
        }

        if (plan.Skipped is { Count: > 0 } skipped)
        {
            output.WriteLine(words[$"  抽到而跳过 {skipped.Count:N0} 户，由下一签补上", $"  {skipped.Count:N0} drawn and skipped, replaced by the next tickets"]);
        }
    }

    private string Reason(RecordedLeftOut left) => left.Reason switch
    {
        "inactive" => words["登记状态不是存续", "their status is not active"],
        "category" => words["不属于该事项的对象类别", "the item is about another category"],
        "cap_used_up" => words[$"本年检查次数已达上限（{left.Rule}）", $"their inspections of the year are used up ({left.Rule})"],
        _ => words[$"规则使其不参加抽取（{left.Rule}）", $"a rule spares them ({left.Rule})"],
    };

    private static string Percent(decimal ratio) => (ratio * 100).ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
