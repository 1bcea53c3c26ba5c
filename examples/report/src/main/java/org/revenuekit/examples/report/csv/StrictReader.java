package org.revenuekit.examples.report.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Decodes a file without ever replacing a character: bytes that are no character of the encoding, and characters that
 * stand in no text, end in an {@link UnreadableFileException} with their place.
 */
final class StrictReader extends Reader {

    private static final int BUFFER = 1 << 14;

    private final String file;
    private final InputStream in;
    private final Charset charset;
    private final boolean marked;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    private boolean endOfInput;
    private boolean flushed;

    private long offset;
    private long row = 1;
    private long column = 1;
    private boolean afterCarriageReturn;

    /** Reads from a stream; a byte order mark is read past and decides the encoding. */
    StrictReader(String file, InputStream source, Charset stated) throws IOException {
        this.file = file;
        BufferedInputStream buffered = new BufferedInputStream(source, BUFFER);
        this.in = buffered;
        ByteOrderMark mark = ByteOrderMark.consume(buffered).orElse(null);
        this.marked = mark != null;
        this.charset = mark == null ? withoutMark(stated) : mark.charset();
        this.offset = mark == null ? 0 : mark.length();
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        bytes.limit(0);
    }

    /** UTF-16 without a mark is big-endian by its standard; naming the order keeps the decoder from looking for one. */
    private static Charset withoutMark(Charset stated) {
        return stated.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : stated;
    }

    /** The encoding that is decoded. */
    Charset charset() {
        return charset;
    }

    /** Whether the file begins with a byte order mark. */
    boolean isMarked() {
        return marked;
    }

    @Override
    public int read(char[] target, int start, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(target, start, length);
        while (!flushed && chars.position() == start) {
            decodeInto(chars);
        }
        int count = chars.position() - start;
        for (int i = start; i < start + count; i++) {
            advance(target[i]);
        }
        return count == 0 ? -1 : count;
    }

    /** One step of decoding; at the end of the file the decoder is flushed. */
    private void decodeInto(CharBuffer chars) throws IOException {
        int before = bytes.position();
        int from = chars.position();
        CoderResult result = decoder.decode(bytes, chars, endOfInput);
        offset += bytes.position() - before;
        if (result.isError()) {
            for (int i = from; i < chars.position(); i++) {
                advance(chars.array()[chars.arrayOffset() + i]);
            }
            throw new UnreadableFileException(file, row, column, notDecodable(result.length()));
        }
        if (result.isUnderflow()) {
            if (endOfInput) {
                flushed = decoder.flush(chars).isUnderflow();
            } else {
                fill();
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            endOfInput = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    /** Keeps count of rows and columns, in the same way as they are numbered for people. */
    private void advance(char c) {
        if (c == 0 || c == '\uFFFF') {
            throw new UnreadableFileException(
                    file,
                    row,
                    column,
                    "character " + (int) c + " stands in no text; is the encoding " + charset + " right?");
        }
        if (c == '\n' && afterCarriageReturn) {
            afterCarriageReturn = false;
            return;
        }
        afterCarriageReturn = c == '\r';
        if (c == '\n' || c == '\r') {
            row++;
            column = 1;
        } else {
            column++;
        }
    }

    private String notDecodable(int length) {
        StringBuilder hex = new StringBuilder();
        for (int i = bytes.position(); i < Math.min(bytes.position() + length, bytes.limit()); i++) {
            hex.append(hex.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%02X", bytes.get(i)));
        }
        String hint = charset.name().equals("Shift_JIS") ? "; a file written on Windows is windows-31j" : "";
        return "byte " + offset + " (" + hex + ") is no character of the encoding " + charset.name() + hint;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
