namespace Oversight.Mutation.Tests.Mutations;

/// <summary>A way to spoil a file.</summary>
/// <param name="Name">Its name in messages.</param>
/// <param name="Apply">Spoils the table's file and says what exactly it did.</param>
internal sealed record MutationKind(string Name, Func<Workpiece, string, Dice, string> Apply)
{
    /// <summary>A kind that changes the file's bytes.</summary>
    internal static MutationKind OfText(string name, Func<string, Dice, (string Raw, string Detail)> change) => new(name, (piece, table, dice) =>
    {
        var (raw, detail) = change(piece[table], dice);
        piece[table] = raw;
        return detail;
    });

    /// <summary>A kind that changes the file's lines and cells.</summary>
    internal static MutationKind OfGrid(string name, Func<Grid, string, Dice, string> change) => new(name, (piece, table, dice) =>
    {
        var grid = new Grid(piece[table]);
        var detail = change(grid, table, dice);
        piece[table] = grid.ToString();
        return detail;
    });
}
