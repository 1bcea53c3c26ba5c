package org.revenuekit.examples.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Places in the repository that tests read, found from wherever the tests are started. */
public final class Repository {

    private Repository() {}

    /** The repository's root: the nearest folder above the working directory that holds this module. */
    public static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("examples/report"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("the tests must be started inside the repository");
            }
        }
        return folder;
    }

    /** A mapping that is shipped with the program. */
    public static Path mapping(String name) {
        return root().resolve("examples/report/mappings").resolve(name + ".json");
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
