return Oversight.Datasets.CommandLine.Run(args, Console.Out, Console.Error);
