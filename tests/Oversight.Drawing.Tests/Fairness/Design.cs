using Oversight.Drawing.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Fairness;

/// <summary>Draws once: for each stratum the rows drawn, numbered within the stratum from 0.</summary>
internal delegate int[][] Sampler(DrawKey key, Design design);

/// <summary>A small frame, made once for many draws.</summary>
internal sealed class Design : IDisposable
{
    /// <summary>Builds a frame.</summary>
    /// <param name="sizes">Drawable objects of each stratum.</param>
    /// <param name="quotas">How many to draw.</param>
    /// <param name="exempt">How many more objects of each stratum cannot be drawn; they come after the others.</param>
    public Design(int[] sizes, int[] quotas, int exempt = 0)
    {
        (Sizes, Quotas) = (sizes, quotas);
        var rows = sizes.SelectMany((size, h) => Enumerable.Range(0, size + exempt)
            .Select(i => (Id: $"{(char)('A' + h)}{i}", Stratum: h, State: (byte)(i < size ? 0 : 1)))).ToList();
        Column = new IdColumn([.. rows.Select(row => row.Id)]);
        Strata = [.. rows.Select(row => row.Stratum)];
        States = [.. rows.Select(row => row.State)];
        Asked = [.. sizes.Zip(quotas, (size, quota) => new StratumQuota(size, quota))];
    }

    public int[] Sizes { get; }

    public int[] Quotas { get; }

    public IdColumn Column { get; }

    public int[] Strata { get; }

    public byte[] States { get; }

    public StratumQuota[] Asked { get; }

    /// <summary>The row that an id names.</summary>
    public static int Row(Lot lot) => int.Parse(lot.ToString()[1..]);

    public void Dispose() => Column.Dispose();
}
