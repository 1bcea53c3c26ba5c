package org.revenuekit.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Laws 13, 15 and 16: hashes, texts and orders are the same in every launch, whatever its locale, zone, charset and
 * identity hashes.
 */
class LaunchTest {
    private static final List<String[]> LAUNCHES = List.of(
            new String[] {"hashCode=5", "user.language=en", "user.timezone=UTC", "file.encoding=UTF-8"},
            new String[] {"hashCode=3", "user.language=tr", "user.timezone=Pacific/Apia", "file.encoding=ISO-8859-1"},
            new String[] {"hashCode=2", "user.language=ar", "user.timezone=Asia/Kolkata", "file.encoding=windows-31j"},
            new String[] {"hashCode=0", "user.language=th", "user.timezone=America/Juneau", "file.encoding=US-ASCII"});

    @Test
    void everyLaunchPrintsTheSame() throws IOException, InterruptedException {
        List<Process> children = new ArrayList<>();
        for (String[] launch : LAUNCHES) {
            children.add(start(launch));
        }
        List<String> printed = new ArrayList<>();
        for (Process child : children) {
            printed.add(new String(child.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
            assertEquals(0, child.waitFor(), printed.get(printed.size() - 1));
        }

        assertTrue(printed.get(0).lines().count() > 20, printed.get(0));
        for (String other : printed) {
            assertEquals(printed.get(0), other);
        }
    }

    private static Process start(String[] launch) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UnlockExperimentalVMOptions");
        command.add("-XX:" + launch[0]);
        for (int i = 1; i < launch.length; i++) {
            command.add("-D" + launch[i]);
        }
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(LaunchDigest.class.getName());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
