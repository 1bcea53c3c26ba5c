package org.revenuekit.examples.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "@SUM(A1)",
                "-cmd|' /C calc'!A0",
                "\t=1",
                "\ttext",
                "\rtext",
                "\ntext",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                " =1",
                "\u00A0=1",
                "\u3000=1",
                "\u200B=1",
                "\uFEFF=1",
                " \n=1",
                "--1",
                "-",
                "-1-1",
                "-1.2.3",
                "-.5",
                "+5",
                "'=1",
                "''=1",
                "-1 ",
                "-１"
            })
    void dangerousTextGetsALeadingApostrophe(String text) {
        assertEquals("'" + text, CellText.neutralise(text).replaceAll("\n'(?==)", "\n"));
        assertEquals(text, CellText.restore(CellText.neutralise(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "text", "-5", "-1234.50", "-0", "5", "1-1", "a=b", "'quoted'", "'", "''", "'-5", " x", "x\n"
            })
    void harmlessTextStays(String text) {
        assertEquals(text, CellText.neutralise(text));
        assertEquals(text, CellText.restore(text));
    }

    @Test
    void everyLineOfACellIsLookedAt() {
        assertEquals("a\n'=1", CellText.neutralise("a\n=1"));
        assertEquals("a\r\n'+1\r\nb", CellText.neutralise("a\r\n+1\r\nb"));
        assertEquals("a\u2028'@x", CellText.neutralise("a\u2028@x"));
        assertEquals("a\n-5", CellText.neutralise("a\n-5"), "a negative number is one on every line");
        assertEquals("a\n\nb", CellText.neutralise("a\n\nb"), "an empty line inside is harmless");
    }

    @Test
    void onlyOneApostropheIsTakenAway() {
        assertEquals("=1", CellText.restore("'=1"));
        assertEquals("'=1", CellText.restore("''=1"));
        assertEquals("a\n=1", CellText.restore("a\n'=1"));
        assertEquals("=1", CellText.restore("=1"), "what was never neutralised stays");
    }

    @Test
    void allSpacesAreTrimmed() {
        assertEquals("a b", CellText.trim("\uFEFF \u00A0\u3000\ta b\u2007\r\n"));
        assertEquals("", CellText.trim(" \u3000 "));
        assertEquals("", CellText.trim(""));
        assertEquals("a", CellText.trim("a"));
    }

    @Test
    @SuppressWarnings("NullAway") // that is the point
    void nullIsNamed() {
        for (Runnable call :
                new Runnable[] {() -> CellText.trim(null), () -> CellText.neutralise(null), () -> CellText.restore(null)
                }) {
            assertEquals(
                    "text", assertThrows(NullPointerException.class, call::run).getMessage());
        }
    }
}
