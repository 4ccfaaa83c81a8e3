namespace Oversight.Drawing.Teams;

/// <summary>
/// Why no teams can be drawn: some visits that are limited to officers who cannot fill their places, however they are assigned.
/// </summary>
/// <param name="Visits">The visits, as rows, in the order of their ids.</param>
/// <param name="Officers">All officers who are eligible for any of them, as rows, in the order of their ids.</param>
/// <param name="PlacesNeeded">Sum of their team sizes.</param>
/// <param name="PlacesAvailable">The most of these places that can be filled.</param>
/// <param name="IsMinimal">True where without any one of the visits the others could be filled.</param>
/// <param name="ForWantOfLeaders">True where these visits could be filled if every officer might lead.</param>
/// <param name="CapacityNeeded">
/// By how many visits every officer's capacity would have to rise for the whole draw; null where no capacity helps.
/// </param>
/// <param name="WithCrossSection">Whether a cross-section draw (跨科室抽取) could fill the whole draw; null where the problem names none.</param>
public sealed record TeamShortage(
    IReadOnlyList<int> Visits,
    IReadOnlyList<int> Officers,
    long PlacesNeeded,
    long PlacesAvailable,
    bool IsMinimal,
    bool ForWantOfLeaders,
    int? CapacityNeeded,
    bool? WithCrossSection)
{
    /// <summary>Places that cannot be filled, 1 or more.</summary>
    public long PlacesMissing => PlacesNeeded - PlacesAvailable;
}
