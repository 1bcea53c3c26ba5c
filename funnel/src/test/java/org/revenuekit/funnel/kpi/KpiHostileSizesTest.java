package org.revenuekit.funnel.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.revenuekit.funnel.kpi.KpiWorld.APRIL;
import static org.revenuekit.funnel.kpi.KpiWorld.AS_OF;
import static org.revenuekit.funnel.kpi.KpiWorld.JPY;
import static org.revenuekit.funnel.kpi.KpiWorld.MAY;
import static org.revenuekit.funnel.kpi.KpiWorld.QUARTER;
import static org.revenuekit.funnel.kpi.KpiWorld.facts;
import static org.revenuekit.funnel.kpi.KpiWorld.id;
import static org.revenuekit.funnel.kpi.KpiWorld.measure;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.EqualHashes;

class KpiHostileSizesTest {
    /** Far above what linear time needs, far below what quadratic time needs. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void manyLinesAreOneMonth() {
        ChannelFacts line = facts("x", APRIL).clicks(1).impressions(2).build();
        MarketingReport report = MarketingReview.of(MarketingPolicy.standard())
                .measure(MarketingFacts.of(Collections.nCopies(50_000, line)), QUARTER, AS_OF);

        assertEquals(Ratio.of(50_000, 100_000), report.total().of(id("ctr")).value());
    }

    @Test
    void manyChannelsAreGroupedAtOnce() {
        List<ChannelFacts> lines = IntStream.range(0, 5_000)
                .mapToObj(
                        channel -> facts("channel-" + channel, APRIL).clicks(1).build())
                .toList();
        MarketingReport report =
                MarketingReview.of(MarketingPolicy.standard()).measure(MarketingFacts.of(lines), QUARTER, AS_OF);

        assertEquals(5_000, report.byChannel().groups().size());
        assertEquals(
                5_000, report.findings().of(MarketingFinding.UNMAPPED_CHANNEL).size());
    }

    @Test
    void manyChannelsOfOneHash() {
        int many = 1 << 16;
        List<ChannelFacts> lines = IntStream.range(0, many)
                .mapToObj(channel ->
                        facts(EqualHashes.text(channel), APRIL).clicks(1).build())
                .toList();
        assertTimeoutPreemptively(PATIENCE, () -> {
            MarketingReport report =
                    MarketingReview.of(MarketingPolicy.standard()).measure(MarketingFacts.of(lines), QUARTER, AS_OF);
            assertEquals(many, report.byChannel().groups().size());
            assertEquals(
                    many,
                    report.findings().of(MarketingFinding.UNMAPPED_CHANNEL).size());
        });
    }

    @Test
    void manyLinesOfOneMonthAndOneHash() {
        int many = 1 << 16;
        List<ChannelFacts> lines = IntStream.range(0, many)
                .mapToObj(i -> (long) i << Integer.SIZE | i) // equal halves of a number cancel out in its hash
                .map(number -> facts("x", APRIL).clicks(number).build())
                .toList();
        assertTimeoutPreemptively(PATIENCE, () -> {
            MarketingReport report =
                    MarketingReview.of(MarketingPolicy.standard()).measure(MarketingFacts.of(lines), QUARTER, AS_OF);
            assertEquals(
                    0, report.findings().of(MarketingFinding.REPEATED_FACTS).size());
        });
    }

    @Test
    void countsBeyondALongAreRefusedAndNotWrapped() {
        ChannelFacts april = facts("x", APRIL).clicks(Long.MAX_VALUE).build();
        ChannelFacts may = facts("x", MAY).clicks(1).build();

        assertEquals(
                Ratio.of(Long.MAX_VALUE, 1),
                measure(april).total().of(id("clicks")).value());
        assertThrows(ArithmeticException.class, () -> measure(april, may));
    }

    @Test
    void amountsHaveNoSuchBound() {
        Money huge = Money.of(JPY, BigDecimal.TEN.pow(60));

        assertEquals(
                Ratio.of(BigDecimal.TEN.pow(60).multiply(BigDecimal.valueOf(2)), BigDecimal.ONE),
                measure(
                                facts("x", APRIL).cost(huge).build(),
                                facts("x", MAY).cost(huge).build())
                        .total()
                        .of(id("cost"))
                        .value());
    }

    @Test
    void theLastMonthHasNoLaterOne() {
        YearMonth last = YearMonth.of(ChannelFacts.MAX_YEAR, 12);
        MarketingPolicy lagged = MarketingPolicy.standard().toBuilder()
                .putLag(facts("x", last).build().channel(), MarketingPolicy.MAX_LAG)
                .build();
        MarketingFacts facts =
                MarketingFacts.of(List.of(facts("x", last).clicks(1).build()));

        assertEquals(
                Ratio.of(1, 1),
                MarketingReview.of(lagged)
                        .measure(
                                facts,
                                Span.of(last.atDay(1), last.plusMonths(1).atDay(1)),
                                KpiWorld.CALENDAR.endOf(last.atEndOfMonth()))
                        .total()
                        .of(id("clicks"))
                        .value());
    }
}
