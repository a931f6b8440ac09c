namespace RoleAnalyzers.Benchmarks.Sources;

/// <summary>Types as any C# program has them, without a word of AWS. Each takes a number that makes its names its own.</summary>
internal static class OrdinaryCode
{
    public const string Usings = """
        using System;
        using System.Collections.Concurrent;
        using System.Collections.Generic;
        using System.Globalization;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;

        """;

    /// <summary>The shapes, to be taken in turn.</summary>
    public static readonly ImmutableArray<Func<int, string>> Shapes = [Service, Parser, Cache, Report, Workflow, Model];

    private static string Service(int n) => $$"""
        public interface IOrderStore{{n}}
        {
            Task<IReadOnlyList<Order{{n}}>> FindAsync(string customer, CancellationToken cancellationToken);
            Task SaveAsync(Order{{n}} order, CancellationToken cancellationToken);
        }

        public sealed record OrderLine{{n}}(string Article, int Quantity, decimal Price);

        public sealed record Order{{n}}(string Id, string Customer, DateTime Placed, IReadOnlyList<OrderLine{{n}}> Lines)
        {
            public decimal Total => Lines.Sum(line => line.Quantity * line.Price);
        }

        public sealed class OrderService{{n}}
        {
            private readonly IOrderStore{{n}} _store;
            private readonly TimeSpan _patience = TimeSpan.FromSeconds({{n % 30 + 5}});

            public OrderService{{n}}(IOrderStore{{n}} store) => _store = store ?? throw new ArgumentNullException(nameof(store));

            public async Task<decimal> OpenAmountAsync(string customer, DateTime since, CancellationToken cancellationToken)
            {
                using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                timeout.CancelAfter(_patience);
                var orders = await _store.FindAsync(customer, timeout.Token).ConfigureAwait(false);
                var total = 0m;
                foreach (var order in orders.Where(o => o.Placed >= since).OrderByDescending(o => o.Placed))
                {
                    if (order.Lines.Count == 0)
                        continue;
                    total += order.Total > {{n + 100}}m ? order.Total * 0.97m : order.Total;
                }

                return Math.Round(total, 2);
            }

            public async Task PlaceAsync(string customer, IEnumerable<(string Article, int Quantity, decimal Price)> lines, CancellationToken cancellationToken)
            {
                var order = new Order{{n}}(
                    Guid.NewGuid().ToString("N"),
                    customer,
                    DateTime.UtcNow,
                    lines.Select(line => new OrderLine{{n}}(line.Article, line.Quantity, line.Price)).ToList());
                for (var attempt = 1; ; attempt++)
                {
                    try
                    {
                        await _store.SaveAsync(order, cancellationToken).ConfigureAwait(false);
                        return;
                    }
                    catch (IOException) when (attempt < 3)
                    {
                        await Task.Delay(attempt * 100, cancellationToken).ConfigureAwait(false);
                    }
                }
            }
        }

        """;

    private static string Parser(int n) => $$"""
        public sealed class CsvReader{{n}}
        {
            private readonly char _separator;

            public CsvReader{{n}}(char separator = ';') => _separator = separator;

            public IEnumerable<string[]> Read(TextReader reader)
            {
                string? line;
                while ((line = reader.ReadLine()) is not null)
                {
                    if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
                        continue;
                    yield return Split(line).ToArray();
                }
            }

            private List<string> Split(string line)
            {
                var fields = new List<string>();
                var field = new StringBuilder();
                var quoted = false;
                for (var i = 0; i < line.Length; i++)
                {
                    var c = line[i];
                    if (quoted)
                    {
                        if (c == '"' && i + 1 < line.Length && line[i + 1] == '"')
                        {
                            field.Append('"');
                            i++;
                        }
                        else if (c == '"')
                        {
                            quoted = false;
                        }
                        else
                        {
                            field.Append(c);
                        }
                    }
                    else if (c == '"')
                    {
                        quoted = true;
                    }
                    else if (c == _separator)
                    {
                        fields.Add(field.ToString());
                        field.Clear();
                    }
                    else
                    {
                        field.Append(c);
                    }
                }

                fields.Add(field.ToString());
                return fields;
            }

            public static bool TryAmount(string text, out decimal amount) =>
                decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out amount) && amount >= {{n % 7}};

            public static Dictionary<string, int> Histogram(IEnumerable<string[]> rows, int column)
            {
                var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
                foreach (var row in rows)
                {
                    if (column >= row.Length)
                        continue;
                    counts[row[column]] = counts.TryGetValue(row[column], out var count) ? count + 1 : 1;
                }

                return counts;
            }
        }

        """;

    private static string Cache(int n) => $$"""
        public sealed class TimedCache{{n}}<TKey, TValue>
            where TKey : notnull
        {
            private readonly ConcurrentDictionary<TKey, (TValue Value, DateTimeOffset Until)> _entries = new();
            private readonly Func<TKey, Task<TValue>> _load;
            private readonly TimeSpan _lifetime = TimeSpan.FromMinutes({{n % 20 + 1}});
            private long _hits;
            private long _misses;

            public TimedCache{{n}}(Func<TKey, Task<TValue>> load) => _load = load;

            public double HitRate
            {
                get
                {
                    var all = Interlocked.Read(ref _hits) + Interlocked.Read(ref _misses);
                    return all == 0 ? 0 : (double)Interlocked.Read(ref _hits) / all;
                }
            }

            public async ValueTask<TValue> GetAsync(TKey key, DateTimeOffset now)
            {
                if (_entries.TryGetValue(key, out var entry) && entry.Until > now)
                {
                    Interlocked.Increment(ref _hits);
                    return entry.Value;
                }

                Interlocked.Increment(ref _misses);
                var value = await _load(key).ConfigureAwait(false);
                _entries[key] = (value, now + _lifetime);
                if (_entries.Count > {{n + 1000}})
                    Sweep(now);
                return value;
            }

            private void Sweep(DateTimeOffset now)
            {
                foreach (var pair in _entries)
                {
                    if (pair.Value.Until <= now)
                        _entries.TryRemove(pair.Key, out _);
                }
            }
        }

        """;

    private static string Report(int n) => $$"""
        public sealed class MonthlyReport{{n}}
        {
            public sealed record Row(string Region, int Month, double Amount);

            private readonly List<Row> _rows = new();

            public void Add(string region, int month, double amount)
            {
                if (month is < 1 or > 12)
                    throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
                _rows.Add(new Row(region, month, amount));
            }

            public string Render(IFormatProvider culture)
            {
                var text = new StringBuilder();
                var groups = from row in _rows
                             group row by row.Region into region
                             orderby region.Key
                             select new { Region = region.Key, Total = region.Sum(r => r.Amount), Best = region.MaxBy(r => r.Amount) };
                text.AppendLine($"Report {{n}} of {DateTime.UnixEpoch.Year}");
                foreach (var group in groups)
                {
                    text.Append(group.Region.PadRight(12)).Append(' ');
                    text.AppendLine(string.Format(culture, "{0,12:N2}", group.Total));
                    if (group.Best is { Amount: > {{n % 50 + 10}}.5 } best)
                        text.AppendLine($"  best month: {best.Month:00} with {best.Amount:F1}");
                }

                return text.ToString();
            }

            public double[] Smooth(int window)
            {
                var months = new double[12];
                foreach (var row in _rows)
                    months[row.Month - 1] += row.Amount;
                var result = new double[12];
                for (var i = 0; i < months.Length; i++)
                {
                    var sum = 0.0;
                    var count = 0;
                    for (var j = Math.Max(0, i - window); j <= Math.Min(11, i + window); j++)
                    {
                        sum += months[j];
                        count++;
                    }

                    result[i] = sum / count;
                }

                return result;
            }
        }

        """;

    private static string Workflow(int n) => $$"""
        public enum Phase{{n}} { Draft, Review, Approved, Rejected, Archived }

        public sealed class Workflow{{n}}
        {
            private readonly List<(Phase{{n}} From, Phase{{n}} To, DateTime At)> _history = new();

            public Phase{{n}} Phase { get; private set; }

            public event EventHandler<Phase{{n}}>? Changed;

            public bool CanMove(Phase{{n}} to) => (Phase, to) switch
            {
                (Phase{{n}}.Draft, Phase{{n}}.Review) => true,
                (Phase{{n}}.Review, Phase{{n}}.Approved or Phase{{n}}.Rejected) => true,
                (Phase{{n}}.Rejected, Phase{{n}}.Draft) => true,
                (not Phase{{n}}.Archived, Phase{{n}}.Archived) => _history.Count > {{n % 3}},
                _ => false,
            };

            public void Move(Phase{{n}} to, DateTime at)
            {
                if (!CanMove(to))
                    throw new InvalidOperationException($"{Phase} cannot become {to}.");
                _history.Add((Phase, to, at));
                Phase = to;
                Changed?.Invoke(this, to);
            }

            public TimeSpan Spent(Phase{{n}} phase)
            {
                var spent = TimeSpan.Zero;
                DateTime? entered = null;
                foreach (var (from, to, at) in _history)
                {
                    if (to == phase)
                        entered = at;
                    else if (from == phase && entered is { } start)
                        (spent, entered) = (spent + (at - start), null);
                }

                return spent;
            }
        }

        """;

    private static string Model(int n) => $$"""
        public sealed class Settings{{n}}
        {
            public string Name { get; set; } = "settings{{n}}";
            public Uri Address { get; set; } = new("https://service{{n}}.example/");
            public int Retries { get; set; } = {{n % 5 + 1}};
            public Dictionary<string, string> Labels { get; } = new() { ["team"] = "t{{n % 9}}", ["stage"] = "test" };
            public bool IsValid => !string.IsNullOrEmpty(Name) && Retries is > 0 and < 10;

            public Settings{{n}} With(Action<Settings{{n}}> change)
            {
                var copy = (Settings{{n}})MemberwiseClone();
                change(copy);
                return copy;
            }
        }

        public sealed class Probe{{n}} : IDisposable
        {
            private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds({{n % 10 + 1}}) };
            private readonly Settings{{n}} _settings;

            public Probe{{n}}(Settings{{n}} settings) => _settings = settings;

            public async Task<(bool Alive, TimeSpan Took)> CheckAsync(CancellationToken cancellationToken)
            {
                var started = DateTime.UtcNow;
                for (var i = 0; i < _settings.Retries; i++)
                {
                    using var request = new HttpRequestMessage(System.Net.Http.HttpMethod.Get, _settings.Address);
                    foreach (var (key, value) in _settings.Labels)
                        request.Headers.TryAddWithoutValidation("X-" + key, value);
                    try
                    {
                        using var response = await _client.SendAsync(request, cancellationToken).ConfigureAwait(false);
                        if (response.IsSuccessStatusCode)
                            return (true, DateTime.UtcNow - started);
                    }
                    catch (HttpRequestException) when (i + 1 < _settings.Retries)
                    {
                        await Task.Delay(50 << i, cancellationToken).ConfigureAwait(false);
                    }
                }

                return (false, DateTime.UtcNow - started);
            }

            public void Dispose() => _client.Dispose();
        }

        """;
}
