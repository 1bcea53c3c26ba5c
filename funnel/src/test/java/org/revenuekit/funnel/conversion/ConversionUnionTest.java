package org.revenuekit.funnel.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.conversion.ConversionWorld.LEAD;
import static org.revenuekit.funnel.conversion.ConversionWorld.TALK;
import static org.revenuekit.funnel.conversion.ConversionWorld.days;
import static org.revenuekit.funnel.conversion.ConversionWorld.endOf;
import static org.revenuekit.funnel.conversion.ConversionWorld.policy;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadCheck;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.process.LeadTrait;
import org.revenuekit.funnel.process.SalesProcess;

class ConversionUnionTest {
    private static Conversion one(String lead) {
        return world(lead).count(Counting.REACHED, 9);
    }

    private static ConversionWorld world(String lead) {
        return new ConversionWorld().enter(lead, LEAD, 0).exit(lead, "price", 0).exit(lead, "price", 0);
    }

    @Test
    void disjointPartsAreOneWhole() {
        Conversion converted =
                new ConversionWorld().enter("b", LEAD, 0).enter("b", TALK, 1).count(Counting.REACHED, 9);
        Conversion both = one("a").plus(converted);

        assertEquals(Ratio.of(1, 2), both.rate(LEAD, TALK));
        assertEquals(Ratio.of(1, 2), converted.plus(one("a")).rate(LEAD, TALK));
        assertEquals(2, both.size());
        assertEquals(1, both.findings().size());
        assertEquals(
                3,
                Stream.of(one("a"), one("b"), one("c"))
                        .collect(Conversion.merging())
                        .findings()
                        .size());
    }

    @Test
    void onePartAloneIsTheWhole() {
        assertEquals(1, Stream.of(one("a")).collect(Conversion.merging()).size());
    }

    @Test
    void ofNoPartNothingCanBeSaid() {
        assertRefused(
                "there must be a part to merge", () -> Stream.<Conversion>of().collect(Conversion.merging()));
    }

    @Test
    void noSubjectIsInTwoParts() {
        assertRefused("each subject must be in one part, was in two: lead a", () -> one("a").plus(one("a")));
        assertRefused(
                "each subject must be in one part, was in two: lead a",
                () -> Stream.of(one("b"), one("a"), one("c"), one("a")).collect(Conversion.merging()));
    }

    @Test
    void noPassIsInTwoParts() {
        ConversionPolicy passes = policy(Counting.REACHED).withUnit(CountingUnit.PASSES);
        Conversion one = world("a").count(passes, 9);
        Conversion other =
                new ConversionWorld().enter("b", LEAD, 0).enter("a", LEAD, 0).count(passes, 9);

        assertRefused("each subject must be in one part, was in two: lead a", () -> one.plus(other));
    }

    @Test
    void onlyLikeIsMerged() {
        ConversionPolicy otherPolicy = policy(Counting.VISITED).withRef(DefinitionRef.of("other", 1));
        SalesProcess otherProcess = ConversionWorld.process().withRef(DefinitionRef.of("other", 1));

        assertRefused(
                "policies must be equal, were test@1 and other@1",
                () -> one("a").plus(world("b").count(otherPolicy, 9)));
        assertRefused("processes must be equal, were deal@1 and other@1", () -> one("a").plus(empty(otherProcess, 9)));
        assertRefused(
                "periods must be equal, were [..,..) and [2026-04-01,2026-04-03)",
                () -> one("a").plus(ConversionAnalysis.of(policy(Counting.REACHED))
                        .count(world("b").journeys(endOf(9)), days(0, 2))));
        assertRefused(
                "dates must be equal, were 2026-04-10 and 2026-04-09",
                () -> one("a").plus(world("b").count(Counting.REACHED, 8)));
        assertThrows(
                DefinitionClashException.class, () -> one("a").plus(world("b").count(Counting.VISITED, 9)));
        assertThrows(
                DefinitionClashException.class,
                () -> one("a").plus(empty(ConversionWorld.process().withRates(List.of()), 9)));
    }

    private static Conversion empty(SalesProcess process, int lastDay) {
        return ConversionAnalysis.of(policy(Counting.REACHED))
                .count(
                        JourneyTracking.of(process).follow(Leads.of(List.of()), List.of(), endOf(lastDay)),
                        Span.always());
    }

    @Test
    void checksOfTheCallerMustBeTheSame() {
        LeadCheck check = new LeadCheck() {
            @Override
            public DefinitionRef ref() {
                return DefinitionRef.of("own-group", 2);
            }

            @Override
            public Optional<LeadTrait> excludes(Lead lead) {
                return Optional.empty();
            }
        };
        Conversion checked = ConversionAnalysis.of(policy(Counting.REACHED))
                .count(
                        JourneyTracking.of(ConversionWorld.process())
                                .with(check)
                                .follow(Leads.of(List.of()), List.of(), endOf(9)),
                        Span.always());

        assertRefused("checks must be equal, were [] and [own-group@2]", () -> one("a").plus(checked));
    }

    private static void assertRefused(String message, Supplier<?> call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::get).getMessage());
    }
}
