using System.Globalization;
using CrisisSim.Cli;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var interrupts = new Interrupts();
return (int)Tool.Run(args, ConsoleScreen.Open(interrupts.Heed));
