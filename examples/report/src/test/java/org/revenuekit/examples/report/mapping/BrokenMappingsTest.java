package org.revenuekit.examples.report.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 26: a mapping is refused with a position, whatever is wrong with it, and before memory is used. */
class BrokenMappingsTest {

    private static ImmutableList<MappingProblem> problems(String json) {
        return assertThrows(MappingException.class, () -> MappingReader.parse("m.json", json))
                .problems();
    }

    private static String onlyProblem(String json) {
        ImmutableList<MappingProblem> problems = problems(json);
        assertEquals(1, problems.size(), problems::toString);
        return problems.get(0).toString();
    }

    @ParameterizedTest
    @MethodSource("org.revenuekit.examples.report.mapping.BrokenMappings#all")
    void theMistakeIsNamedWithItsPath(BrokenMappings.Mistake mistake) {
        ImmutableList<MappingProblem> problems = problems(mistake.json());
        assertTrue(
                problems.stream().anyMatch(problem -> shown(problem).equals(mistake.problem())),
                () -> "was " + problems);
    }

    private static String shown(MappingProblem problem) {
        return problem.path().isEmpty() ? problem.message() : problem.path() + ": " + problem.message();
    }

    @Test
    void allMistakesAreListedAtOnce() {
        MappingException refused = assertThrows(MappingException.class, () -> MappingReader.parse("m.json", """
                        {
                          "name": "m", "currency": "USD", "zone": "UTC",
                          "fiscalYearStart": "JANUARY",
                          "tabels": {},
                          "tables": { "accounts": [ { "file": "a.csv",
                            "columns": { "key": "id" } } ] }
                        }
                        """));
        assertEquals("""
                m.json is refused:\s
                  line 6, column 25, tables.accounts[0].columns: unknown column of accounts 'key'; Allowed: id, name,\
                 parent, parentName, country, status, language, industry, employees, seats, surveyed, askedOn
                  line 6, column 16, tables.accounts[0].columns: column 'id' is required
                  line 4, column 13: unknown name 'tabels'; did you mean 'tables'? Allowed: $schema, name, about,\
                 currency, zone, fiscalYearStart, taxBasis, view, selfLinkMarksTop, whiteSpace, segmentation, phases,\
                 funnel, plan, revenue, success, lifetime, lifecycle, defaults, aliases, ignoredFiles, bods, tables, check""", refused.getMessage());
    }

    @Test
    void namesThatStandTwiceAreRefused() {
        assertEquals(
                "line 1, column 14: the name 'name' stands twice in this object",
                problems("{\"name\": \"a\",\"name\": \"b\"}").get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"a\": }",
                "{\"a\": 1,}",
                "// comment\n{}",
                "{'a': 1}",
                "{\"a\": NaN}",
                "{\"a\": 01}",
                "{\"a\": \"\n\"}",
                "{} x",
                "nul",
                "{\"a\": 1e}",
                "]"
            })
    void whatIsNoJsonIsRefused(String text) {
        String problem = onlyProblem(text);
        assertTrue(problem.startsWith("line "), problem);
        assertTrue(problem.contains("the text is not JSON within the limits"), problem);
    }

    @Test
    void nothingMayFollow() {
        assertEquals("line 1, column 4: the file must hold one JSON object and nothing after it", onlyProblem("{} {}"));
    }

    @Test
    void depthIsLimitedBeforeItIsBuilt() {
        String nested =
                problems("{\"about\": " + "[".repeat(19) + "]".repeat(19) + "}").toString();
        assertTrue(nested.contains("about: must be a text, was a list"), nested);
        String refusal = onlyProblem("{\"about\": " + "[".repeat(20) + "]".repeat(20) + "}");
        assertTrue(refusal.contains("within the limits"), refusal);
        assertTimeout(Duration.ofSeconds(20), () -> onlyProblem("[".repeat(500_000)));
    }

    @Test
    void namesAreCounted() {
        StringBuilder names = new StringBuilder("{");
        for (int i = 0; i < 10_001; i++) {
            names.append(i == 0 ? "" : ",").append("\"n").append(i).append("\":1");
        }
        assertTrue(onlyProblem(names.append('}').toString()).endsWith("the file has more than 10000 names"));
    }

    @Test
    void problemsAreCountedAndBounded() {
        StringBuilder names = new StringBuilder("{");
        for (int i = 0; i < 10_000; i++) {
            names.append(i == 0 ? "" : ",").append("\"n").append(i).append("\":1");
        }
        assertEquals(50, problems(names.append('}').toString()).size());
    }

    @Test
    void sizeIsLimited() {
        String refusal = onlyProblem("{}" + " ".repeat(1 << 20));
        assertEquals("line 1, column 1: the file is longer than 1048576 characters", refusal);
        assertTrue(onlyProblem("{\"about\": \"" + "x".repeat(10_001) + "\"}").contains("within the limits"));
        assertTrue(onlyProblem("{\"about\": " + "9".repeat(21) + "}").contains("within the limits"));
    }

    @Test
    void classNamesAreOnlyUnknownNames() {
        String json = Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]", "\"@class\": \"java.lang.Runtime\",");
        assertTrue(onlyProblem(json).contains("unknown name '@class'"));
    }

    @Test
    void hostileWordsAreShownSafely() {
        String refusal = onlyProblem("{\"about\": \"x\", \"a\\u001b[31m\\n" + "y".repeat(500) + "\": 1, "
                + Mappings.with("\"accounts\": [" + Mappings.ACCOUNTS + "]").substring(1));
        assertTrue(refusal.contains("unknown name 'a\\u001b[31m\\u000ayyy"), refusal);
        assertTrue(refusal.length() < 400, refusal);
    }
}
