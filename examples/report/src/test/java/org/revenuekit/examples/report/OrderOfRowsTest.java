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
        ObjectNode expected = answers(Run.of(folder.resolve("as-is")));
        for (int seed = 0; seed < 10; seed++) {
            Path data = shuffled(seed);
            Run run = Run.of(
                    folder.resolve("out-" + seed),
                    "--data",
                    data.toString(),
                    "--mapping",
                    data.resolve("mapping.json").toString());
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

    private Path shuffled(int seed) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data-" + seed));
        for (String file : Report.STORY_FILES) {
            List<String> lines = new ArrayList<>(text(file).lines().toList());
            Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
            Files.write(data.resolve(file), lines);
        }
        Files.writeString(data.resolve("mapping.json"), text("mapping.json"));
        return data;
    }

    private static String text(String file) throws IOException {
        try (InputStream in = Report.class.getResourceAsStream("tangerine/" + file)) {
            if (in == null) {
                throw new IllegalStateException("missing " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
