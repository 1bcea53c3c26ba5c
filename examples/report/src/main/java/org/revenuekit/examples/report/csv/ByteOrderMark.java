package org.revenuekit.examples.report.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The byte order marks that Unicode files may begin with. */
enum ByteOrderMark {
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    UTF_16_BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
    UTF_16_LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE");

    private static final int LONGEST = 3;

    private final Charset charset;
    private final String bytes;

    ByteOrderMark(Charset charset, String bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return bytes.length();
    }

    /** Reads past the mark at the beginning of a stream, or not at all when there is none. */
    static Optional<ByteOrderMark> consume(BufferedInputStream in) throws IOException {
        in.mark(LONGEST);
        String start = new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
        in.reset();
        for (ByteOrderMark mark : values()) {
            if (start.startsWith(mark.bytes)) {
                in.skipNBytes(mark.length());
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }
}
