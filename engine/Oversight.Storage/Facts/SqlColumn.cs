namespace Oversight.Storage.Facts;

/// <summary>One output column of a <see cref="SqlSource"/>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Expression">What it is; the aliases named in it say which joins it needs.</param>
internal sealed record SqlColumn(string Name, string Expression);
