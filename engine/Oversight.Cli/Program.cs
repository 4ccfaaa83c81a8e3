using Oversight.Policies;
using Oversight.Policies.Loading;


try
{
    var sw = System.Diagnostics.Stopwatch.StartNew();
    foreach (var p in PolicyHost.Load([PolicyHost.BuiltInFolder], [], "/tmp/ovcache"))
    {
        foreach (var r in p.Pack.Rules) Console.WriteLine($"{r.Id} {r.Kind} {r.Severity} {r.Location} {string.Join(' ', p.Reads[r.Id].Parameters)} | {string.Join(' ', p.Reads[r.Id].Columns)}");
    }
    Console.WriteLine(sw.ElapsedMilliseconds);
}
catch (PolicyLoadException e) { Console.WriteLine(e.Message); return 2; }
return 0;
