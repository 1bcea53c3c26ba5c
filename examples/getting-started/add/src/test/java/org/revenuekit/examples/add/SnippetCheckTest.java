package org.revenuekit.examples.add;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The check of the README finds what it is there to find. */
class SnippetCheckTest {
    private static final String SOURCE = """
            void tour() {
                // tour:one
                int one = 1; // -> 1
                if (one > 0) {
                    one++;
                }
                // end
                assertEquals("1", text);

                // tour:two
                int two = 2;
                // end
            }
            """;

    private static final String GOOD = """
            # Title
            ## Part
            <!-- tour:one -->
            ```java
            int one = 1; // -> 1
            if (one > 0) {
                one++;
            }
            ```

            ```console
            # a comment, not a heading
            ```
            <!-- tour:two -->

            ```java
            int two = 2;
            ```
            """;

    @Test
    void acceptsWhatIsRight() {
        Tour tour = Tour.parse(SOURCE);
        assertEquals(List.of(), tour.problems());
        assertEquals(List.of("one", "two"), List.copyOf(tour.regions().keySet()));
        assertEquals(List.of(), problems(GOOD));
        assertEquals(List.of(), problems(GOOD.replace("\n", "\r\n")));
        assertEquals(List.of("#", "##"), Readme.parse(GOOD).headings());
    }

    @Test
    void findsASnippetThatIsNotItsRegion() {
        assertEquals(
                List.of("snippet two differs from its region, which is now:\nint two = 2;"),
                problems(GOOD.replace("int two = 2", "int two = 3")));
        assertEquals(
                List.of("snippet one differs from its region, which is now:\n"
                        + "int one = 1; // -> 1\nif (one > 0) {\n    one++;\n}"),
                problems(GOOD.replace("    one++", "one++")));
    }

    @Test
    void findsARegionThatIsMissingOrNotUsed() {
        assertEquals(
                List.of("no region three", "region two is not used"), problems(GOOD.replace("tour:two", "tour:three")));
        assertEquals(List.of("region two is not used"), problems(GOOD.replace("<!-- tour:two -->", "")));
    }

    @Test
    void findsAMarkerWithoutJavaBlock() {
        assertEquals(
                List.of("snippet two is not marked as java, but as \"\""),
                problems(GOOD.replace("```java\nint two", "```\nint two")));
        assertEquals(
                List.of("not a whole code block: <!-- tour:two -->", "region two is not used"),
                problems(GOOD.replace("<!-- tour:two -->\n", "<!-- tour:two -->\nProse.\n")));
    }

    @Test
    void findsAFenceThatIsNotClosed() {
        assertEquals(
                List.of("not a whole code block: ```java", "region two is not used"),
                problems(GOOD.replace("int two = 2;\n```", "int two = 2;")).stream()
                        .filter(problem -> !problem.contains("<!--"))
                        .toList());
    }

    @Test
    void findsAPromiseThatNothingAsserts() {
        assertEquals(
                List.of("region one promises \"1\", which nothing asserts"),
                Tour.parse(SOURCE.replace("\"1\"", "\"2\"")).problems());
    }

    @Test
    void findsRegionsThatAreNotWhole() {
        assertEquals(
                List.of("region one has no // end", "region one promises \"1\", which nothing asserts"),
                Tour.parse(SOURCE.replaceFirst("// end", "")).problems());
        assertEquals(
                List.of("region three has no // end"),
                Tour.parse(SOURCE + "// tour:three\n").problems());
        assertEquals(
                List.of("region one is there twice", "region two is there twice"),
                Tour.parse(SOURCE + SOURCE).problems());
    }

    @Test
    void findsAnotherOutlineInTheTranslation() {
        assertEquals(List.of(), problemsOfTranslation(GOOD.replace("Part", "部分")));
        assertEquals(
                List.of("headings differ: [#, ##] and [#, ###]"),
                problemsOfTranslation(GOOD.replace("## Part", "### 部分")));
        assertEquals(List.of("headings differ: [#, ##] and [#]"), problemsOfTranslation(GOOD.replace("## Part", "部分")));
    }

    @Test
    void findsOtherCodeInTheTranslation() {
        assertEquals(
                List.of(
                        "code block 2 differs: Block[region=Optional.empty, language=console, code=# a comment, not a heading]"
                                + " and Block[region=Optional.empty, language=console, code=# コメント]"),
                problemsOfTranslation(GOOD.replace("a comment, not a heading", "コメント")));
        assertEquals(
                List.of("code block 4 differs: nothing and Block[region=Optional.empty, language=, code=more]"),
                problemsOfTranslation(GOOD + "```\nmore\n```\n"));
    }

    private static List<String> problems(String readme) {
        return Readme.parse(readme).problemsWith(Tour.parse(SOURCE));
    }

    private static List<String> problemsOfTranslation(String japanese) {
        return Readme.parse(GOOD).problemsWith(Readme.parse(japanese));
    }
}
