package org.revenuekit.examples.add;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The snippets of the repository's README, in both languages, are the regions of {@link TourTest}. */
class SnippetsTest {
    private static final String TOUR =
            "examples/getting-started/add/src/test/java/org/revenuekit/examples/add/TourTest.java";

    @Test
    void theTourKeepsItsPromises() throws IOException {
        assertEquals(List.of(), tour().problems());
    }

    @Test
    void theEnglishSnippetsAreTheTour() throws IOException {
        assertEquals(List.of(), readme("README.md").problemsWith(tour()));
    }

    @Test
    void theJapaneseSnippetsAreTheTour() throws IOException {
        assertEquals(List.of(), readme("README.ja.md").problemsWith(tour()));
    }

    @Test
    void bothLanguagesHaveTheSameOutlineAndCode() throws IOException {
        assertEquals(List.of(), readme("README.md").problemsWith(readme("README.ja.md")));
    }

    private static Tour tour() throws IOException {
        return Tour.parse(Files.readString(repository().resolve(TOUR)));
    }

    private static Readme readme(String name) throws IOException {
        Path file = repository().resolve(name);
        if (!Files.exists(file)) {
            fail(name + " is missing at the top of the repository");
        }
        return Readme.parse(Files.readString(file));
    }

    /** The first folder above the working directory that holds this module at its place. */
    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve(TOUR))) {
            folder = folder.getParent();
        }
        return folder == null ? fail("not run inside the repository") : folder;
    }
}
