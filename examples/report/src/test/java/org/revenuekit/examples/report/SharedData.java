package org.revenuekit.examples.report;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the third-party exports that tests read in place; they are never copied into the project. */
public final class SharedData {

    private static final String PLACE = "../shared/data";

    private SharedData() {}

    /** The folder of a data set; without the data a test is skipped, or fails where the environment says {@code CI}. */
    public static Path folder(String name) {
        Path folder = Repository.root().resolve(PLACE).resolve(name).normalize();
        boolean there = Files.isDirectory(folder);
        if (!there && "true".equals(System.getenv("CI"))) {
            fail("the data set " + name + " must be in " + PLACE + " beside the repository");
        }
        assumeTrue(there, () -> "skipped: the data set " + name + " is not in " + PLACE + " beside the repository");
        return folder;
    }
}
