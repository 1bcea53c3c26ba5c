package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.success.Cafe.ARIES;
import static org.revenuekit.funnel.success.Cafe.CAPRICORN;
import static org.revenuekit.funnel.success.Cafe.assertNames;
import static org.revenuekit.funnel.success.Cafe.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.observation.IndicatorId;
import org.revenuekit.core.observation.Observation;
import org.revenuekit.core.observation.ObservationChannel;
import org.revenuekit.core.observation.Observations;
import org.revenuekit.core.observation.ObservedValue;

class SuccessChangeTest {
    private static final IndicatorId NPS = IndicatorId.of("nps");
    private static final IndicatorId SALES = IndicatorId.of("sales");
    private static final CriterionId LOVED = CriterionId.of("loved");
    private static final CriterionId GROWN = CriterionId.of("grown");
    private static final SuccessCriteria CRITERIA = SuccessCriteria.builder()
            .ref(DefinitionRef.of("test", 1))
            .addCriteria(
                    criterion("loved", NPS, 8), criterion("grown", SALES, 100).withSegment("high"))
            .build();
    private static final AccountId NEW = AccountId.of("new");
    private static final AccountId OLD = AccountId.of("old");
    private static final AccountId SAME = AccountId.of("same");
    private static final List<Observation> OBSERVATIONS = List.of(
            seen(CAPRICORN, NPS, 9, "2026-01-10"),
            seen(CAPRICORN, NPS, 5, "2026-03-10"),
            seen(CAPRICORN, SALES, 90, "2026-01-10"),
            seen(CAPRICORN, SALES, 110, "2026-05-10"),
            seen(ARIES, NPS, 7, "2026-01-10"),
            seen(NEW, NPS, 8, "2026-03-10"),
            seen(OLD, NPS, 8, "2026-01-10"),
            seen(SAME, NPS, 8, "2026-01-10"));

    private static SuccessCriterion criterion(String id, IndicatorId indicator, long target) {
        return SuccessCriterion.builder()
                .id(CriterionId.of(id))
                .meaning(Label.of(id, id))
                .indicator(indicator)
                .target(BigDecimal.valueOf(target))
                .dueOn(Cafe.day("2026-03-31"))
                .build();
    }

    private static Observation seen(AccountId account, IndicatorId indicator, long value, String day) {
        return Observation.of(account, indicator, ObservedValue.of(value), Cafe.day(day), ObservationChannel.SURVEY);
    }

    private static Customer since(AccountId account) {
        return Cafe.since(account, "2026-01-01");
    }

    private static SuccessReport report(SuccessCriteria criteria, String day, Customer... customers) {
        return SuccessReview.of(criteria).review(Cafe.one(customers), Observations.of(OBSERVATIONS), Cafe.asOf(day));
    }

    private static final SuccessReport THEN = report(
            CRITERIA,
            "2026-02-28",
            since(CAPRICORN).withSegment("high"),
            since(ARIES).withSegment("high"),
            since(OLD),
            since(SAME));
    private static final SuccessReport NOW =
            report(CRITERIA, "2026-05-31", since(CAPRICORN).withSegment("high"), since(ARIES), since(NEW), since(SAME));
    private static final SuccessChange CHANGE = NOW.changeSince(THEN);

    private static List<String> names(List<CriterionChange> changes) {
        return changes.stream()
                .map(change -> change.account() + " " + change.criterion())
                .toList();
    }

    @Test
    void whatWasReachedMissedOrLostSince() {
        assertEquals(List.of("capricorn grown", "new loved"), names(CHANGE.reached()));
        assertEquals(List.of("aries loved"), names(CHANGE.missed()));
        assertEquals(List.of("capricorn loved"), names(CHANGE.lost()));
        CriterionChange lost = CHANGE.lost().get(0);
        assertEquals(CriterionState.ATTAINED, lost.now().orElseThrow().state());
        assertEquals(Optional.of(THEN.of(CAPRICORN).results().get(0)), lost.before());
        assertFalse(lost.now().orElseThrow().holds());
        assertEquals(List.of(), NOW.changeSince(NOW).lost());
    }

    @Test
    void whatDiffersIsNamedOfWhomeverItIs() {
        assertEquals(
                List.of("aries grown", "aries loved", "capricorn grown", "capricorn loved", "new loved", "old loved"),
                names(CHANGE.changes()));
        assertEquals(Optional.empty(), CHANGE.changes().get(4).before());
        assertEquals(Optional.empty(), CHANGE.changes().get(0).now());
        assertEquals(List.of(NOW.of(NEW)), CHANGE.came());
        assertEquals(List.of(THEN.of(OLD)), CHANGE.gone());
    }

    @Test
    void whatMovedIsCounted() {
        assertEquals(4, CHANGE.transitions().total());
        assertEquals(2, CHANGE.transitions().count(CriterionState.ATTAINED, CriterionState.ATTAINED));
        assertEquals(1, CHANGE.transitions().count(CriterionState.IN_TIME, CriterionState.LATE));
        assertEquals(1, CHANGE.transitions().count(CriterionState.IN_TIME, CriterionState.MISSED));
        assertEquals(3, CHANGE.of(LOVED).total());
        assertEquals(1, CHANGE.of(LOVED).count(CriterionState.IN_TIME, CriterionState.MISSED));
        assertEquals(1, CHANGE.of(GROWN).total());
        assertEquals("3/3", THEN.total().shareAttained().toString());
        assertEquals("4/5", NOW.total().shareAttained().toString());
        assertEquals("-3/15", CHANGE.shareAttained().toString());
        assertSame(THEN, CHANGE.earlier());
        assertSame(NOW, CHANGE.later());
    }

    @Test
    @SuppressWarnings("NullAway")
    void definitionsMayDifferIfTheirReferencesDo() throws ReflectiveOperationException {
        SuccessCriteria other = CRITERIA.withCriteria(criterion("loved", NPS, 7));
        SuccessReport clashing = report(other, "2026-02-28");
        assertThrows(DefinitionClashException.class, () -> NOW.changeSince(clashing));
        SuccessReport versioned = report(other.withRef(DefinitionRef.of("test", 2)), "2026-02-28", since(ARIES));
        SuccessChange change = NOW.changeSince(versioned);
        assertEquals(1, change.of(LOVED).count(CriterionState.ATTAINED, CriterionState.MISSED));
        assertRefused("criteria test@2 have no criterion grown", () -> change.of(GROWN));
        assertRefused(
                "criteria test@2 have no criterion grown",
                () -> versioned.changeSince(NOW).of(GROWN));
        assertNames("earlier", () -> NOW.changeSince(null));
        assertNames("criterion", () -> change.of(null));
        CriterionChange one = CHANGE.changes().get(0);
        Cafe.assertNoPartIsNull(one);
        assertRefused(
                "before or now must be present, were empty (criterion loved, account aries)",
                () -> new CriterionChange(ARIES, LOVED, Optional.empty(), Optional.empty()));
    }
}
