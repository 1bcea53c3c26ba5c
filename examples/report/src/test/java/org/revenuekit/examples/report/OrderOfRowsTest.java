package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shuffling the rows of every file changes no answer, only the numbers of the rows that findings name. */
class OrderOfRowsTest {
    @TempDir
    private Path folder;

    @Test
    void shuffledRowsGiveTheSameAnswers() throws IOException {
        assertSame("tangerine", Report.STORY_FILES, 10);
    }

    @Test
    void shuffledRowsOfAnotherStoryToo() throws IOException {
        assertSame("capricorn", Report.CAPRICORN_FILES, 5);
    }

    private void assertSame(String story, List<String> files, int times) throws IOException {
        ObjectNode expected = answers(Run.of(folder.resolve("as-is"), "--story", story));
        for (int seed = 0; seed < times; seed++) {
            Path data = shuffled(story, files, seed);
            Run run = Run.ofFolder(folder.resolve("out-" + seed), data);
            assertEquals(expected, answers(run), "seed " + seed);
        }
    }

    private static ObjectNode answers(Run run) {
        ObjectNode json = (ObjectNode) run.json();
        ((ObjectNode) json.path("report")).remove("asOfSource");
        json.path("findings").path("items").forEach(finding -> ((ObjectNode) finding).remove("rows"));
        json.remove("reading");
        return json;
    }

    private Path shuffled(String story, List<String> files, int seed) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data-" + seed));
        for (String file : files) {
            List<String> lines = new ArrayList<>(text(story, file).lines().toList());
            Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
            Files.write(data.resolve(file), lines);
        }
        Files.writeString(data.resolve("mapping.json"), text(story, "mapping.json"));
        return data;
    }

    private static String text(String story, String file) throws IOException {
        try (InputStream in = Report.class.getResourceAsStream(story + "/" + file)) {
            if (in == null) {
                throw new IllegalStateException("missing " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
