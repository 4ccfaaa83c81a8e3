using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Names;

/// <summary>Composed names of persons, who do not exist.</summary>
internal static class PersonNames
{
    public static (string Surname, string Given, bool Male) Next(ref PhiloxStream random)
    {
        bool male = random.Chance(600_000);
        string surname = random.Pick<string>(NamePool.Surnames);
        return (surname, random.Pick<string>(male ? NamePool.MaleGiven : NamePool.FemaleGiven), male);
    }
}
