using Oversight.Drawing.Teams;

namespace Oversight.Drawing.Tests.Teams;

public class DependentRoundingTests
{
    /// <summary>Rows, columns and the fractions between them, in eighths; each row sums up to a whole number.</summary>
    private static readonly int[][][] Matrices =
    [
        [[4, 4]],
        [[1, 7], [7, 1]],
        [[2, 3, 3], [5, 5, 6]],
        [[3, 3, 2], [1, 6, 1], [5, 4, 7]],
        [[4, 4, 0, 8], [0, 4, 4, 0], [4, 0, 4, 0]],
        [[1, 2, 5], [3, 3, 2], [6, 1, 1], [7, 7, 2]],
    ];

    [Fact]
    public void Round_EveryTossOfCoins_HasTheFractionsAsExactChances()
    {
        foreach (var matrix in Matrices)
        {
            Assert.True(ChancesAreExact(matrix, (rounding, coin) => rounding.Round(coin)));
        }
    }

    [Fact]
    public void Round_CoinThatAlwaysShowsHeads_IsCaughtByTheExactChances() =>
        Assert.Contains(Matrices, matrix => !ChancesAreExact(matrix, (rounding, coin) =>
        {
            rounding.Round(() => coin() | true);
        }));

    [Fact]
    public void Round_CoinWithThreeHeadsInFour_IsCaughtByTheExactChances() =>
        Assert.False(ChancesAreExact(Matrices[0], (rounding, coin) => rounding.Round(() => coin() | coin())));

    [Fact]
    public void Round_EveryTossOfCoins_KeepsRowsAndRoundsColumns()
    {
        foreach (var matrix in Matrices)
        {
            ForEachOutcome(matrix, (rounding, coin) => rounding.Round(coin), (up, _) =>
            {
                for (var row = 0; row < matrix.Length; row++)
                {
                    Assert.Equal(matrix[row].Sum(), 8 * up[row].Sum());
                }

                for (var column = 0; column < matrix[0].Length; column++)
                {
                    var (load, expected) = (up.Sum(row => row[column]), matrix.Sum(row => row[column]));
                    Assert.InRange(load, expected / 8, (expected + 7) / 8);
                }
            });
        }
    }

    [Fact]
    public void Round_FlowThatDoesNotBalance_IsRefused()
    {
        var rounding = new DependentRounding(2, 1);
        rounding.Add(0, 1, DependentRounding.One / 2);
        Assert.Throws<InvalidOperationException>(() => rounding.Round(() => true));
    }

    private static bool ChancesAreExact(int[][] matrix, Action<DependentRounding, Func<bool>> round)
    {
        const long Whole = 1L << 40;
        var chances = matrix.Select(row => new long[row.Length]).ToArray();
        ForEachOutcome(matrix, round, (up, depth) =>
        {
            for (var row = 0; row < up.Length; row++)
            {
                for (var column = 0; column < up[row].Length; column++)
                {
                    chances[row][column] += up[row][column] * (Whole >> depth);
                }
            }
        });
        return matrix.Zip(chances).All(pair => pair.First.Zip(pair.Second).All(cell => cell.Second == cell.First * (Whole / 8)));
    }

    /// <summary>Runs through the whole tree of coins; an outcome after n coins has the chance 2⁻ⁿ.</summary>
    private static void ForEachOutcome(int[][] matrix, Action<DependentRounding, Func<bool>> round, Action<int[][], int> each)
    {
        var path = new List<bool>();
        do
        {
            var used = 0;
            var up = Outcome(matrix, rounding => round(rounding, () =>
            {
                if (used == path.Count)
                {
                    path.Add(false);
                }

                return path[used++];
            }));
            Assert.InRange(used, 0, 40);
            path.RemoveRange(used, path.Count - used);
            each(up, used);
            while (path.Count > 0 && path[^1])
            {
                path.RemoveAt(path.Count - 1);
            }

            if (path.Count > 0)
            {
                path[^1] = true;
            }
        }
        while (path.Count > 0);
    }

    private static int[][] Outcome(int[][] matrix, Action<DependentRounding> round)
    {
        var columns = matrix[0].Length;
        var rounding = new DependentRounding(matrix.Length + columns + 1, 4);
        var edges = matrix.Select((row, i) =>
            row.Select((eighths, j) => rounding.Add(i, matrix.Length + j, eighths * (DependentRounding.One / 8))).ToArray()).ToArray();
        for (var j = 0; j < columns; j++)
        {
            var load = matrix.Sum(row => row[j]) % 8;
            rounding.Add(matrix.Length + j, matrix.Length + columns, load * (DependentRounding.One / 8));
        }

        round(rounding);
        return [.. edges.Select(row => row.Select(edge => rounding.IsUp(edge) ? 1 : 0).ToArray())];
    }
}
