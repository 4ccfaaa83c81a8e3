using System.Reflection;
using System.Runtime.Loader;
using Oversight.Contracts.Plugins;
using Oversight.Policies.Loading;
using YamlDotNet.RepresentationModel;

namespace Oversight.Policies.Tests.Loading;

/// <summary>Which assemblies a plug-in has for itself. These tests' own folder stands for a plug-in that brings libraries.</summary>
public sealed class PluginLoadContextTests
{
    [Fact]
    public void Load_LibraryThatThePluginBrings_IsItsOwn() => In(context =>
    {
        var own = context.LoadFromAssemblyName(new AssemblyName("YamlDotNet"));

        Assert.NotSame(typeof(YamlStream).Assembly, own);
        Assert.Same(context, AssemblyLoadContext.GetLoadContext(own));
    });

    [Fact]
    public void Load_ContractsAndFramework_AreTheHosts() => In(context =>
    {
        Assert.Same(typeof(IJurisdictionPlugin).Assembly, context.LoadFromAssemblyName(typeof(IJurisdictionPlugin).Assembly.GetName()));
        Assert.Same(typeof(Enumerable).Assembly, context.LoadFromAssemblyName(new AssemblyName("System.Linq")));
    });

    private static void In(Action<PluginLoadContext> test)
    {
        var context = new PluginLoadContext(typeof(PluginLoadContextTests).Assembly.Location, isCollectible: true);
        try
        {
            test(context);
        }
        finally
        {
            context.Unload();
        }
    }
}
