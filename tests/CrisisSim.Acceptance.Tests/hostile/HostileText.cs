using System.Text;

namespace CrisisSim.Acceptance.Tests;

/// <summary>Texts made hostile: values, keys, lines and bytes of a sound text changed by chance.</summary>
internal sealed class HostileText(Random chance)
{
    /// <summary>Values that programs trip over.</summary>
    private static readonly string[] Values =
    [
        "1e308", "-1e308", "-0", "0", "NaN", ".nan", ".inf", "-.inf", "1e-320", "1e400", "99999999999999999999", "-1", "0.5", "1",
        "2", "2147483648", "9223372036854775808", "0x10", "1_000", "١٢", "1,5", "0.1.2", "1 h", "-3 d", "1e9 d", "1e300 d", "5 dd",
        "100 years", "1e-9 h", "null", "~", "yes", "no", "''", "\"", "'", "[]", "{}", "[1, 2, 3]", "{a: 1}", "[[[[[[[[]]]]]]]]",
        "{median: 1 d, p90: 0 d}", "{low: 3 d, mode: 2 d, high: 1 d}", "{value: 1e308, range: [-1e308, 1e308]}", "*a", "&a b",
        "!!int 3", "!!binary x", "|", "> ", "@x", "%", "- -", "? x", ": ", "#", "<<", "---", "...", "${x}", "../../../x.yaml",
        "/dev/zero", ".", "/", "\u202Eabc", "a\u200Bb", "\uFEFF", "\u001b[31mred", "\"\\u001b[2J\"", "\"\\uD800\"", "\"\\0\"",
        "\u0085", "\u2028", "\u00A0", "é", "e\u0301", "漢字", "👩‍🚀", "\U000E0041", "Ω", "=1+1", "; DROP TABLE points", "<b>", "&amp;",
        "2027-02-30", "9999-12-31 24:00", "0000-00-00", "2027-02-12 03:00 +99:00", "extends", "self", "default", "Northland",
    ];

    private static readonly string[] LineEnds = ["\r\n", "\r", "\u0085", "\u2028", "\0", "\v", "\f"];

    public string Value() => chance.Next(12) switch
    {
        0 => new string((char)chance.Next('a', 'z'), chance.Next(1, 70_000)),
        1 => string.Concat(Enumerable.Repeat("[", chance.Next(1, 2000))),
        2 => new Rune(Scalar()).ToString(),
        3 => chance.NextInt64().ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => Values[chance.Next(Values.Length)],
    };

    /// <summary>A text of lines with keys and values.</summary>
    public byte[] Yaml(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        for (int k = chance.Next(1, 4); k > 0; k--) Line(lines);
        return Coded(string.Join(chance.Next(30) == 0 ? LineEnds[chance.Next(LineEnds.Length)] : "\n", lines));
    }

    /// <summary>A text of lines with cells.</summary>
    public byte[] Csv(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        for (int k = chance.Next(1, 4); k > 0; k--)
        {
            int at = chance.Next(lines.Count);
            string[] cells = lines[at].Split(',');
            cells[chance.Next(cells.Length)] = Value();
            if (chance.Next(3) == 0) Shuffle(lines);
            else lines[at] = chance.Next(10) == 0 ? string.Join(';', cells) : string.Join(',', cells);
        }
        return Coded(string.Join(chance.Next(20) == 0 ? LineEnds[chance.Next(LineEnds.Length)] : "\n", lines));
    }

    /// <summary>Any bytes: some changed, cut off, doubled, or all of them by chance.</summary>
    public byte[] Bytes(byte[] sound)
    {
        List<byte> bytes = [.. sound];
        switch (chance.Next(6))
        {
            case 0: return [.. bytes.Take(chance.Next(bytes.Count))];
            case 1:
                byte[] any = new byte[chance.Next(1, 4000)];
                chance.NextBytes(any);
                return any;
            case 2:
                int from = chance.Next(bytes.Count), some = Math.Min(bytes.Count - from, chance.Next(1, 5000));
                bytes.InsertRange(chance.Next(bytes.Count), bytes.GetRange(from, some));
                return [.. bytes];
            case 3:
                int start = chance.Next(bytes.Count);
                bytes.RemoveRange(start, Math.Min(bytes.Count - start, chance.Next(1, 5000)));
                return [.. bytes];
            default:
                for (int k = chance.Next(1, 20); k > 0; k--)
                    bytes[chance.Next(bytes.Count)] ^= (byte)(1 << chance.Next(8));
                return [.. bytes];
        }
    }

    private void Line(List<string> lines)
    {
        int at = chance.Next(lines.Count);
        string line = lines[at];
        int colon = line.IndexOf(": ", StringComparison.Ordinal);
        switch (chance.Next(9))
        {
            case 0 or 1 or 2 when colon >= 0:
                lines[at] = line[..(colon + 2)] + Value();
                break;
            case 3 when colon >= 0:
                lines[at] = new string(' ', Indent(line)) + Value() + line[colon..];
                break;
            case 4:
                lines[at] = new string(' ', chance.Next(8)) + line.TrimStart();
                break;
            case 5:
                int part = chance.Next(line.Length + 1);
                lines[at] = line[..part] + Value() + line[part..];
                break;
            case 6:
                string[] words = line.Split(' ');
                words[chance.Next(words.Length)] = Value();
                lines[at] = string.Join(' ', words);
                break;
            default:
                Shuffle(lines);
                break;
        }
    }

    private void Shuffle(List<string> lines)
    {
        int at = chance.Next(lines.Count), other = chance.Next(lines.Count);
        switch (chance.Next(3))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(other, lines[at]); break;
            default: (lines[at], lines[other]) = (lines[other], lines[at]); break;
        }
        if (lines.Count == 0) lines.Add("");
    }

    private byte[] Coded(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return chance.Next(40) switch
        {
            0 => [.. Encoding.UTF8.Preamble, .. bytes],
            1 => Encoding.Unicode.GetBytes(text),
            2 => [.. bytes, 0],
            _ => bytes,
        };
    }

    private int Scalar()
    {
        int value = chance.Next(0x110000);
        return Rune.IsValid(value) ? value : 0xFFFD;
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;
}
