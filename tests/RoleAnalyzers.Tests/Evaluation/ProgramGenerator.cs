using CsCheck;

namespace RoleAnalyzers.Tests.Evaluation;

/// <summary>
/// Programs that end whatever they are made of: methods that call each other with numbers and boxes, fields, branches, loops, lambdas. Each
/// <c>Trace.See(id, value)</c> tells what a value is at a place.
/// </summary>
internal static class ProgramGenerator
{
    private const int Methods = 3;

    /// <summary>A program whose class <c>P</c> has a method <c>Run(bool, int)</c>.</summary>
    public static Gen<string> Program { get; } = Gen.Int[0, int.MaxValue].Select(seed => new Writer(new(seed)).Write());

    private sealed class Writer(Random random)
    {
        private readonly List<string> _lines = [];
        private int _ids;
        private int _locals;

        public string Write()
        {
            _lines.Add("using System; using System.Threading.Tasks;");
            _lines.Add("class Box { public int? Seconds { get; set; } public Box Inner { get; set; } public int Kept { get; } public Box(int kept) { Kept = kept; } public Box() : this(7) { } }");
            _lines.Add("class P");
            _lines.Add("{");
            _lines.Add("    static int s_fuel = 60;");
            _lines.Add("    int _once = 11; int _changing; static int s_shared = 5; readonly int _given; Box _box; int Auto { get; set; } = 3;");
            _lines.Add("    public P(int given) { _given = given; if (given > 3) _box = new Box(given); }");
            _lines.Add("    public P() : this(2) { }");
            _lines.Add("    int Twice => _given * 2;");
            _lines.Add("    public void Run(bool flag, int number)");
            Body(hasResult: false, ["flag", "number"]);
            for (var i = 0; i < Methods; i++)
            {
                var isStatic = i % 2 == 1;
                _lines.Add($"    {(isStatic ? "static " : "")}int M{i}(int number, Box box, bool flag = true)");
                Body(hasResult: true, ["number", "box", "flag"], isStatic);
            }

            _lines.Add("    static async Task<Box> MakeAsync(int seconds) { await Task.Yield(); return new Box { Seconds = seconds, Inner = new Box(seconds) }; }");
            _lines.Add("    static void Split(int number, out int half, ref int total) { half = number / 2; total = total + number; }");
            _lines.Add("    static (int Low, Box High) Pair(int low) => (low, new Box(low + 1));");
            _lines.Add("    static T Call<T>(Func<T> function) => function();");
            _lines.Add("}");
            return string.Join('\n', _lines);
        }

        private void Body(bool hasResult, string[] parameters, bool isStatic = false)
        {
            var scope = new Scope(["number"], parameters.Contains("box") ? ["box"] : [], isStatic);
            _lines.Add("    {");
            _lines.Add(hasResult ? "        if (s_fuel-- < 0) return 1;" : "        s_fuel = 60;");
            var count = random.Next(2, 5);
            for (var i = 0; i < count; i++)
                Statement(scope, 1, "        ");
            if (hasResult)
                _lines.Add($"        return {Number(scope, 1)};");
            _lines.Add("    }");
        }

        private void Statement(Scope scope, int depth, string indent)
        {
            switch (random.Next(depth > 0 ? 16 : 11))
            {
                case 0 or 1:
                    Add($"Trace.See({++_ids}, {Number(scope, 1)});");
                    break;
                case 2:
                    var local = $"v{++_locals}";
                    Add($"var {local} = {Number(scope, 1)};");
                    scope.Numbers.Add(local);
                    break;
                case 3 when scope.Numbers.Count > 0:
                    Add($"{Pick(scope.Numbers)} = {Number(scope, 1)};");
                    break;
                case 4:
                    var box = $"b{++_locals}";
                    Add($"var {box} = {Box(scope)};");
                    scope.Boxes.Add(box);
                    break;
                case 5 when scope.Boxes.Count > 0:
                    Add($"{Pick(scope.Boxes)}.Seconds = {Number(scope, 1)};");
                    break;
                case 6 when !scope.IsStatic:
                    Add($"{Pick(["_changing", "Auto", "s_shared"])} = {Number(scope, 1)};");
                    break;
                case 7 when !scope.IsStatic:
                    Add($"_box = {Box(scope)};");
                    break;
                case 8:
                    var (half, total) = ($"h{++_locals}", $"t{_locals}");
                    Add($"var {total} = {Number(scope, 1)}; Split({Number(scope, 1)}, out var {half}, ref {total});");
                    scope.Numbers.AddRange([half, total]);
                    break;
                case 9:
                    var (low, high) = ($"l{++_locals}", $"g{_locals}");
                    Add($"var ({low}, {high}) = Pair({Number(scope, 1)});");
                    scope.Numbers.Add(low);
                    scope.Boxes.Add(high);
                    break;
                case 10:
                    var captured = scope.Numbers[0];
                    Add($"Action a{++_locals} = () => {{ {captured} = {random.Next(50)}; }}; if ({Condition(scope)}) a{_locals}();");
                    break;
                case 11 or 12:
                    Add($"if ({Condition(scope)})");
                    Block(scope, depth, indent);
                    if (random.Next(2) == 0)
                    {
                        Add("else");
                        Block(scope, depth, indent);
                    }

                    break;
                case 13 or 14:
                    Add($"for (var i{++_locals} = 0; i{_locals} < {random.Next(1, 4)}; i{_locals}++)");
                    Block(scope, depth, indent);
                    break;
                default:
                    Add("try");
                    Block(scope, depth, indent);
                    Add(random.Next(2) == 0 ? "finally" : "catch (InvalidOperationException)");
                    Block(scope, depth, indent);
                    break;
            }

            void Add(string line) => _lines.Add(indent + line);
        }

        private void Block(Scope scope, int depth, string indent)
        {
            _lines.Add(indent + "{");
            var inner = new Scope([.. scope.Numbers], [.. scope.Boxes], scope.IsStatic);
            var count = random.Next(1, 3);
            for (var i = 0; i < count; i++)
                Statement(inner, depth - 1, indent + "    ");
            if (random.Next(6) == 0)
                _lines.Add($"{indent}    if ({Condition(inner)}) throw new InvalidOperationException();");
            _lines.Add(indent + "}");
        }

        private string Number(Scope scope, int depth) => random.Next(depth > 0 ? 15 : 5) switch
        {
            0 => random.Next(100).ToString(),
            1 or 2 => Pick(scope.Numbers),
            3 => scope.IsStatic ? "s_shared" : Pick(["_once", "_changing", "_given", "Auto", "Twice", "s_shared", "_box?.Kept ?? 4"]) is var field && field.Contains('?') ? $"({field})" : field,
            4 => scope.Boxes.Count > 0 ? $"({Pick(scope.Boxes)}?.Seconds ?? {random.Next(9)})" : "1",
            5 => $"({Number(scope, depth - 1)} + {Number(scope, depth - 1)}) % 1000",
            6 => $"Math.Min({Number(scope, depth - 1)}, {random.Next(60)})",
            7 => $"({Condition(scope)} ? {Number(scope, depth - 1)} : {Number(scope, depth - 1)})",
            8 or 9 or 10 => Call(scope, depth),
            11 => $"MakeAsync({Number(scope, depth - 1)}).GetAwaiter().GetResult().{Pick(["Seconds.Value", "Inner.Kept"])}",
            12 => $"Call(() => {Number(scope, depth - 1)})",
            13 => $"new P({Number(scope, depth - 1)}).{Pick(["Twice", "_given", "Auto"])}",
            _ => $"new Box({Number(scope, depth - 1)}).Kept",
        };

        private string Call(Scope scope, int depth)
        {
            var method = scope.IsStatic ? 1 : random.Next(Methods);
            return $"M{method}({Number(scope, depth - 1)}, {Box(scope)}{(random.Next(2) == 0 ? $", {Condition(scope)}" : "")})";
        }

        private string Box(Scope scope) => random.Next(5) switch
        {
            0 => $"new Box {{ Seconds = {Number(scope, 0)} }}",
            1 => $"new Box({Number(scope, 0)})",
            2 when !scope.IsStatic => "_box",
            _ => scope.Boxes.Count > 0 ? Pick(scope.Boxes) : "new Box()",
        };

        private string Condition(Scope scope) => random.Next(3) == 0 ? "s_fuel % 2 == 0" : $"{Pick(scope.Numbers)} {Pick(["<", ">=", "=="])} {random.Next(40)}";

        private string Pick(IReadOnlyList<string> items) => items[random.Next(items.Count)];
    }

    private sealed record Scope(List<string> Numbers, List<string> Boxes, bool IsStatic);
}
