package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The story has the same bytes in every launch of the virtual machine, whatever the machine's language, zone, character
 * set and order of hashing: six launches, each with another of them, and twenty where the build takes its time.
 */
class EveryLaunchTest {
    private static final List<String> LANGUAGES = List.of("tr", "ar", "de", "ja", "th");
    private static final List<String> ZONES = List.of("Pacific/Apia", "Asia/Kolkata", "America/Juneau", "UTC");
    private static final List<String> CHARSETS = List.of("ISO-8859-1", "UTF-8", "windows-31j");

    @TempDir
    private Path folder;

    @Test
    void theStoryHasTheSameBytes() throws Exception {
        assertSameBytes(0, 6);
    }

    @Test
    @Tag("long")
    void theStoryHasTheSameBytesEachTime() throws Exception {
        assertSameBytes(6, 20);
    }

    private void assertSameBytes(int first, int end) throws Exception {
        Set<String> digests = new TreeSet<>();
        for (int launch = first; launch < end; launch += 2) {
            Process one = launch(launch);
            Process other = launch(launch + 1);
            digests.add(digest(one, launch));
            digests.add(digest(other, launch + 1));
        }
        assertEquals(1, digests.size(), digests::toString);
    }

    private Process launch(int launch) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=" + launch % 6,
                "-Duser.language=" + LANGUAGES.get(launch % LANGUAGES.size()),
                "-Duser.timezone=" + ZONES.get(launch % ZONES.size()),
                "-Dfile.encoding=" + CHARSETS.get(launch % CHARSETS.size()),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Report.class.getName(),
                "--out",
                "out"));
        Path home = Files.createDirectories(folder.resolve("launch-" + launch));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(home.resolve("story.txt").toFile())
                .redirectError(home.resolve("errors.txt").toFile())
                .start();
    }

    private String digest(Process process, int launch) throws Exception {
        Path home = folder.resolve("launch-" + launch);
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "launch " + launch + " must end");
        assertEquals(0, process.exitValue(), Files.readString(home.resolve("errors.txt"), StandardCharsets.ISO_8859_1));
        return Hashing.sha256()
                .newHasher()
                .putBytes(Files.readAllBytes(home.resolve("story.txt")))
                .putBytes(Files.readAllBytes(home.resolve("out/report.json")))
                .putBytes(Files.readAllBytes(home.resolve("out/findings.csv")))
                .hash()
                .toString();
    }
}
