package org.revenuekit.examples.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Fuzzing: whatever becomes of a file, it is a definition, which reads back, or refused as documented. */
@PropertyDefaults(tries = 500) // a share of a few in a hundred does not show in fewer
class MutationProperties {
    private static final ImmutableList<Definitions.Sample<?>> SAMPLES = Definitions.samples();

    /** What stands for a token. */
    private static final ImmutableList<String> TOKENS = ImmutableList.of(
            "null",
            "true",
            "[]",
            "{}",
            "[[[[]]]]",
            "{\"a\":{}}",
            "\"\"",
            "\"x\"",
            "\"@class\"",
            "0",
            "-1",
            "100.5",
            "1E400",
            "1E2147483647",
            "1E99999999999",
            "1e-400",
            "NaN",
            "2147483648",
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "\u0000",
            "\\u0000",
            "\"\\ud800\"",
            "\uD800",
            "\"ref\"",
            "\"a@2147483648\"",
            "//",
            "");

    /** A token of a file, and what replaces it. */
    private record Change(int at, String token, boolean before) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9_999), Arbitraries.of(TOKENS), Arbitraries.of(true, false))
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Definitions.Sample<?>> samples() {
        return Arbitraries.of(SAMPLES);
    }

    @Property
    void changedTokens(@ForAll("samples") Definitions.Sample<?> sample, @ForAll("changes") List<Change> changes) {
        List<String> tokens = new ArrayList<>(tokens(sample.json()));
        for (Change change : changes) {
            int at = change.at() % tokens.size();
            tokens.set(at, change.before() ? change.token() + " " + tokens.get(at) : change.token());
        }
        check(sample.format(), String.join(" ", tokens));
    }

    /** Values alone, so that the text stays JSON. */
    @Property
    void changedValues(@ForAll("samples") Definitions.Sample<?> sample, @ForAll("changes") List<Change> changes) {
        List<String> tokens = new ArrayList<>(tokens(sample.json()));
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < tokens.size() - 1; i++) {
            String token = tokens.get(i);
            if (!ImmutableSet.of("{", "}", "[", "]", ":", ",").contains(token)
                    && !tokens.get(i + 1).equals(":")) {
                values.add(i);
            }
        }
        for (Change change : changes) {
            int at = values.get(change.at() % values.size());
            tokens.set(at, change.token().length() < 2 ? "1" : change.token());
        }
        check(sample.format(), String.join(" ", tokens));
    }

    @Property
    void cutTexts(@ForAll("samples") Definitions.Sample<?> sample, @ForAll("changes") List<Change> changes) {
        String json = sample.json();
        int at = changes.get(0).at() % (json.stripTrailing().length() - 1);
        assertTrue(Definitions.refusal(sample.format(), json.substring(0, at))
                        .rule()
                        .length()
                > 0);
        check(sample.format(), json.substring(0, at) + changes.get(0).token() + json.substring(at + 1));
    }

    /** What is read is valid by the schema, too, if it says its kind. */
    private static <T> void check(DefinitionFormat<T> format, String json) {
        try {
            T read = format.read(json);
            Statistics.collect("read");
            assertEquals(read, format.read(format.write(read)));
            assertTrue(!json.contains("\"definition\"") || Schema.errors(json).isEmpty(), json);
        } catch (DefinitionFormatException refused) {
            Statistics.collect("refused");
            assertFalse(refused.rule().isEmpty());
            assertEquals(refused.line().isPresent(), refused.column().isPresent());
        }
    }

    /** Texts, numbers and signs of a file of ours. */
    private static List<String> tokens(String json) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < json.length()) {
            int end = at + 1;
            if (json.charAt(at) == '"') {
                while (json.charAt(end) != '"') {
                    end += json.charAt(end) == '\\' ? 2 : 1;
                }
                end++;
            } else if (Character.isLetterOrDigit(json.charAt(at))) {
                while (Character.isLetterOrDigit(json.charAt(end)) || json.charAt(end) == '.') {
                    end++;
                }
            }
            if (!json.substring(at, end).isBlank()) {
                tokens.add(json.substring(at, end));
            }
            at = end;
        }
        return tokens;
    }
}
