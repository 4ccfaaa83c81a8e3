using Oversight.Failures.Tests.Runs;

namespace Oversight.Failures.Tests.Inputs;

/// <summary>A user whom permissions bind, for root reads everything.</summary>
internal static class OtherUser
{
    private const string Nobody = "65534";

    /// <summary>The command that runs another as that user; empty where this one is bound already.</summary>
    /// <param name="home">What it may read and write.</param>
    public static string[] Wrapper(PrivateHome home)
    {
        if (Environment.UserName != "root")
        {
            return [];
        }

        var outcome = home.RunScript($"chown -R {Nobody} {home.Folder}");
        Assert.True(outcome.Status == 0, outcome.ToString());
        return ["setpriv", "--reuid", Nobody, "--clear-groups"];
    }
}
