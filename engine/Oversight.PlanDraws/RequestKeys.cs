using Oversight.Contracts;
using Oversight.Drawing.Tickets;
using Oversight.PlanDraws.Records;

namespace Oversight.PlanDraws;

/// <summary>The draw keys of a request.</summary>
internal static class RequestKeys
{
    /// <summary>The draw key of a purpose.</summary>
    /// <param name="request">A request with a seed.</param>
    /// <param name="plans">Id of the plan, or those of several.</param>
    /// <param name="purpose">What is drawn.</param>
    /// <exception cref="DrawException">A part is empty or holds the key's separator.</exception>
    public static DrawKey Key(this DrawRequest request, string plans, DrawPurpose purpose)
    {
        try
        {
            return new DrawKey(request.Seed!, request.Jurisdiction, plans, purpose, request.Round);
        }
        catch (ArgumentException)
        {
            throw new DrawException(new LocalText(
                $"抽取密钥的各部分（种子、辖区、计划编号）不能为空，也不能含 “|”：{request.Seed}、{request.Jurisdiction}、{plans}",
                $"no part of a draw key (seed, jurisdiction, id of the plan) may be empty or hold \"|\": {request.Seed}, {request.Jurisdiction}, {plans}"));
        }
    }
}
