using Oversight.PlanDraws.Records;

namespace Oversight.PlanDraws.Registers;

/// <summary>The register of a draw (待抽取名单): the eligible objects with their strata, in a table sorted by the bytes of the ids.</summary>
/// <param name="Table">Name of the table: <c>object_id VARCHAR, stratum INTEGER, state UTINYINT</c>.</param>
/// <param name="Strata">The strata by their numbers, sorted by the bytes of their names.</param>
/// <param name="Canonical">The canonical text's lines and hash.</param>
internal sealed record Register(string Table, IReadOnlyList<RegisterStratum> Strata, RecordedRegister Canonical);
