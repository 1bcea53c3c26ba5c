package org.revenuekit.examples.report.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.examples.report.Refusals.message;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {

    @TempDir
    private Path outside;

    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        folder = Files.createDirectories(outside.resolve("data"));
        Files.createDirectories(folder.resolve("2025"));
        Files.writeString(folder.resolve("orders.csv"), "a");
        Files.writeString(folder.resolve("2025/orders.csv"), "b");
        Files.writeString(outside.resolve("secret.csv"), "c");
    }

    @Test
    void filesAreListedByNameAlsoThoseInFolders() {
        assertEquals(
                ImmutableList.of("2025/orders.csv", "orders.csv"),
                DataFolder.of(folder).files());
    }

    @Test
    void filesAreFound() throws IOException {
        assertEquals("a", Files.readString(DataFolder.of(folder).resolve("orders.csv")));
        assertEquals("b", Files.readString(DataFolder.of(folder).resolve("2025/orders.csv")));
    }

    @Test
    void aMissingFileIsNamedWithWhatIsThere() {
        assertEquals(
                "order.csv: there is no such file in the data folder; did you mean orders.csv? Files there:"
                        + " 2025/orders.csv, orders.csv",
                refusal("order.csv"));
        assertTrue(refusal("2025").startsWith("2025: there is no such file"), "a folder is no file");
    }

    private String refusal(String name) {
        DataFolder data = DataFolder.of(folder);
        return message(UnreadableFileException.class, () -> data.resolve(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret.csv", "2025/../../secret.csv", "..", ".", "./orders.csv", "2025//orders.csv", "a/"})
    void namesWithDotsLeadNowhere(String name) {
        assertEquals(
                Optional.of("file name must not have the parts '.', '..' or an empty one"),
                DataFolder.nameProblem(name));
        assertTrue(refusal(name).endsWith("an empty one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "\\\\server\\x", "..\\secret.csv", "C:/x.csv", "c:x"})
    void absoluteNamesLeadNowhere(String name) {
        assertEquals(
                Optional.of("file name must be relative to the data folder, with / between folder and file"),
                DataFolder.nameProblem(name));
    }

    @Test
    void otherNamesThatAreNone() {
        assertEquals(Optional.of("file name must not be blank"), DataFolder.nameProblem(" "));
        assertEquals(Optional.of("file name must not have control characters"), DataFolder.nameProblem("a\nb"));
        assertEquals(Optional.empty(), DataFolder.nameProblem("2025/売上 (1).csv"));
    }

    @Test
    void linksDoNotLeadOut() throws IOException {
        Files.createSymbolicLink(folder.resolve("link.csv"), outside.resolve("secret.csv"));
        Files.createSymbolicLink(folder.resolve("inside.csv"), folder.resolve("orders.csv"));
        assertEquals("link.csv: the file lies outside the data folder", refusal("link.csv"));
        assertEquals("a", Files.readString(DataFolder.of(folder).resolve("inside.csv")));
    }

    @Test
    void theFolderItselfMustBeThere() {
        assertEquals(
                "none: there is no such data folder",
                message(UnreadableFileException.class, () -> DataFolder.of(outside.resolve("none"))));
    }
}
