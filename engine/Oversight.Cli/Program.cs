using Oversight.Cli;

return Application.Run(args);
