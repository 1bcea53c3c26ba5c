package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of the program, as its users start it, with everything that it wrote. */
record Run(int code, String story, String errors, Path out) {
    static Run of(Path out, String... arguments) {
        ByteArrayOutputStream story = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--out");
        all.add(out.toString());
        int code = Report.run(
                new PrintStream(story, true, StandardCharsets.UTF_8),
                new PrintStream(errors, true, StandardCharsets.UTF_8),
                all.toArray(String[]::new));
        return new Run(code, story.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8), out);
    }

    /** A run on a folder in which the mapping lies beside the files. */
    static Run ofFolder(Path out, Path folder, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--data",
                folder.toString(),
                "--mapping",
                folder.resolve("mapping.json").toString()));
        arguments.addAll(List.of(more));
        return of(out, arguments.toArray(String[]::new));
    }

    /** A run on a data set that is shared beside the repository, through the mapping that is shipped for it. */
    static Run ofShared(Path out, String dataSet, String... more) {
        return ofMapped(out, dataSet, dataSet, more);
    }

    /** A run on a shared data set, through another of the mappings. */
    static Run ofMapped(Path out, String dataSet, String mapping, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--data",
                SharedData.folder(dataSet).toString(),
                "--mapping",
                Repository.mapping(mapping).toString()));
        arguments.addAll(List.of(more));
        return of(out, arguments.toArray(String[]::new));
    }

    /** Fails unless the story has each of the lines. */
    void assertTold(String... lines) {
        for (String line : lines) {
            assertTrue(story.contains("\n" + line + "\n"), () -> line + " is not in\n" + story);
        }
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out.resolve("report.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
