namespace Oversight.Browser.Tests.Anew;

/// <summary>The indicators of officers, counted from the input files.</summary>
internal sealed class OfficerRecount
{
    private const double OverloadFactor = 2;

    private readonly List<(string Jurisdiction, string Id)> _enforcing;
    private readonly Dictionary<(string Jurisdiction, string Id), List<InputRow>> _places;
    private readonly List<(string Jurisdiction, string Draw)> _draws;

    public OfficerRecount(string dataset, int year)
    {
        _enforcing =
        [
            .. InputTable.Read(dataset, "officers")
                .Where(row => !row.Is("auxiliary") && row.Is("on_duty", otherwise: true) && row["cert_no"].Length > 0
                    && row.IsEmptyOrUpTo("cert_valid_from", $"{year}-12-31")
                    && (row["cert_valid_to"].Length == 0 || !row.IsUpTo("cert_valid_to", $"{year - 1}-12-31")))
                .Select(row => (row.Jurisdiction, row["officer_id"])),
        ];
        var inspections = InputTable.Read(dataset, "inspections").Where(row => row.IsIn("inspected_on", year))
            .ToDictionary(row => (row.Jurisdiction, row["inspection_id"]));
        _draws = [.. inspections.Values.Where(row => row["draw_id"].Length > 0).Select(row => (row.Jurisdiction, row["draw_id"])).Distinct()];
        _places = InputTable.Read(dataset, "assignments")
            .Where(row => row["role"] is "leader" or "member" && inspections.ContainsKey((row.Jurisdiction, row["inspection_id"])))
            .GroupBy(row => (row.Jurisdiction, row["officer_id"]))
            .ToDictionary(rows => rows.Key, rows => rows.Select(row => inspections[(row.Jurisdiction, row["inspection_id"])]).ToList());
    }

    public Dictionary<string, Figure> Of(string[] places)
    {
        var enforcing = _enforcing.Where(officer => places.Contains(officer.Jurisdiction)).ToList();
        var taking = enforcing.Where(_places.ContainsKey).ToList();
        var found = new Dictionary<string, Figure> { ["participation_rate"] = new(taking.Count, enforcing.Count) };
        if (taking.Count > 0)
        {
            var loads = taking.Select(officer => _places[officer].Count).Order().ToList();
            var middle = (loads[(loads.Count - 1) / 2] + loads[loads.Count / 2]) / 2.0;
            found["overload_officers"] = new(_places.Count(officer => places.Contains(officer.Key.Jurisdiction) && officer.Value.Count > OverloadFactor * middle));
            found["officer_frequency_min"] = new(
                taking.Min(officer => _places[officer].Select(row => row["draw_id"]).Where(draw => draw.Length > 0).Distinct().Count()),
                _draws.Count(draw => places.Contains(draw.Jurisdiction)));
        }

        return found;
    }
}
