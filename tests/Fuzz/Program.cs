using Genviral.Gen.Fuzz;

FuzzOptions options;
try
{
    options = FuzzOptions.Parse(args);
}
catch (FormatException error)
{
    Console.Error.WriteLine($"{error.Message}\n\n{FuzzOptions.Usage}");
    return 2;
}

return options.Files.Count > 0 ? FileRun.Run(options.Files) : new FuzzRun(options).Run();
