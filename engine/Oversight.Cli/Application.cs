using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using Oversight.Authoring;
using Oversight.Cli.Commands;
using Oversight.Cli.Console;
using Oversight.PlanDraws;
using Oversight.Policies;
using Oversight.Policies.Evaluation;
using Oversight.Reports.Output;
using Oversight.Simulation;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Temporary;

namespace Oversight.Cli;

/// <summary>Parses the command line, runs the command, and turns every failure into one line and an exit status.</summary>
internal static class Application
{
    // A run that is interrupted clears up within a second; on a machine in need it may take some, and is not cut off.
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(5);

    public static int Run(string[] arguments)
    {
        System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var language = Language.Of(arguments, Environment.GetEnvironmentVariable);
        var words = new Words(language.Name);
        using var engine = CommandList.ReadsData(arguments) ? DuckDBDatabase.LoadAhead() : null;
        var root = Root(words, language, arguments);
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (CommandLineFault.Of(parsed) is { } fault)
        {
            return Fail(ExitStatus.InputError, words[fault]);
        }

        try
        {
            return Invoke(parsed);
        }
        catch (OperationCanceledException)
        {
            return Fail(ExitStatus.Interrupted, words["已中断，什么也没有写", "interrupted, nothing was written"]);
        }
        catch (UsageException failure)
        {
            return Fail(ExitStatus.InputError, words[failure.Text]);
        }
        catch (Exception failure) when (TemporaryFolderException.Behind(failure) is { } behind)
        {
            return Fail(ExitStatus.InputError, words[behind.Text]);
        }
        catch (PolicyLoadException failure)
        {
            return Fail(ExitStatus.InputError, failure.In(words.Language));
        }
        catch (AuthoringException failure)
        {
            return Fail(ExitStatus.InputError, words[failure.Reason]);
        }
        catch (DatasetException failure)
        {
            return Fail(ExitStatus.InputError, words[failure.Text]);
        }
        catch (DrawException failure)
        {
            return Fail(ExitStatus.InputError, words[failure.Reason]);
        }
        catch (SimulationException failure)
        {
            return Fail(ExitStatus.InputError, words[failure.Reason]);
        }
        catch (OutputException failure)
        {
            return Fail(ExitStatus.InputError, words[failure.Text]);
        }
        catch (PolicyRunException failure)
        {
            return Fail(ExitStatus.InputError, words[failure.Text]);
        }
        catch (Exception failure) when (failure is OutOfMemoryException or DuckDBException { Kind: DuckDBErrorKind.OutOfMemory })
        {
            return Fail(ExitStatus.InputError, words[
                "内存预算不够，什么也没有写；请用 --memory 给更大的值，或减少 --threads",
                "the memory budget does not suffice, nothing was written; give a larger --memory or fewer --threads"]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Fail(ExitStatus.InputError, words[
                $"无法读写文件，什么也没有写：{failure.Message}", $"a file cannot be read or written, nothing was written: {failure.Message}"]);
        }
        catch (DllNotFoundException failure)
        {
            return Fail(ExitStatus.InternalError, words[
                $"数据引擎无法加载：{failure.Message}（oversight doctor 可查看安装情况）",
                $"the data engine cannot be loaded: {failure.Message} (oversight doctor looks at the installation)"]);
        }
        catch (DuckDBException failure)
        {
            return Fail(ExitStatus.InternalError, $"{words["数据引擎", "data engine"]}: {failure.Message}");
        }
        catch (Exception failure) when (Environment.GetEnvironmentVariable("OVERSIGHT_DEBUG") is null)
        {
            return Fail(ExitStatus.InternalError, words[
                $"内部错误，什么也没有写：{failure.Message}（设 OVERSIGHT_DEBUG=1 可看详情）",
                $"internal error, nothing was written: {failure.Message} (set OVERSIGHT_DEBUG=1 for details)"]);
        }
    }

    private static int Invoke(ParseResult parsed)
    {
        if (parsed.Action is not AsynchronousCommandLineAction action)
        {
            return ((SynchronousCommandLineAction)parsed.Action!).Invoke(parsed);
        }

        using var interruption = new Interruption(LongestEnd);
        return action.InvokeAsync(parsed, interruption.Token).GetAwaiter().GetResult();
    }

    private static RootCommand Root(Words words, Language language, string[] arguments)
    {
        var root = new RootCommand(words["“双随机、一公开”检查的合规监督", "Oversight of double-random inspections (双随机、一公开)"]);
        foreach (var command in CommandList.Of(words, language, arguments))
        {
            root.Subcommands.Add(command);
        }

        root.Options.Add(Lang(words));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = words["显示帮助和用法", "Show help and usage"];
        help.Action = new ShowHelp(words);
        root.Options.OfType<VersionOption>().Single().Description = words["显示程序版本", "Show the program's version"];
        return root;
    }

    // Taken from the arguments before they are parsed (see Language); here it is only checked and shown.
    private static Option<string> Lang(Words words)
    {
        var lang = new Option<string>("--lang")
        {
            Description = words[
                "界面与报告的语言（默认：OVERSIGHT_LANG，否则看系统语言）",
                "Language of console and report (default: OVERSIGHT_LANG, else the locale's)"],
            Recursive = true,
        };
        Choice.Among(lang, words, "zh", "en");
        return lang;
    }

    private static int Fail(int status, string line)
    {
        Closing.TryLine(line);
        return status;
    }
}
