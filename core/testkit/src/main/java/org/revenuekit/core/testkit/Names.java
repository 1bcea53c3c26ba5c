package org.revenuekit.core.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts that core accepts as names and ids, and that break naive code. */
final class Names {
    private static final int NAME_LIMIT = 1_000;

    private Names() {}

    static Arbitrary<String> names() {
        return Arbitraries.frequencyOf(Tuple.of(3, plain()), Tuple.of(3, composed()), Tuple.of(2, known()))
                .filter(name -> !name.isBlank());
    }

    /** Without blank ends, as an id must be. */
    static Arbitrary<String> ids() {
        return Arbitraries.frequencyOf(Tuple.of(2, composed()), Tuple.of(1, known()))
                .map(String::strip)
                .filter(id -> !id.isEmpty());
    }

    private static Arbitrary<String> plain() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
    }

    /** Pieces that fold, join or turn each other around. */
    private static Arbitrary<String> composed() {
        return Arbitraries.of(
                        "a",
                        "A",
                        "山田",
                        "株式会社",
                        "㈱",
                        "（株）",
                        "(株)",
                        "㍿",
                        "有限会社",
                        "㈲",
                        " ",
                        "\u3000",
                        "Ａ",
                        "ｶﾞ",
                        "ガ",
                        "I",
                        "i",
                        "İ",
                        "ı",
                        "ß",
                        "é",
                        "e\u0301",
                        "高",
                        "髙",
                        "\u200f",
                        "שלום",
                        "شركة",
                        "𠮷",
                        "😀",
                        "\u200d",
                        "\ufdfa",
                        "-",
                        ".",
                        "&",
                        "\"",
                        "'",
                        ",",
                        ";",
                        "=1+1",
                        "@",
                        "${jndi:x}",
                        "{}",
                        "%s",
                        "\\",
                        "<b>")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces));
    }

    private static Arbitrary<String> known() {
        return Arbitraries.of(
                "Acme",
                "ACME Inc.",
                "株式会社山田商店",
                "㈱山田商店",
                "山田商店（株）",
                "ISTANBUL TİCARET",
                "Siemens AG",
                "null",
                "NaN",
                "0",
                "x".repeat(NAME_LIMIT),
                "株".repeat(NAME_LIMIT));
    }
}
