package org.revenuekit.examples.report.csv;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.examples.report.canonical.Nearest;
import org.revenuekit.examples.report.canonical.Shown;

/** The folder of exports. Names are relative to it, and nothing outside it is ever opened. */
public final class DataFolder {

    /** The largest number of files a folder may hold. */
    public static final int MAX_FILES = 10_000;

    private static final int MAX_DEPTH = 8;

    private final Path root;
    private final ImmutableList<String> files;

    private DataFolder(Path root, ImmutableList<String> files) {
        this.root = root;
        this.files = files;
    }

    /**
     * Lists a folder and the folders in it.
     *
     * @param folder an existing folder
     * @return the folder
     * @throws UnreadableFileException if it is no folder, cannot be listed, or holds more than {@link #MAX_FILES} files
     */
    public static DataFolder of(Path folder) {
        requireNonNull(folder, "folder");
        String name = String.valueOf(folder.getFileName());
        if (!Files.isDirectory(folder)) {
            throw new UnreadableFileException(name, 0, 0, "there is no such data folder");
        }
        try {
            Path root = folder.toRealPath();
            try (Stream<Path> found = Files.walk(root, MAX_DEPTH)) {
                ImmutableList<String> files = found.filter(path -> !Files.isDirectory(path))
                        .limit(MAX_FILES + 1L)
                        .map(path -> nameOf(root, path))
                        .sorted()
                        .collect(toImmutableList());
                if (files.size() > MAX_FILES) {
                    throw new UnreadableFileException(name, 0, 0, "the folder has more than " + MAX_FILES + " files");
                }
                return new DataFolder(root, files);
            }
        } catch (IOException | UncheckedIOException e) {
            UnreadableFileException failure =
                    new UnreadableFileException(name, 0, 0, "the data folder cannot be listed");
            failure.initCause(e);
            throw failure;
        }
    }

    private static String nameOf(Path root, Path path) {
        StringBuilder name = new StringBuilder();
        for (Path part : root.relativize(path)) {
            name.append(name.isEmpty() ? "" : "/").append(part);
        }
        return name.toString();
    }

    /**
     * Returns the names of all files, those of inner folders with {@code /} between folder and file, in order of name.
     *
     * @return the names
     */
    public ImmutableList<String> files() {
        return files;
    }

    /**
     * Returns the place of a file.
     *
     * @param name its name
     * @return its path
     * @throws UnreadableFileException if the name leads out of the folder, also through a symbolic link, or if there is
     *     no such file
     */
    public Path resolve(String name) {
        requireNonNull(name, "name");
        nameProblem(name).ifPresent(problem -> {
            throw new UnreadableFileException(name, 0, 0, problem);
        });
        Path path;
        try {
            path = root.resolve(name).toRealPath();
        } catch (IOException | InvalidPathException e) {
            throw missing(name);
        }
        if (!path.startsWith(root)) {
            throw new UnreadableFileException(name, 0, 0, "the file lies outside the data folder");
        }
        if (!Files.isRegularFile(path)) {
            throw missing(name);
        }
        return path;
    }

    private UnreadableFileException missing(String name) {
        String there = files.stream()
                .limit(20)
                .map(Shown::text)
                .reduce((a, b) -> a + ", " + b)
                .orElse("none");
        String meant = Nearest.to(name, files)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        return new UnreadableFileException(
                name, 0, 0, "there is no such file in the data folder" + meant + " Files there: " + there);
    }

    /**
     * Tells what is wrong with a file name, apart from whether there is such a file.
     *
     * @param name a name as written in a mapping
     * @return the problem, or empty when the name is fine
     */
    public static Optional<String> nameProblem(String name) {
        requireNonNull(name, "name");
        if (name.isBlank()) {
            return Optional.of("file name must not be blank");
        }
        if (name.chars().anyMatch(c -> c < ' ')) {
            return Optional.of("file name must not have control characters");
        }
        if (name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') == 1) {
            return Optional.of("file name must be relative to the data folder, with / between folder and file");
        }
        for (String part : Splitter.on('/').split(name)) {
            if (part.equals("..") || part.equals(".") || part.isEmpty()) {
                return Optional.of("file name must not have the parts '.', '..' or an empty one");
            }
        }
        return Optional.empty();
    }
}
