using System.Globalization;
using System.Text;
using ConflictModel.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests.Datasets;

public class Utf8CacheTests
{
    [Fact]
    public void What_is_found_for_a_text_was_offered_for_it()
    {
        // Of few letters and many lengths, so that many texts start or end alike.
        var text = Gen.Choose(1, 60).SelectMany(length => Gen.Elements('a', 'b').ArrayOf(length)).Select(letters => new string(letters));
        Prop.ForAll(text.ArrayOf(200).ToArbitrary(), texts =>
        {
            var cache = new Utf8Cache<string>(64);
            foreach (var given in texts.Concat(texts))
            {
                Assert.Equal(given, cache.Of(Encoding.UTF8.GetBytes(given), static utf8 => Encoding.UTF8.GetString(utf8)));
            }
        }).Check(Properties.Runs(200));
    }

    [Fact]
    public void Every_length_of_a_text_is_a_key_of_its_own()
    {
        var keys = Enumerable.Range(0, 100).Select(length => Utf8Key.Of(Encoding.UTF8.GetBytes(new string('a', length)))).ToList();

        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Fact]
    public void A_value_is_kept_from_the_second_time_on()
    {
        var cache = new Utf8Cache<object>(64);
        var made = Enumerable.Range(0, 4).Select(_ => cache.Of("2024-10"u8, static _ => new object())).ToList();

        Assert.NotSame(made[0], made[1]);
        Assert.Same(made[1], made[2]);
        Assert.Same(made[2], made[3]);
    }

    [Fact]
    public void A_very_long_text_is_never_kept()
    {
        var cache = new Utf8Cache<object>(64);
        var texts = new[] { new byte[2048], new byte[2049] };
        var made = texts.Select(text => Enumerable.Range(0, 3).Select(_ => cache.Of(text, static _ => new object())).ToList()).ToList();

        Assert.Same(made[0][1], made[0][2]);
        Assert.NotSame(made[1][1], made[1][2]);
    }

    [Fact]
    public void Texts_that_all_want_one_place_are_read_as_they_stand()
    {
        // More than stand in a row: some are never kept.
        var texts = Enumerable.Range(0, int.MaxValue)
            .Select(i => i.ToString(CultureInfo.InvariantCulture))
            .Where(text => (Utf8Key.Of(Encoding.UTF8.GetBytes(text)).Hash & 1023) == 0)
            .Take(300)
            .ToList();
        var cache = new Utf8Cache<string>(512);
        foreach (var given in Enumerable.Repeat(texts, 4).SelectMany(all => all))
        {
            Assert.Equal(given, cache.Of(Encoding.UTF8.GetBytes(given), static utf8 => Encoding.UTF8.GetString(utf8)));
        }
    }

    [Fact]
    public void What_is_fetched_need_not_be_there()
    {
        var cache = new Utf8Cache<string>(512);
        var texts = Enumerable.Range(0, 400).Select(i => Encoding.UTF8.GetBytes(new string('x', i))).ToArray();
        foreach (var text in texts.Concat(texts))
        {
            cache.Of(text, static utf8 => Encoding.UTF8.GetString(utf8));
            cache.Prefetch(Array.ConvertAll(texts, known => Utf8Key.Of(known)));
        }
    }

    [Fact]
    public void Many_threads_find_what_they_look_for_while_the_cache_grows_and_forgets()
    {
        var cache = new Utf8Cache<string>(256);
        var texts = Enumerable.Range(0, 1000).Select(i => new string('x', i % 40) + i.ToString(CultureInfo.InvariantCulture)).ToArray();
        Parallel.For(0, 8, thread =>
        {
            for (var i = 0; i < 40_000; i++)
            {
                // Most often one of a few, so that they are met again soon.
                var text = texts[(i * (thread + 7)) % (i % 5 == 0 ? texts.Length : 50)];
                Assert.Equal(text, cache.Of(Encoding.UTF8.GetBytes(text), static utf8 => Encoding.UTF8.GetString(utf8)));
            }
        });
    }
}
