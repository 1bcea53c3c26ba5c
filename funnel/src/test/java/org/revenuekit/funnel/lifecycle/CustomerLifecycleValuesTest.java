package org.revenuekit.funnel.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.revenuekit.funnel.lifecycle.Story.POLICY;
import static org.revenuekit.funnel.lifecycle.Story.account;
import static org.revenuekit.funnel.lifecycle.Story.assertNames;
import static org.revenuekit.funnel.lifecycle.Story.assertRefused;
import static org.revenuekit.funnel.lifecycle.Story.day;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.statistics.DurationSummary;
import org.revenuekit.core.time.Span;
import org.revenuekit.core.time.Timeline;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.LeadId;
import org.revenuekit.funnel.success.FactTally;

class CustomerLifecycleValuesTest {
    private static final FactTally FACTS = new FactTally(1, 2);
    private static final Timeline<CustomerStage> HISTORY = history("[2026-01-01,2026-02-01)");

    private static Timeline<CustomerStage> history(String window) {
        return Timeline.starting(Span.parse(window), CustomerStage.PROSPECT).build();
    }

    @Test
    void theStandardPolicyHasNoGap() {
        assertEquals(DefinitionRef.of("customer-lifecycle", 1), POLICY.ref());
        assertEquals(AcquisitionLead.WINNING, POLICY.acquiredBy());
        assertEquals(0, POLICY.gapDays());
        assertEquals(90, POLICY.startWithinDays());
    }

    @Test
    void daysAreBounded() {
        assertEquals(0, POLICY.withGapDays(0).gapDays());
        assertEquals(3_660, POLICY.withGapDays(3_660).gapDays());
        assertEquals(0, POLICY.withStartWithinDays(0).startWithinDays());
        assertEquals(3_660, POLICY.withStartWithinDays(3_660).startWithinDays());
        assertRefused("gapDays must be 0 to 3660, was -1 (policy customer-lifecycle@1)", () -> POLICY.withGapDays(-1));
        assertRefused(
                "gapDays must be 0 to 3660, was 3661 (policy customer-lifecycle@1)", () -> POLICY.withGapDays(3_661));
        assertRefused(
                "startWithinDays must be 0 to 3660, was -1 (policy customer-lifecycle@1)",
                () -> POLICY.withStartWithinDays(-1));
        assertRefused(
                "startWithinDays must be 0 to 3660, was 3661 (policy customer-lifecycle@1)",
                () -> POLICY.withStartWithinDays(3_661));
    }

    @Test
    void aPolicyHashesByItsReference() {
        CustomerLifecyclePolicy other = POLICY.withGapDays(3);
        assertEquals(POLICY, POLICY.toBuilder().build());
        assertNotEquals(POLICY, other);
        assertEquals(POLICY.ref().hashCode(), other.hashCode());
    }

    @Test
    void tuplesAreEqualByAllTheyHold() {
        EqualsVerifier.forClass(CustomerLifecycle.class)
                .withNonnullFields("account", "history", "events", "lead")
                .withPrefabValues(AccountId.class, account("a"), account("b"))
                .withPrefabValues(Timeline.class, HISTORY, history("[2026-01-01,2026-01-02)"))
                .withPrefabValues(ImmutableList.class, ImmutableList.of(), ImmutableList.of(1))
                .withPrefabValues(Lead.class, Lead.of(LeadId.of("l")), Lead.of(LeadId.of("m")))
                .verify();
        EqualsVerifier.forClass(CustomerLifecycleTally.class)
                .withNonnullFields("leads", "periods", "contractEvents")
                .withPrefabValues(FactTally.class, FACTS, new FactTally(0, 0))
                .verify();
    }

    /** An enum's own hash differs from launch to launch. */
    @Test
    void hashesDoNotDependOnTheLaunch() {
        CustomerEvent event = new CustomerEvent(day("2026-01-01"), CustomerEventKind.WON);
        assertEquals(Objects.hash(day("2026-01-01"), "WON"), event.hashCode());
        assertEquals(event, new CustomerEvent(day("2026-01-01"), CustomerEventKind.WON));
        assertNotEquals(event, new CustomerEvent(day("2026-01-01"), CustomerEventKind.ENDED));
        assertNotEquals(event, new CustomerEvent(day("2026-01-02"), CustomerEventKind.WON));

        DurationSummary none = DurationSummary.none();
        Passage passage =
                new Passage(CustomerEventKind.WON, CustomerEventKind.ENDED, none, none, none, 3, Optional.empty());
        assertEquals(Objects.hash("WON", "ENDED", none, none, none, 3L, Optional.empty()), passage.hashCode());
    }

    @Test
    @SuppressWarnings("NullAway")
    void noPartIsNull() {
        assertNames("on", () -> new CustomerEvent(null, CustomerEventKind.WON));
        assertNames("kind", () -> new CustomerEvent(day("2026-01-01"), null));
        assertNames("leads", () -> new CustomerLifecycleTally(null, FACTS, FACTS));
        assertNames("periods", () -> new CustomerLifecycleTally(FACTS, null, FACTS));
        assertNames("contractEvents", () -> new CustomerLifecycleTally(FACTS, FACTS, null));
        assertNames("account", () -> new CustomerLifecycle(null, HISTORY, ImmutableList.of(), Optional.empty()));
        assertNames("history", () -> new CustomerLifecycle(account("a"), null, ImmutableList.of(), Optional.empty()));
        assertNames("events", () -> new CustomerLifecycle(account("a"), HISTORY, null, Optional.empty()));
        assertNames("lead", () -> new CustomerLifecycle(account("a"), HISTORY, ImmutableList.of(), null));
    }
}
