package org.revenuekit.funnel.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs a contract as a user runs it, and tells what it finds. */
final class BrokenLaws {
    private static final int SHRINKINGS = 5;

    private BrokenLaws() {}

    /** The laws that a class breaks, each with the message, as the platform reports them. */
    static Map<String, String> of(Class<?> contract, int laws, int tries, Path folder) {
        return of(List.of(selectClass(contract)), laws, tries, "OFF", folder.resolve("jqwik"));
    }

    /** The same of some laws only. */
    static Map<String, String> of(Class<?> contract, List<String> laws, int tries, Path folder) {
        return of(selectors(contract, laws), laws.size(), tries, "OFF", folder.resolve("jqwik"));
    }

    private static List<MethodSelector> selectors(Class<?> contract, List<String> laws) {
        return Arrays.stream(contract.getMethods())
                .filter(method -> laws.contains(method.getName()))
                .map(method -> selectMethod(contract, method))
                .toList();
    }

    /**
     * One law, shown on the smallest case that breaks it. Shrinking ends where no single step leads to a smaller one,
     * which in one of fifty runs is not the smallest of all: so the shortest message of several runs.
     */
    static String smallest(Class<?> contract, String law, Path folder) {
        return IntStream.range(0, SHRINKINGS)
                .mapToObj(run -> of(selectors(contract, List.of(law)), 1, 1_000, "FULL", folder.resolve("jqwik" + run))
                        .getOrDefault(law, "not broken"))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static Map<String, String> of(
            List<? extends DiscoverySelector> selectors, int laws, int tries, String shrinking, Path database) {
        Map<String, String> broken = new TreeMap<>();
        KnownBad.LET_RUN.set(true);
        try {
            var events = EngineTestKit.engine("jqwik")
                    .selectors(selectors.toArray(DiscoverySelector[]::new))
                    .configurationParameter("jqwik.database", database.toString())
                    .configurationParameter("jqwik.tries.default", Integer.toString(tries))
                    .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                    .configurationParameter("jqwik.shrinking.default", shrinking)
                    .execute()
                    .testEvents();
            assertEquals(laws, events.started().count());
            events.failed().stream()
                    .forEach(event -> broken.put(event.getTestDescriptor().getDisplayName(), message(event)));
        } finally {
            KnownBad.LET_RUN.remove();
        }
        return broken;
    }

    private static String message(Event event) {
        return event.getPayload(TestExecutionResult.class)
                .flatMap(TestExecutionResult::getThrowable)
                .map(Throwable::getMessage)
                .orElse("");
    }
}
