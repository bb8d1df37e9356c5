using System.Globalization;
using CrisisSim.Cli;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
TextWriter errors = ConsoleScreen.Errors();
using var interrupts = new Interrupts(errors);
return (int)Tool.Run(args, ConsoleScreen.Open(errors, interrupts.Heed));
