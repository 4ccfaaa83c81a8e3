namespace Oversight.Reports.Page;

/// <summary>The section (门类) that an object's industry code belongs to.</summary>
internal static class IndustrySection
{
    /// <summary>The section where a code has none.</summary>
    public const string None = "-";

    // GB/T 4754-2017: the last division (大类) of each section, A to T.
    private static readonly (char Section, int LastDivision)[] Sections =
    [
        ('A', 5), ('B', 12), ('C', 43), ('D', 46), ('E', 50), ('F', 52), ('G', 60), ('H', 62), ('I', 65), ('J', 69),
        ('K', 70), ('L', 72), ('M', 75), ('N', 79), ('O', 82), ('P', 83), ('Q', 85), ('R', 90), ('S', 96), ('T', 97),
    ];

    // One letter a division, from 1: to take a letter out of a text is far less work, in planning and for each row, than twenty cases.
    private static readonly string Divisions = string.Create(Sections[^1].LastDivision, Sections, static (letters, sections) =>
    {
        var first = 0;
        foreach (var (section, last) in sections)
        {
            letters[first..last].Fill(section);
            first = last;
        }
    });

    /// <summary>SQL of the section of an object <paramref name="entity"/>: A to T, or <see cref="None"/>.</summary>
    public static string Of(string entity) =>
        $"coalesce(nullif(substr('{Divisions}', greatest(TRY_CAST(substr({entity}.industry_code, 1, 2) AS INTEGER), 0), 1), ''), '{None}')";
}
