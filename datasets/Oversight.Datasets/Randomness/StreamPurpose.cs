namespace Oversight.Datasets.Randomness;

/// <summary>What a random stream is for. Streams of different purposes are independent. Never renumber: it changes all data.</summary>
internal enum StreamPurpose : byte
{
    Code = 1,
    Object = 2,
    Officer = 3,
    Item = 4,
    Plan = 5,
    Draw = 6,
    Selection = 7,
    Slot = 8,
    Visit = 9,
    Inspection = 10,
    Unplanned = 11,
    Fault = 12,
    Objection = 13,
    Shared = 14,
    DrawTeam = 15,
    Variant = 16,
    Skew = 17,
}
