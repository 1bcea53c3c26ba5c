package org.revenuekit.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Law 21: the key is a fixed point, and what is folded makes no difference wherever it stands. */
class NameKeyProperties {
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().all().ofMaxLength(40);
    }

    /** Few pieces that interact with each other: blanks, brackets, marks, letters whose case is no simple pair. */
    @Provide
    Arbitrary<String> trickyNames() {
        return Arbitraries.of(
                        "(", ")", "株", "有", "合", "㈱", "㍿", "株式会社", "か", "ハ", "ﾊ", "ﾞ", "゛", "\u3099", "\u309a", " ",
                        "\u3000", "\u200b", "\u0000", "I", "i", "İ", "ı", "\u0307", "\u0345", "Σ", "ς", "A", "Å",
                        "\u030a", "ß", "ẞ", "ſ", "ﬀ", "\u0323", "\u0301", "\u1100", "\u1161", "\ufdfa", "漢", "\ud83d",
                        "\ude00")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    private static void assertFixedPoint(String name) {
        NameKey.from(name)
                .ifPresent(key -> assertEquals(key, NameKey.from(key.toString()).orElseThrow()));
    }

    @Example
    void everyAssignedCodePointFoldsToAFixedPoint() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE) {
                assertFixedPoint(Character.toString(c));
            }
        }
    }

    @Example
    @Tag("long")
    void everyCodePointFoldsToAFixedPoint() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            assertFixedPoint(Character.toString(c));
        }
    }

    @Example
    void everyLetterFoldsAsItsUpperAndLowerCaseFormsDo() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String lower = Character.toString(Character.toLowerCase(c));
            String upper = Character.toString(Character.toUpperCase(c));
            if (Character.isLetter(c) && !lower.equals(upper)) {
                assertEquals(NameKey.from(lower), NameKey.from(upper), upper);
            }
        }
    }

    @Property
    void theKeyIsAFixedPoint(@ForAll("names") String name) {
        assertFixedPoint(name);
    }

    @Property
    void theKeyIsAFixedPointWhereSpellingsInteract(@ForAll("trickyNames") String name) {
        assertFixedPoint(name);
    }

    @Property
    void blanksAroundANameMakeNoDifference(@ForAll("trickyNames") String name) {
        // A mark that begins a name would join the blank: there NFKC sees another name.
        assertEquals(NameKey.from("a" + name + "a"), NameKey.from(" a" + name + "a\u3000"));
    }

    @Property
    void formatCharactersMakeNoDifference(@ForAll("trickyNames") String front, @ForAll("trickyNames") String back) {
        boolean joinsAPair = !front.isEmpty()
                && Character.isHighSurrogate(front.charAt(front.length() - 1))
                && back.startsWith("\ude00");
        if (!joinsAPair) {
            assertEquals(NameKey.from(front + back), NameKey.from(front + "\u200b\u202e" + back));
        }
    }

    @Property
    void theKeyIsVisibleNormalisedAndSqueezed(@ForAll("trickyNames") String name) {
        NameKey.from(name).map(NameKey::toString).ifPresent(key -> {
            assertTrue(Normalizer.isNormalized(key, Normalizer.Form.NFKC), key);
            assertEquals(key.strip(), key);
            assertFalse(key.contains("  "), key);
            assertFalse(key.isEmpty());
            assertTrue(
                    key.codePoints()
                            .noneMatch(c -> Character.isISOControl(c)
                                    || Character.getType(c) == Character.FORMAT
                                    || Character.getType(c) == Character.SURROGATE),
                    key);
        });
    }
}
