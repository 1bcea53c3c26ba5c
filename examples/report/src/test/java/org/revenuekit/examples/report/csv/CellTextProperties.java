package org.revenuekit.examples.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 24: what is neutralised is harmless, and comes back as it was. */
class CellTextProperties {

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.of(
                        "=",
                        "+",
                        "-",
                        "@",
                        "＝",
                        "＋",
                        "－",
                        "＠",
                        "'",
                        "''",
                        "\t",
                        "\r",
                        "\n",
                        "\r\n",
                        "\u2028",
                        " ",
                        "\u00A0",
                        "\u3000",
                        "\u200B",
                        "1",
                        "9",
                        ".",
                        "a",
                        "株",
                        ",",
                        "\"",
                        ";",
                        "\ud83d\ude00")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Property
    void restoreUndoesNeutralise(@ForAll("cells") String text) {
        assertEquals(text, CellText.restore(CellText.neutralise(text)));
    }

    @Property
    void anyTextComesBack(@ForAll String text) {
        assertEquals(text, CellText.restore(CellText.neutralise(text)));
    }

    @Property
    void noLineBeginsWithAFormula(@ForAll("cells") String text) {
        for (String line : Splitter.on(CharMatcher.anyOf("\r\n\u2028")).split(CellText.neutralise(text))) {
            String visible = line.replaceAll("^[ \u00A0\u3000\u200B]+", "");
            boolean number = line.matches("-[0-9]+(\\.[0-9]*)?");
            assertFalse(!number && visible.matches("(?s)[=+\\-@\t＝＋－＠].*"), () -> "dangerous line " + line);
        }
    }

    @Property
    void trimmedTextIsAPartAndStaysTrimmed(@ForAll("cells") String text) {
        String trimmed = CellText.trim(text);
        assertEquals(trimmed, CellText.trim(trimmed));
        assertTrue(text.contains(trimmed));
    }
}
