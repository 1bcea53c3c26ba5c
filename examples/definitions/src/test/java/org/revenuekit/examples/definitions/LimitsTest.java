package org.revenuekit.examples.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.revenuekit.segmentation.index.Categories;
import org.revenuekit.segmentation.index.StandardIndices;

/** What is hostile is refused before it costs anything. */
class LimitsTest {
    private static final String CATEGORIES = "\"categories\": {\"yes\": 100}";

    private static DefinitionFormatException refusal(String json) {
        return Definitions.refusal(DefinitionJson.INDEX, json);
    }

    private static DefinitionFormatException ofIndicator(String fields) {
        return refusal(Definitions.INDICATOR.formatted(fields));
    }

    @Test
    void depthIsRefusedWhereItBegins() {
        DefinitionFormatException deep = refusal("{\"groups\":\n" + "[".repeat(10_000));
        assertEquals(OptionalInt.of(2), deep.line());
        assertTrue(deep.column().orElseThrow() <= JsonText.MAX_DEPTH + 1, deep.getMessage());
        assertTrue(deep.path().startsWith("/groups/0/0/0"), deep.path());
        assertTrue(deep.rule().contains("nesting depth (21)"), deep.rule());
        assertEquals(OptionalInt.empty(), refusal(nested(JsonText.MAX_DEPTH)).line());
        assertEquals(OptionalInt.of(1), refusal(nested(JsonText.MAX_DEPTH + 1)).line());
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    /** Blanks without an end, counted as they are read. */
    private static final class Blanks extends Reader {
        private long left;
        private long read;

        Blanks(long left) {
            this.left = left;
        }

        @Override
        public int read(char[] buffer, int from, int count) {
            int now = (int) Math.min(count, left);
            left -= now;
            read += now;
            Arrays.fill(buffer, from, from + now, ' ');
            return now == 0 ? -1 : now;
        }

        @Override
        public void close() {
            throw new AssertionError("not ours to close");
        }
    }

    @Test
    void aHundredMegabytesAreNotRead() throws IOException {
        Blanks huge = new Blanks(100_000_000);
        DefinitionFormatException refused =
                assertThrows(DefinitionFormatException.class, () -> DefinitionJson.INDEX.read(huge));
        assertEquals("must have at most 1048576 chars, had more", refused.getMessage());
        assertTrue(huge.read <= JsonText.MAX_CHARS + 10_000, () -> "read " + huge.read);
    }

    @Test
    void theLongestTextIsReadAndOneCharMoreIsNot() throws IOException {
        String index = DefinitionJson.write(StandardIndices.csIndex());
        String longest = index + " ".repeat(JsonText.MAX_CHARS - index.length());
        assertEquals(StandardIndices.csIndex(), DefinitionJson.readIndex(longest));
        assertEquals(
                "must have at most 1048576 chars, had 1048577",
                refusal(longest + " ").getMessage());
        assertEquals(
                "must be an object, was nothing",
                assertThrows(
                                DefinitionFormatException.class,
                                () -> DefinitionJson.INDEX.read(new Blanks(JsonText.MAX_CHARS)))
                        .getMessage());
    }

    @Test
    void tokensAreCounted() {
        DefinitionFormatException many = refusal("[" + "0,".repeat(JsonText.MAX_TOKENS) + "0]");
        assertTrue(many.rule().contains("300001"), many.rule());
        assertEquals(
                "must be an object, was a list of 299998",
                refusal("[" + "0,".repeat(299_997) + "0]").rule());
    }

    @Test
    void aNameMustNotStandTwice() {
        DefinitionFormatException twice = refusal("{\"ref\": \"a@1\",\n \"ref\": \"b@1\"}");
        assertEquals("/ref", twice.path());
        assertEquals("must be JSON within limits: Duplicate field 'ref'", twice.rule());
        assertEquals(OptionalInt.of(2), twice.line());
        assertTrue(String.valueOf(twice.getMessage())
                .startsWith("/ref: must be JSON within limits: Duplicate field 'ref' (line 2, column "));
        assertEquals(
                "/groups/0/indicators/0/categories/yes",
                ofIndicator("\"categories\": {\"yes\": 1, \"yes\": 2}").path());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1E100000000",
                "1E-100000000",
                "-1E100000000",
                "1E2147483647",
                "1E99999999999",
                "1E-99999999999",
                "123456789E100000000"
            })
    void hostileNumbersCostNothing(String number) {
        for (String field : ImmutableList.of("weight", "halfLifeDays", "expiresAfterDays")) {
            String json = "\"" + field + "\": " + number + ", " + CATEGORIES;
            assertTimeout(
                    Duration.ofSeconds(20),
                    () -> assertTrue(ofIndicator(json).path().length() < 50, json));
        }
        for (String scale : ImmutableList.of(
                "\"categories\": {\"yes\": %s}",
                "\"curve\": [{\"value\": 0, \"points\": 0}, {\"value\": %s, \"points\": 0}]",
                "\"bins\": [{\"from\": 0, \"to\": %s, \"points\": 0}]")) {
            assertTimeout(Duration.ofSeconds(20), () -> ofIndicator(scale.formatted(number)));
        }
    }

    @Test
    void anExponentBeyondAllIsRefusedWhereItStands() {
        DefinitionFormatException beyond = ofIndicator("\"weight\":\n  1E99999999999, " + CATEGORIES);
        assertEquals(
                "/groups/0/indicators/0/weight: must be JSON within limits: exponent out of range (line 2, column 3)",
                beyond.getMessage());
        assertEquals("must be JSON within limits: exponent out of range", beyond.rule());
    }

    @Test
    void nothingIsNothingWithAnyExponent() {
        String json = Definitions.INDICATOR.formatted("\"categories\": {\"yes\": 0E100000000}");
        assertEquals(
                Categories.of(ImmutableMap.of("yes", 0)),
                DefinitionJson.readIndex(json).indicators().get(0).scale());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "+1", "01", ".5", "1.", "0x10", "1_000", "１"})
    void onlyNumbersOfJsonAreNumbers(String number) {
        DefinitionFormatException refused = ofIndicator("\"weight\": " + number + ", " + CATEGORIES);
        assertEquals(OptionalInt.of(1), refused.line());
        assertTrue(refused.column().orElseThrow() > 1, refused.getMessage());
    }

    @Test
    void longNumbersAndTextsAreRefused() {
        assertTrue(ofIndicator("\"weight\": " + "1".repeat(2_000) + ", " + CATEGORIES)
                .rule()
                .contains("length (2000)"));
        DefinitionFormatException digits = ofIndicator("\"weight\": " + "1".repeat(1_001) + ", " + CATEGORIES);
        assertEquals("/groups/0/indicators/0", digits.path());
        assertTrue(digits.rule().startsWith("weight must have at most 1000 digits"), digits.rule());
        assertTrue(
                ofIndicator("\"id2\": \"" + "x".repeat(100_000) + "\"").rule().contains("String value length"));
        assertTrue(ofIndicator("\"" + "x".repeat(100_000) + "\": 1").rule().contains("Name length"));
        assertEquals(
                1,
                DefinitionJson.readIndex(
                                Definitions.INDICATOR.formatted("\"categories\": {\"" + "名".repeat(1_024) + "\": 1}"))
                        .indicators()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@class", "@type", "$type", "__proto__", "class", "@JsonTypeInfo"})
    void aClassIsButAnUnknownName(String name) {
        DefinitionFormatException unknown = ofIndicator("\"" + name + "\": \"javax.swing.JEditorPane\", " + CATEGORIES);
        assertEquals("/groups/0/indicators/0/" + name, unknown.path());
        assertEquals(
                "unknown name, expected one of bins, categories, curve, direction, expiresAfterDays, halfLifeDays, id,"
                        + " summary, weight",
                unknown.rule());
    }

    /** Tells which classes were asked for. */
    private static final class Spy extends ClassLoader {
        private final List<String> asked = new ArrayList<>();

        Spy(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            asked.add(name);
            return super.loadClass(name, resolve);
        }
    }

    @Test
    void noClassIsLoadedByName() {
        String hostile = "{\"@class\": \"javax.swing.JEditorPane\", \"definition\": \"javax.swing.JEditorPane\"}";
        refusal(hostile);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        Spy spy = new Spy(before);
        thread.setContextClassLoader(spy);
        try {
            refusal(hostile);
            DefinitionJson.readIndex(DefinitionJson.write(StandardIndices.csIndex()));
        } finally {
            thread.setContextClassLoader(before);
        }
        assertEquals(List.of(), spy.asked);
    }

    @Test
    void aByteOrderMarkIsNoMistake() {
        String index = DefinitionJson.write(StandardIndices.csIndex());
        assertEquals(StandardIndices.csIndex(), DefinitionJson.readIndex("\uFEFF" + index));
        assertEquals(OptionalInt.of(1), refusal("\uFEFF\uFEFF" + index).line());
    }

    @Test
    void whatFollowsIsRefused() {
        String index = DefinitionJson.write(StandardIndices.csIndex());
        assertEquals(OptionalInt.of(1), refusal("{} {}").line());
        assertTrue(refusal(index + "]").line().isPresent());
        assertTrue(refusal(index + "// note").line().isPresent());
    }

    @Test
    void messagesAreOneVisibleLine() {
        DefinitionFormatException unknown = ofIndicator(CATEGORIES + ", \"a\\u001b[31m\\n\\u202e\ud800/~\": 1");
        assertEquals("/groups/0/indicators/0/a\u001b[31m\n\u202e\ud800~1~0", unknown.path());
        assertTrue(
                String.valueOf(unknown.getMessage())
                        .startsWith("/groups/0/indicators/0/a\\u001b[31m\\u000a\\u202e\\ud800~1~0: unknown"),
                String.valueOf(unknown.getMessage()));
        DefinitionFormatException token = refusal("a\u001b\u2028");
        assertTrue(token.rule().contains("'a\\u001b'"), token.rule());
        DefinitionFormatException value =
                ofIndicator("\"weight\": \"" + "\uD83D\uDE00".repeat(100) + "\", " + CATEGORIES);
        assertEquals("must be a number, was \"" + "\uD83D\uDE00".repeat(39) + "...", value.rule());
    }

    @Test
    void longValuesAreShortened() {
        assertEquals("must be a number, was \"" + "x".repeat(78) + "\"", weightOf("x".repeat(78)));
        assertEquals("must be a number, was \"" + "x".repeat(39) + "...", weightOf("x".repeat(79)));
    }

    private static String weightOf(String text) {
        return ofIndicator("\"weight\": \"" + text + "\", " + CATEGORIES).rule();
    }
}
