using Oversight.Cli;

return await Application.RunAsync(args);
