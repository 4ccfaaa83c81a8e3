namespace Oversight.Benchmarks.Peers;

/// <summary>What a peer is to judge.</summary>
/// <param name="Data">The dataset's folder.</param>
/// <param name="Year">The report year; its last day is the cut-off.</param>
/// <param name="Out">The folder to write into, which is there.</param>
/// <param name="Threads">Threads to use.</param>
/// <param name="Memory">What the command <c>oversight</c> is given as its <c>--memory</c>, such as 4GB.</param>
internal sealed record PeerRequest(string Data, int Year, string Out, int Threads, string Memory);
