namespace Oversight.PlanDraws.Registers;

/// <summary>A stratum of a register.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Class">Number of the frame's class; its objects are drawn at one ratio.</param>
/// <param name="Size">Objects.</param>
/// <param name="Drawable">Objects that are not skipped when drawn.</param>
internal sealed record RegisterStratum(string Name, int Class, long Size, long Drawable);
