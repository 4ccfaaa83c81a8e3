namespace Oversight.PlanDraws.Records;

/// <summary>One visit to one object, for all plans that drew it.</summary>
/// <param name="ObjectId">The object.</param>
/// <param name="Plans">The plans.</param>
/// <param name="Joint">Whether several plans drew it: a joint visit (联合检查).</param>
/// <param name="Leader">The leader (组长); null where no officers were drawn.</param>
/// <param name="Members">The other members, by id.</param>
public sealed record Visit(string ObjectId, IReadOnlyList<string> Plans, bool Joint, string? Leader, IReadOnlyList<string>? Members);
