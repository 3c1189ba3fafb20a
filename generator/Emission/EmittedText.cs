using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Genviral.Gen.Generator.Emission;

/// <summary>An emitted file as the compiler keeps it: a byte a character, in pieces that the collector can move.</summary>
/// <remarks>Nearly all that is emitted is ASCII; a text that is not is left to <see cref="SourceText"/>'s own kinds.</remarks>
internal sealed class EmittedText : SourceText
{
    // As one array a large file would lie among the large objects, which only a full collection clears.
    private const int PieceBits = 15;
    private const int PieceSize = 1 << PieceBits;

    private readonly byte[][] _pieces;

    private EmittedText(byte[][] pieces, int length)
    {
        _pieces = pieces;
        Length = length;
    }

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length { get; }

    public override char this[int position] => (char)_pieces[position >> PieceBits][position & (PieceSize - 1)];

    /// <summary>A copy of the first characters of a buffer.</summary>
    public static SourceText Of(char[] text, int length)
    {
        if (Encoding.UTF8.GetByteCount(text, 0, length) != length)
        {
            return From(new string(text, 0, length), Encoding.UTF8);
        }

        var pieces = new byte[(length + PieceSize - 1) >> PieceBits][];
        for (var i = 0; i < pieces.Length; i++)
        {
            var start = i << PieceBits;
            pieces[i] = new byte[Math.Min(PieceSize, length - start)];
            Encoding.ASCII.GetBytes(text, start, pieces[i].Length, pieces[i], 0);
        }

        return new EmittedText(pieces, length);
    }

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        while (count > 0)
        {
            var piece = _pieces[sourceIndex >> PieceBits];
            var start = sourceIndex & (PieceSize - 1);
            var part = Math.Min(count, piece.Length - start);
            Encoding.ASCII.GetChars(piece, start, part, destination, destinationIndex);
            sourceIndex += part;
            destinationIndex += part;
            count -= part;
        }
    }
}
