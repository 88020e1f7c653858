using System.Buffers.Binary;
using System.Text;

namespace ConflictModel.Tests.Foundation;

public class KeptTextTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("Около 1 500 солдат")]
    [InlineData("\ud83d\ude00")]
    public void A_text_is_the_same_however_it_is_kept(string text)
    {
        var (whole, among) = (new KeptText(text), Among(text));

        Assert.Equal(text, among.Value);
        Assert.Equal(whole, among);
        Assert.Equal(among, whole);
        Assert.Equal(among, Among(text));
        Assert.Equal(whole.GetHashCode(), among.GetHashCode());
    }

    [Fact]
    public void Different_texts_differ_however_they_are_kept()
    {
        Assert.NotEqual(new KeptText("a"), Among("b"));
        Assert.NotEqual(Among("a"), Among("aa"));
        Assert.NotEqual(default, Among("a"));
        Assert.Equal(default, new KeptText(null));
        Assert.Null(default(KeptText).Value);
    }

    private static KeptText Among(string text)
    {
        const int Start = 3;
        var utf8 = Encoding.UTF8.GetBytes(text);
        var texts = new byte[Start + KeptText.LengthSize + utf8.Length + 5];
        BinaryPrimitives.WriteInt32LittleEndian(texts.AsSpan(Start), utf8.Length);
        utf8.CopyTo(texts, Start + KeptText.LengthSize);
        return new(texts, Start);
    }
}
