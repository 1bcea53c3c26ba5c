package org.revenuekit.examples.definitions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples of the README are files as we write them, byte for byte, one of each kind. */
class ReadmeTest {
    private static final String BEGIN = "```json";

    static List<DefinitionFormat<?>> formats() {
        return Definitions.FORMATS;
    }

    private static Path readme() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(folder.resolve("examples/definitions/README.md"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("the tests must be started inside the repository");
            }
        }
        return folder.resolve("examples/definitions/README.md");
    }

    private static ImmutableList<String> examples() throws IOException {
        ImmutableList.Builder<String> examples = ImmutableList.builder();
        StringBuilder example = new StringBuilder();
        boolean inside = false;
        for (String line : Files.readAllLines(readme())) {
            if (inside && line.equals("```")) {
                examples.add(example.toString());
                example.setLength(0);
                inside = false;
            } else if (inside) {
                example.append(line).append('\n');
            } else {
                inside = line.equals(BEGIN);
            }
        }
        return examples.build();
    }

    @ParameterizedTest
    @MethodSource("formats")
    <T> void eachKindHasAnExample(DefinitionFormat<T> format) throws IOException {
        ImmutableList<String> ofKind = examples().stream()
                .filter(example -> example.contains("\"definition\": \"" + format.kind() + "\""))
                .collect(ImmutableList.toImmutableList());
        assertEquals(1, ofKind.size(), format.kind());
        String example = ofKind.get(0);
        assertEquals(example, format.write(format.read(example)));
        assertEquals(Set.of(), Schema.errors(example));
    }

    @Test
    void thereIsNothingElse() throws IOException {
        assertEquals(Definitions.FORMATS.size(), examples().size());
    }

    @Test
    void theTableNamesEachKindAndTheLimits() throws IOException {
        String readme = Files.readString(readme());
        for (DefinitionFormat<?> format : Definitions.FORMATS) {
            assertTrue(readme.contains("| `" + format.kind() + "` |"), format.kind());
        }
        assertTrue(readme.contains("20 levels, 300,000 tokens, numbers of 1,100 and names of 1,024 chars"));
        assertEquals(
                List.of(20, 300_000, 1_100), List.of(JsonText.MAX_DEPTH, JsonText.MAX_TOKENS, JsonText.MAX_NUMBER));
    }
}
