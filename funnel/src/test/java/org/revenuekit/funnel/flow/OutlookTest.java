package org.revenuekit.funnel.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.process.SalesProcess;

class OutlookTest {
    private static final LeadOutlook ACCEPTED = outlook("0.5", "0.3", "0.2", OutlookBase.AFTER_QUALIFICATION);

    private static final Fixture LOG = new Fixture()
            .enter("open", Fixture.LEAD, "04-01T10:00")
            .enter("won-and-left", Fixture.WON, "04-01T10:00")
            .exit("won-and-left", "gone", "04-02T10:00")
            .enter("won-before", Fixture.WON, "04-01T10:00")
            .enter("won-before", Fixture.LEAD, "04-02T10:00")
            .exit("won-before", "not-now", "04-03T10:00")
            .enter("unripe", Fixture.MQL, "04-01T10:00")
            .exit("unripe", "not-now", "04-02T10:00")
            .enter("lost", Fixture.MQL, "04-01T10:00")
            .enter("lost", Fixture.LEAD, "04-02T10:00")
            .exit("lost", "price", "04-03T10:00")
            .enter("gone", Fixture.LEAD, "04-01T10:00")
            .exit("gone", "gone", "04-02T10:00")
            .enter("student", Fixture.LEAD, "04-01T10:00")
            .exit("student", "student", "04-02T10:00")
            .lead(Lead.of(LeadId.of("idle")));

    private static final Journeys JOURNEYS = LOG.asOf("04-30");

    private static LeadOutlook outlook(String now, String later, String never, OutlookBase base) {
        return LeadOutlook.builder()
                .ref(DefinitionRef.of("ours", 1))
                .putShare(Prospect.NOW, new BigDecimal(now))
                .putShare(Prospect.LATER, new BigDecimal(later))
                .putShare(Prospect.NEVER, new BigDecimal(never))
                .base(base)
                .source("our last five years")
                .build();
    }

    private static Map<Prospect, Long> numbers(long now, long later, long never) {
        return Map.of(Prospect.NOW, now, Prospect.LATER, later, Prospect.NEVER, never);
    }

    @Test
    void expectedStandsBesideObserved() {
        OutlookComparison all = OutlookReview.of(LeadOutlook.standard()).compare(JOURNEYS);

        assertEquals(7, all.base());
        assertEquals(numbers(3, 2, 2), all.observed());
        assertEquals(numbers(1, 4, 2), all.expected()); // of 0.7, 4.55, 1.75
        assertEquals(numbers(2, -2, 0), all.difference());
        assertEquals(Ratio.of(2, 7), all.share(Prospect.LATER));
        assertEquals(1, all.disqualified());
    }

    @Test
    void theBaseMayBeWhoWasAccepted() {
        OutlookComparison accepted = OutlookReview.of(ACCEPTED).compare(JOURNEYS);

        assertEquals(numbers(2, 2, 0), accepted.observed());
        assertEquals(numbers(2, 1, 1), accepted.expected()); // of 2, 1.2, 0.8
        assertEquals(0, accepted.disqualified());
    }

    @Test
    void leadsLeftOverGoToThoseCutMostAndTiesInOrder() {
        assertEquals(
                numbers(4, 3, 0),
                OutlookReview.of(outlook("0.5", "0.5", "0", OutlookBase.ALL_LEADS))
                        .compare(JOURNEYS)
                        .expected());
        assertEquals(
                numbers(0, 4, 3),
                OutlookReview.of(outlook("0", "0.5", "0.5", OutlookBase.ALL_LEADS))
                        .compare(JOURNEYS)
                        .expected());
        assertEquals(
                numbers(7, 0, 0),
                OutlookReview.of(outlook("1", "0", "0", OutlookBase.ALL_LEADS))
                        .compare(JOURNEYS)
                        .expected());
        OutlookComparison nobody = OutlookReview.of(LeadOutlook.standard()).compare(new Fixture().asOf("04-30"));
        assertEquals(numbers(0, 0, 0), nobody.expected());
        assertEquals(Ratio.of(0, 0), nobody.share(Prospect.NOW));
    }

    @Test
    void groupsAreComparedAlone() {
        Grouping<Lead, Integer> byLength =
                Grouping.of("length", lead -> Optional.of(lead.id().value().length()));
        Grouped<Integer, OutlookComparison> groups =
                OutlookReview.of(LeadOutlook.standard()).compare(JOURNEYS).by(byLength);

        assertEquals(numbers(1, 1, 1), groups.of(4).orElseThrow().observed());
    }

    @Test
    void theStandardIsThatOfTheArticle() {
        LeadOutlook standard = LeadOutlook.standard();

        assertEquals("lead-outlook@1", standard.ref().toString());
        assertEquals("{NOW=0.1, LATER=0.65, NEVER=0.25}", standard.shares().toString());
        assertEquals(new BigDecimal("0.65"), standard.share(Prospect.LATER));
        assertEquals(OutlookBase.ALL_LEADS, standard.base());
        assertEquals(standard, standard.toBuilder().build());
        assertEquals(standard.ref().hashCode(), standard.hashCode());
        assertNotEquals(
                standard,
                standard.toBuilder().base(OutlookBase.AFTER_QUALIFICATION).build());
    }

    @Test
    void outlooksThatSayTheSameAreEqual() {
        assertEquals(
                outlook("0.50", "0.5", "0.0", OutlookBase.ALL_LEADS),
                LeadOutlook.builder()
                        .ref(DefinitionRef.of("ours", 1))
                        .putShare(Prospect.LATER, new BigDecimal("0.5"))
                        .putShare(Prospect.NOW, new BigDecimal("0.5"))
                        .base(OutlookBase.ALL_LEADS)
                        .source("our last five years")
                        .build());
    }

    @Test
    void definitionsAreChecked() {
        assertRefused(
                "share must be >= 0, was -0.1 (LATER, outlook ours@1)",
                () -> outlook("1", "-0.1", "0.1", OutlookBase.ALL_LEADS));
        assertRefused(
                "shares must be 1 together, were 1.001 (outlook ours@1)",
                () -> outlook("0.101", "0.65", "0.25", OutlookBase.ALL_LEADS));
        assertRefused(
                "shares must be 1 together, were 0.999 (outlook ours@1)",
                () -> outlook("0.099", "0.65", "0.25", OutlookBase.ALL_LEADS));
        assertThrows(IllegalArgumentException.class, () -> ACCEPTED.withSource(" "));
        SalesProcess process =
                Fixture.PROCESS.toBuilder().qualification(Optional.empty()).build();
        assertRefused(
                "outlook ours@1 needs a qualification, process small@1 has none",
                () -> OutlookReview.of(ACCEPTED).compare(LOG.asOf(process, "04-30")));
        assertEquals(
                7,
                OutlookReview.of(LeadOutlook.standard())
                        .compare(LOG.asOf(process, "04-30"))
                        .base());
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        OutlookComparison all = OutlookReview.of(LeadOutlook.standard()).compare(JOURNEYS);

        assertNamed("definition", () -> OutlookReview.of(null));
        assertNamed("journeys", () -> OutlookReview.of(ACCEPTED).compare(null));
        assertNamed("prospect", () -> all.share(null));
        assertNamed("prospect", () -> ACCEPTED.share(null));
    }

    private static void assertNamed(String name, Executable call) {
        assertEquals(name, assertThrows(NullPointerException.class, call).getMessage());
    }

    @Test
    void saysOfWhatItIs() {
        OutlookComparison accepted = OutlookReview.of(ACCEPTED).compare(JOURNEYS);

        assertSame(ACCEPTED, accepted.definition());
        assertSame(Fixture.PROCESS, accepted.process());
        assertSame(JOURNEYS.asOf(), accepted.asOf());
    }
}
