package org.revenuekit.funnel.success;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.success.Cafe.ARIES;
import static org.revenuekit.funnel.success.Cafe.CAPRICORN;
import static org.revenuekit.funnel.success.Cafe.assertNames;
import static org.revenuekit.funnel.success.Cafe.assertRefused;
import static org.revenuekit.funnel.success.Cafe.seats;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionClashException;
import org.revenuekit.core.definition.DefinitionRef;

class AdoptionChangeTest {
    private static final AdoptionPolicy POLICY = AdoptionPolicy.standard(UsageKind.SEATS);
    private static final AccountId BEST = AccountId.of("best");
    private static final AccountId FALL = AccountId.of("fall");
    private static final AccountId LEFT = AccountId.of("left");
    private static final AccountId MUTE = AccountId.of("mute");
    private static final AccountId NEW = AccountId.of("new");
    private static final AccountId OLD = AccountId.of("old");
    private static final AccountId SAME = AccountId.of("same");
    private static final AccountId SINK = AccountId.of("sink");
    private static final AccountId TWIN = AccountId.of("twin");
    private static final List<UsageReading> USAGE = List.of(
            seats(TWIN, 10, 20, "2026-01-10"),
            seats(TWIN, 5, 20, "2026-06-10"),
            seats(CAPRICORN, 50, 100, "2026-01-10"),
            seats(CAPRICORN, 95, 100, "2026-06-10"),
            seats(ARIES, 8, 10, "2026-01-10"),
            seats(ARIES, 7, 10, "2026-03-15"),
            seats(ARIES, 79, 100, "2026-06-10"),
            seats(BEST, 9, 10, "2026-03-01"),
            seats(BEST, 10, 10, "2026-06-10"),
            seats(FALL, 10, 20, "2026-01-10"),
            seats(FALL, 5, 20, "2026-06-10"),
            seats(LEFT, 10, 10, "2026-01-10"),
            seats(LEFT, 1, 10, "2026-04-10"),
            seats(NEW, 10, 10, "2026-04-05"),
            seats(NEW, 0, 10, "2026-07-04"),
            seats(OLD, 9, 9, "2025-12-01"),
            seats(OLD, 1, 9, "2026-03-01"),
            seats(SAME, 1, 2, "2026-01-10"),
            seats(SAME, 2, 4, "2026-06-10"),
            seats(SINK, 8, 10, "2025-10-10"),
            seats(SINK, 6, 10, "2026-01-10"),
            seats(SINK, 35, 100, "2026-02-10"),
            seats(SINK, 1, 10, "2026-06-10"),
            seats(MUTE, 1, 10, "2026-06-10"));

    private static Customer since(AccountId account) {
        return Cafe.since(account, "2025-10-01");
    }

    private static AdoptionReport report(AdoptionPolicy policy, String day, Customer... customers) {
        return AdoptionReview.of(policy).measure(Cafe.one(customers), USAGE, Cafe.asOf(day));
    }

    private static final AdoptionReport THEN = report(
            POLICY,
            "2026-03-31",
            since(CAPRICORN),
            since(ARIES),
            since(BEST),
            since(FALL),
            since(LEFT).withContractEnd(Cafe.day("2026-05-01")),
            since(OLD),
            since(SAME),
            since(SINK),
            since(MUTE));
    private static final AdoptionReport NOW = report(
            POLICY,
            "2026-07-31",
            since(CAPRICORN),
            since(ARIES),
            since(BEST),
            since(FALL),
            since(LEFT).withContractEnd(Cafe.day("2026-05-01")),
            Cafe.since(NEW, "2026-04-01"),
            since(SAME),
            since(SINK),
            since(MUTE));
    private static final AdoptionChange CHANGE = NOW.changeSince(THEN);

    private static String shown(CustomerAdoptionChange change) {
        return change.now().customer().account() + " " + change.rate();
    }

    private static List<String> names(List<CustomerAdoption> adoptions) {
        return adoptions.stream()
                .map(adoption -> adoption.customer().account().value())
                .toList();
    }

    @Test
    void whoseAdoptionFellOrRoseIsRanked() {
        assertEquals(
                List.of("fall -100/400", "sink -250/1000"),
                CHANGE.fell().stream().map(AdoptionChangeTest::shown).toList());
        assertEquals(
                List.of("capricorn 4500/10000", "best 10/100", "aries 90/1000"),
                CHANGE.rose().stream().map(AdoptionChangeTest::shown).toList());
        assertEquals(
                List.of("aries", "best", "capricorn", "fall", "left", "mute", "same", "sink"),
                names(CHANGE.list().stream().map(CustomerAdoptionChange::now).toList()));
        assertEquals(
                new CustomerAdoptionChange(THEN.of(SAME), NOW.of(SAME)),
                CHANGE.list().get(6));
        assertFalse(CHANGE.list().get(5).rate().isDefined());
        assertEquals(List.of(NOW.of(NEW)), CHANGE.came());
        assertEquals(List.of(THEN.of(OLD)), CHANGE.gone());
    }

    @Test
    void tiesAreByAccount() {
        AdoptionReport then = report(POLICY, "2026-03-31", since(TWIN), since(SINK), since(FALL));
        AdoptionReport now = report(POLICY, "2026-07-31", since(TWIN), since(SINK), since(FALL));
        assertEquals(
                List.of("fall -100/400", "sink -250/1000", "twin -100/400"),
                now.changeSince(then).fell().stream()
                        .map(AdoptionChangeTest::shown)
                        .toList());
        assertEquals(
                List.of("fall 100/400", "sink 250/1000", "twin 100/400"),
                then.changeSince(now).rose().stream()
                        .map(AdoptionChangeTest::shown)
                        .toList());
    }

    @Test
    void signsAreNewOrOver() {
        assertEquals(List.of("old", "sink"), names(THEN.declining()));
        assertEquals(List.of("fall", "new", "sink"), names(NOW.declining()));
        assertEquals(List.of(NOW.of(FALL), NOW.of(NEW)), CHANGE.newlyDeclining());
        assertEquals(List.of(THEN.of(OLD)), CHANGE.noLongerDeclining());
        assertEquals(List.of("best", "left"), names(THEN.nearlyFull()));
        assertEquals(List.of("best", "capricorn"), names(NOW.nearlyFull()));
        assertEquals(List.of(NOW.of(CAPRICORN)), CHANGE.newlyNearlyFull());
    }

    @Test
    void theRateOfAllIsCompared() {
        AdoptionReport then = report(POLICY, "2026-03-31", since(FALL), since(SAME));
        AdoptionReport now = report(POLICY, "2026-07-31", since(FALL), since(SAME));
        assertEquals("11/22", then.rate().toString());
        assertEquals("7/24", now.rate().toString());
        assertEquals("-110/528", now.changeSince(then).rate().toString());
        assertSame(THEN, CHANGE.earlier());
        assertSame(NOW, CHANGE.later());
    }

    @Test
    @SuppressWarnings("NullAway")
    void onlyUsageOfOneKindIsCompared() throws ReflectiveOperationException {
        AdoptionReport clashing = report(POLICY.withLookBackDays(1), "2026-03-31");
        assertThrows(DefinitionClashException.class, () -> NOW.changeSince(clashing));
        AdoptionReport features = report(AdoptionPolicy.standard(UsageKind.FEATURES), "2026-03-31");
        assertRefused("earlier must be of SEATS, was of FEATURES", () -> NOW.changeSince(features));
        AdoptionReport versioned =
                report(POLICY.withLookBackDays(1).withRef(DefinitionRef.of("test", 2)), "2026-03-31");
        assertEquals(9, NOW.changeSince(versioned).came().size());
        assertNames("earlier", () -> NOW.changeSince(null));
        Cafe.assertNoPartIsNull(CHANGE.list().get(0));
    }
}
