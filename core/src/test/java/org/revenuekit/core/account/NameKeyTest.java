package org.revenuekit.core.account;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 21 by example, and law 22. */
class NameKeyTest {
    private static String key(String name) {
        return NameKey.from(name).orElseThrow().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "ＡＢＣ, abc",
        "ｶﾞｽ, ガス",
        "㈱山田, 株式会社山田",
        "(株)山田, 株式会社山田",
        "（株）山田, 株式会社山田",
        "㍿山田, 株式会社山田",
        "株式会社 山田, 株式会社山田",
        "株式会社　山田, 株式会社山田",
        "山田(株), 山田株式会社",
        "㈲山田, 有限会社山田",
        "(有)山田, 有限会社山田",
        "(合)山田, 合同会社山田",
        "( 株 )山田, 株式会社山田",
        "(株) Yamada, 株式会社yamada",
        "Yamada (株), yamada株式会社",
        "か゛す, がす",
        "İstanbul, istanbul",
        "ISTANBUL, istanbul",
        "ıstanbul, istanbul",
        "Siemens AG, siemens ag",
        "Siemens Ag, siemens ag",
        "ΣΊΣΥΦΟΣ, σίσυφοσ",
        "σίσυφος, σίσυφοσ",
        "CAFE\u0301, caf\u00e9",
        "Café, caf\u00e9",
        "ﬁn, fin",
        "'  Acme \t  Inc. ', acme inc.",
        "Acme\u00a0Inc., acme inc.",
        "Acme\u2003Inc., acme inc.",
        "Acme\u200b\u200eInc., acmeinc.",
        "カ ナ, カナ",
        "ひ ら, ひら",
        "漢 字, 漢字",
        "漢 A, 漢a",
        "A 漢, a漢",
        "A 漢 B, a漢b",
        "A B, a b",
        "ß, ß",
        "ẞ, ß"
    })
    void folds(String name, String folded) {
        assertEquals(folded, key(name));
    }

    @ParameterizedTest
    @CsvSource({
        "株式会社山田, 山田株式会社",
        "株式会社山田, 有限会社山田",
        "株式会社山田, 山田",
        "髙橋商店, 高橋商店",
        "Acme Inc., Acme Inc",
        "Acme Inc., AcmeInc.",
        "A-B, AB",
        "Müller, Muller",
        "ハ, バ"
    })
    void keepsApart(String one, String other) {
        assertNotEquals(NameKey.from(one).orElseThrow(), NameKey.from(other).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\t\r\n", "\u200b\u202e\ufeff", "\u0000", "\u00ad"})
    void whatIsInvisibleHasNoKey(String name) {
        assertEquals(Optional.empty(), NameKey.from(name));
    }

    @Test
    void controlCharactersCountAsBlanks() {
        assertEquals("acme inc", key("Acme\u0000\u001bInc\u0085"));
    }

    @Test
    void loneSurrogatesAreDroppedAndPairsKept() {
        assertEquals("ab", key("a\ud83db\ude00"));
        assertEquals("😀", key("😀"));
        assertEquals("𠮷野家", key("𠮷 野家"));
    }

    @Test
    void theLengthIsBoundedBeforeAndAfterFolding() {
        assertEquals("a".repeat(1_000), key("A".repeat(1_000)));
        assertEquals(
                "name must have at most 1000 chars, had 1001",
                assertThrows(IllegalArgumentException.class, () -> NameKey.from("A".repeat(1_001)))
                        .getMessage());

        assertEquals(1_000, key("㍿".repeat(250)).length());
        assertEquals(Optional.empty(), NameKey.from("㍿".repeat(250) + "A"));
        assertEquals(Optional.empty(), NameKey.from("\ufdfa".repeat(1_000)));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertEquals(
                "name",
                assertThrows(NullPointerException.class, () -> NameKey.from(null))
                        .getMessage());
    }

    static Stream<String> hostile() {
        return Stream.of(
                "株式会社".repeat(250_000),
                "\u0301".repeat(200_000),
                "\u0301".repeat(1_000),
                "a" + "\u0323\u0301".repeat(499),
                "\ufdfa".repeat(1_000),
                "\ud800".repeat(1_000),
                "\u202e".repeat(1_000),
                "\u200d".repeat(1_000),
                "\u0000".repeat(1_000),
                " ".repeat(1_000),
                "(株".repeat(500),
                "( 株 ) ".repeat(166),
                "\u1100\u1161\u11a8".repeat(333));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostile")
    void hostileNamesAreRefusedOrAnsweredAtOnce(String name) {
        // Measured in a thousandth of this; naive folding takes more than 20 s for some of them.
        assertTimeout(ofSeconds(10), () -> {
            try {
                NameKey.from(name).ifPresent(key -> assertTrue(key.toString().length() <= 1_000));
            } catch (IllegalArgumentException e) {
                assertEquals("name must have at most 1000 chars, had " + name.length(), e.getMessage());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "az", "lt", "ar-EG-u-nu-arab", "de", "ja-JP-u-ca-japanese", "th-TH-u-nu-thai"})
    void foldsAlikeUnderEveryDefaultLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals("title istanbul", key("TITLE İSTANBUL"));
            assertEquals("title istanbul", key("tıtle ıstanbul"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void ordersByText() {
        NameKey a = NameKey.from("A").orElseThrow();
        NameKey b = NameKey.from("b").orElseThrow();

        assertTrue(a.compareTo(b) < 0);
        assertTrue(b.compareTo(a) > 0);
        assertEquals(0, a.compareTo(NameKey.from("a").orElseThrow()));
    }

    @Test
    void equalsAndHashCode() {
        EqualsVerifier.forClass(NameKey.class).suppress(Warning.NULL_FIELDS).verify();
    }
}
