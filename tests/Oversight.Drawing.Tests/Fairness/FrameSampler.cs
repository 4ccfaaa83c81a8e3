using Oversight.Drawing.Tests.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Fairness;

/// <summary>Draws from a frame that comes in parts: for each stratum the ids drawn, in order.</summary>
/// <param name="key">Where chance comes from.</param>
/// <param name="quotas">How many in each stratum.</param>
/// <param name="partitions">The frame; each part is read on its own.</param>
/// <param name="threads">How many read.</param>
internal delegate string[][] FrameSampler(DrawKey key, int[] quotas, IReadOnlyList<IReadOnlyList<Row>> partitions, int threads);
