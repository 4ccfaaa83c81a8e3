using System.CommandLine;

namespace Oversight.Datasets;

/// <summary>The command <c>oversight-datasets</c>.</summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int UsageError = 2;
    private const string Name = "oversight-datasets";

    private const string About = """
        Makes a synthetic province: tables of the data contract as CSV, and truth.json with the faults planted in them.
        Nothing in it is real. The same options give the same bytes on every machine.

        Example:
          oversight-datasets --out datasets/sample --year 2022 --objects 1500 --inspections 3000 --seed 2022
        """;

    /// <summary>Runs the command; messages go to the two writers.</summary>
    /// <returns>0 when the province was written, 2 on a usage or output error, with one line on <paramref name="error"/>.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var defaults = new GeneratorOptions();
        var folder = new Option<string?>("--out") { Description = "Folder to write to; made if it is not there." };
        var year = new Option<int>("--year") { Description = "Report year, 2016 to 2025.", DefaultValueFactory = _ => defaults.Year };
        var objects = new Option<int>("--objects") { Description = "Objects, from 200.", DefaultValueFactory = _ => defaults.Objects };
        var inspections = new Option<int>("--inspections") { Description = "Inspections, from 400; about so many come out.", DefaultValueFactory = _ => defaults.Inspections };
        var seed = new Option<ulong>("--seed") { Description = "Seed, a whole number.", DefaultValueFactory = _ => defaults.Seed };
        var faults = new Option<double>("--faults") { Description = "Share of inspections with a planted fault, 0 to 0.5; 0 plants none.", DefaultValueFactory = _ => defaults.Faults };
        var broken = new Option<int>("--broken") { Description = "Rows added that a reader must reject.", DefaultValueFactory = _ => defaults.Broken };
        var root = new RootCommand(About) { folder, year, objects, inspections, seed, faults, broken };
        root.SetAction(parsed =>
        {
            var options = new GeneratorOptions
            {
                Year = parsed.GetValue(year),
                Objects = parsed.GetValue(objects),
                Inspections = parsed.GetValue(inspections),
                Seed = parsed.GetValue(seed),
                Faults = parsed.GetValue(faults),
                Broken = parsed.GetValue(broken),
            };
            return Generate(options, parsed.GetValue(folder), output, error);
        });
        ParseResult result = root.Parse(arguments);
        if (result.Errors.Count > 0)
        {
            return Fail(error, $"{result.Errors[0].Message} (--help shows the options)");
        }

        return result.Invoke(new InvocationConfiguration { Output = output, Error = error });
    }

    private static int Generate(GeneratorOptions options, string? folder, TextWriter output, TextWriter error)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            return Fail(error, "name the folder to write to: --out DIR");
        }

        try
        {
            GeneratedProvince province = new ProvinceGenerator(options).Generate(folder);
            foreach ((string table, int rows) in province.Rows)
            {
                output.WriteLine($"{table,-14}{rows,12:N0}");
            }

            output.WriteLine($"{"faults planted",-14}{province.Faults.Count,12:N0}");
            return Done;
        }
        catch (Exception failure) when (failure is ArgumentException or IOException or UnauthorizedAccessException)
        {
            return Fail(error, failure.Message);
        }
    }

    private static int Fail(TextWriter error, string message)
    {
        error.WriteLine($"{Name}: {message.ReplaceLineEndings(" ")}");
        return UsageError;
    }
}
