package org.revenuekit.examples.report.canonical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.examples.report.Refusals.message;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void visibleTextStaysAsItIs() {
        assertEquals("株式会社 Tangerine, 髙 & ㈱ \"a\\b\"", Shown.text("株式会社 Tangerine, 髙 & ㈱ \"a\\b\""));
        assertEquals("", Shown.text(""));
    }

    @Test
    void whatCannotBeSeenIsEscaped() {
        assertEquals("a\\u000d\\u000ab", Shown.text("a\r\nb"));
        assertEquals("\\u001b[31m", Shown.text("\u001b[31m"));
        assertEquals("\\u202egpj.exe", Shown.text("\u202egpj.exe"));
        assertEquals("\\u200b", Shown.text("\u200b"));
        assertEquals("\\ud800x", Shown.text("\ud800x"));
        assertEquals("\\ue000", Shown.text("\ue000"));
        assertEquals("\\u2028\\u2029", Shown.text("\u2028\u2029"));
        assertEquals("\\udb40\\udc01", Shown.text("\udb40\udc01"), "a format character beyond 16 bits");
    }

    @Test
    void longTextIsCut() {
        assertEquals("x".repeat(80), Shown.text("x".repeat(80)));
        assertEquals("x".repeat(80) + "…", Shown.text("x".repeat(81)));
        assertEquals("x".repeat(79) + "…", Shown.text("x".repeat(79) + "\ud83d\ude00"), "no half of a pair is shown");
        assertEquals("x".repeat(75) + "…", Shown.text("x".repeat(75) + "\n"), "no half of an escape is shown");
    }

    @Test
    void placeholdersOfLogsAreNothingSpecial() {
        assertEquals("${jndi:ldap://x} {}", Shown.text("${jndi:ldap://x} {}"));
    }

    @Test
    @SuppressWarnings("NullAway") // that is the point
    void nullIsNamed() {
        assertEquals("text", message(NullPointerException.class, () -> Shown.text(null)));
    }
}
