package org.revenuekit.examples.report.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.examples.report.EqualHashes;

class SaidOnceTest {
    /** Far above what linear time needs, far below what quadratic time needs. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static Finding about(String account) {
        return Finding.of(CoreFinding.UNKNOWN_OPPORTUNITY, new Subject("account", account));
    }

    @Test
    void eachIsSaidOnceInTheOrderOfItsFirst() {
        Finding one = about("b");
        Finding other = about("a");
        Finding more = Finding.of(CoreFinding.UNKNOWN_OPPORTUNITY, new Subject("account", "a"), "rows", "2");

        assertEquals(
                List.of(one, other, more),
                SaidOnce.of(List.of(one, other, one, more, other).stream()).list());
        assertEquals(
                List.of(one, one),
                SaidOnce.without(Findings.of(List.of(one, other, one)), Findings.of(List.of(other, more)))
                        .list());
    }

    @Test
    void manyFindingsOfOneHash() {
        List<Finding> many = IntStream.range(0, 1 << 16)
                .mapToObj(i -> about(EqualHashes.text(i)))
                .toList();
        assertTimeoutPreemptively(PATIENCE, () -> {
            assertEquals(many, SaidOnce.of(many.stream()).list());
            assertEquals(
                    0, SaidOnce.without(Findings.of(many), Findings.of(many)).size());
        });
    }
}
