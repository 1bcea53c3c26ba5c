package org.revenuekit.hierarchy.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.revenuekit.hierarchy.testkit.KnownBad.OneLevelOnly;

/** A failure is shown on the smallest case that shows it. */
class ShrinkingTest {
    @TempDir
    Path folder;

    @Test
    void aForgottenGrandchildIsShownOnThreeNodes() {
        KnownBad.LET_RUN.set(true);
        try {
            String message = EngineTestKit.engine("jqwik")
                    .selectors(selectClass(OneLevelOnly.class))
                    .configurationParameter(
                            "jqwik.database", folder.resolve("jqwik").toString())
                    .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                    .configurationParameter("jqwik.shrinking.default", "FULL") // however slow the machine is
                    .execute()
                    .testEvents()
                    .failed()
                    .stream()
                    .filter(event -> event.getTestDescriptor().getDisplayName().equals("conservation"))
                    .findFirst()
                    .flatMap(event -> event.getPayload(TestExecutionResult.class))
                    .flatMap(TestExecutionResult::getThrowable)
                    .map(Throwable::getMessage)
                    .orElseThrow();

            assertTrue(message.contains("law 37, conservation"), message);
            String parents = message.substring(message.indexOf("parents {") + 9, message.indexOf("} and amounts"));
            String amounts = message.substring(message.indexOf("amounts {") + 9, message.lastIndexOf('}'));
            assertEquals(2, parents.split(",").length, message);
            assertEquals(1, amounts.split(",").length, message);
            assertTrue(amounts.endsWith("=1") || amounts.endsWith("=-1"), message);
        } finally {
            KnownBad.LET_RUN.remove();
        }
    }
}
