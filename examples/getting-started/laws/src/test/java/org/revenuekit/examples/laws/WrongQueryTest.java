package org.revenuekit.examples.laws;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.lifecycle.AfterProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.revenuekit.hierarchy.testkit.RollUpContract;
import org.revenuekit.hierarchy.testkit.RollUpSubject;

/** The roll-up that is written most often, and which laws refuse it. */
class WrongQueryTest {
    /** Adds the children but not the grandchildren. On a hierarchy of two levels nobody sees the difference. */
    private static final String ONE_LEVEL = """
            SELECT above.id, above.amount + COALESCE(SUM(below.amount), 0)
            FROM account AS above LEFT JOIN account AS below ON below.parent = above.id
            GROUP BY above.id
            """;

    /** It fails, so its name is none that the build takes for a test class; the tests below launch it. */
    static class OneLevel implements RollUpContract {
        private final SqlRollUp rollUp = SqlRollUp.open(ONE_LEVEL);

        @Override
        public RollUpSubject subject() {
            return rollUp::totals;
        }

        @AfterProperty
        void close() {
            rollUp.close();
        }
    }

    @Test
    void passesTheExampleOfTwoLevels() {
        try (SqlRollUp rollUp = SqlRollUp.open(ONE_LEVEL)) {
            Map<String, Long> totals = rollUp.totals(
                    Map.of("PupsRUs", "Dogs", "K9 Food", "Dogs"), Map.of("PupsRUs", 750L, "K9 Food", 400L));
            assertEquals(1_150, totals.get("Dogs"));
        }
    }

    @Test
    void breaksTwoLaws(@TempDir Path folder) {
        Map<String, String> broken = lawsBrokenBy(OneLevel.class, folder);
        assertEquals(Set.of("conservation", "aParentsTotalIsItsOwnAmountAndItsChildrensTotals"), broken.keySet());
        assertTrue(
                broken.getOrDefault("conservation", "")
                        .startsWith("law 37, conservation: the totals of the tops add up to all amounts: expected "),
                broken::toString);
    }

    /** Each law broken, with what the test kit says about it: the law in words and the smallest case found. */
    static Map<String, String> lawsBrokenBy(Class<?> laws, Path folder) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(laws))
                .configurationParameter("jqwik.tries.default", "100") // a wrong query needs no thousand
                .configurationParameter("jqwik.reporting.usejunitplatform", "true") // failures are expected: print none
                .configurationParameter(
                        "jqwik.database", folder.resolve("jqwik").toString())
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary().getFailures().stream()
                .collect(toMap(
                        failure -> failure.getTestIdentifier().getDisplayName(),
                        failure -> String.valueOf(failure.getException().getMessage())));
    }
}
