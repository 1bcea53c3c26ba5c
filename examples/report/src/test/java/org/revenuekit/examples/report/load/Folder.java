package org.revenuekit.examples.report.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.revenuekit.examples.report.canonical.CanonicalData;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.MappingReader;

/** A data folder that a test fills, with a mapping in US dollars. */
final class Folder {

    private final Path root;

    Folder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    Folder file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder file(String name, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(name).getParent());
            Files.write(root.resolve(name), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mapping of these tables; single quotes stand for double ones. */
    static Mapping mapping(String tables) {
        return mapping("", tables);
    }

    /** A mapping with more members in its frame, each followed by a comma; single quotes stand for double ones. */
    static Mapping mapping(String more, String tables) {
        String json = "{ 'name': 'test', 'currency': 'USD', 'zone': 'UTC', 'fiscalYearStart': 'JANUARY', " + more
                + " 'tables': { " + tables + " } }";
        return MappingReader.parse("test.json", json.replace('\'', '"'));
    }

    CanonicalData read(String tables) {
        return read("", tables);
    }

    CanonicalData read(String more, String tables) {
        return Importer.read(root, mapping(more, tables), Progress.none());
    }

    DataSet set(String tables) {
        Mapping mapping = mapping(tables);
        return DataSet.of(Importer.read(root, mapping, Progress.none()), mapping);
    }
}
