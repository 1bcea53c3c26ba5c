package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.ACCOUNTS;
import static org.revenuekit.segmentation.phase.PhaseWorld.B;
import static org.revenuekit.segmentation.phase.PhaseWorld.STRANGER;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertNames;
import static org.revenuekit.segmentation.phase.PhaseWorld.assertRefused;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.held;
import static org.revenuekit.segmentation.phase.PhaseWorld.judge;
import static org.revenuekit.segmentation.phase.PhaseWorld.model;
import static org.revenuekit.segmentation.phase.PhaseWorld.phase;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.seller.AccountOwner;
import org.revenuekit.core.seller.OwnerRole;
import org.revenuekit.core.seller.Ownership;
import org.revenuekit.core.seller.SellerId;
import org.revenuekit.core.seller.Sellers;
import org.revenuekit.core.time.Span;

class HandOverTest {
    private static final SellerId SATO = SellerId.of("sato");
    private static final SellerId MORI = SellerId.of("mori");
    private static final PhaseModel MODEL = model(
            Gate.allOf(criterion("meets", EvidencePattern.of(FactKind.MEETING).withWithinDays(29))),
            Gate.allOf(criterion("quotes", FactKind.COMPETITIVE_QUOTE)));

    /** A is in phase 1 from 90 to 61 days ago, then in none; B from 70 to 41 days ago, in phase 2 from 65 on. */
    private static final PhaseBoard BOARD = judge(
            MODEL,
            held("1", FactKind.MEETING, 90),
            held("2", FactKind.MEETING, 70).withAccount(B),
            held("3", FactKind.COMPETITIVE_QUOTE, 65).withAccount(B));

    private static LocalDate ago(int days) {
        return TODAY.minusDays(days);
    }

    private static Ownership owners(AccountOwner... owners) {
        return Ownership.of(Sellers.of(List.of()), Arrays.asList(owners));
    }

    /** Sato leads the account until a day, Mori from it on. */
    private static Ownership change(AccountId account, int daysAgo) {
        return owners(
                AccountOwner.of(account, SATO, Span.until(ago(daysAgo))),
                AccountOwner.of(account, MORI, Span.from(ago(daysAgo))));
    }

    private static HandOvers measure(int withinDays, Ownership ownership) {
        return measure(withinDays, Span.of(ago(99), TODAY.plusDays(1)), ownership);
    }

    private static HandOvers measure(int withinDays, Span window, Ownership ownership) {
        return PhaseKpis.of(PhaseKpiPolicy.standard()
                        .withHandOverWithinDays(withinDays)
                        .withPromotionWithinDays(0))
                .measure(BOARD, window)
                .handOvers(ownership);
    }

    private static HandOver.Outcome outcome(int withinDays, Ownership ownership) {
        return measure(withinDays, ownership).list().get(0).outcome();
    }

    @Test
    void aPhaseIsLostIfItFallsWithinTheDays() {
        HandOvers lost = measure(20, change(A, 80));

        HandOver row = new HandOver(
                A,
                ago(80),
                ImmutableSortedSet.of(SATO),
                ImmutableSortedSet.of(MORI),
                phase(1),
                phase(0),
                phase(1),
                true);
        assertEquals(List.of(row), lost.list());
        assertEquals(HandOver.Outcome.FELL, row.outcome());
        assertEquals(List.of(row), lost.with(HandOver.Outcome.FELL));
        assertEquals(List.of(), lost.with(HandOver.Outcome.KEPT));
        assertEquals(Ratio.of(1, 1), lost.lossRate());
        assertEquals(HandOver.Outcome.KEPT, outcome(19, change(A, 80)));
        assertEquals(Ratio.of(0, 1), measure(19, change(A, 80)).lossRate());
        // what fell on the day itself was in its phase on the day before
        assertEquals(HandOver.Outcome.FELL, outcome(1, change(A, 60)));
        assertEquals(HandOver.Outcome.KEPT, outcome(1, change(A, 59)));
    }

    @Test
    void aRiseIsOneIfNothingFell() {
        assertEquals(HandOver.Outcome.ROSE, outcome(26, change(B, 67)));
        assertEquals(HandOver.Outcome.ROSE, outcome(2, change(B, 67)));
        assertEquals(HandOver.Outcome.KEPT, outcome(1, change(B, 67)));
        // it rose to phase 2 before it fell from there, which is below where it was
        HandOver both = measure(27, change(B, 67)).list().get(0);
        assertEquals(HandOver.Outcome.FELL, both.outcome());
        assertEquals(phase(0), both.lowest());
        assertEquals(phase(2), both.highest());
    }

    @Test
    void fromTheLowestPhaseNoneCanFall() {
        HandOvers low = measure(5, change(A, 95));

        assertEquals(HandOver.Outcome.ROSE, low.list().get(0).outcome());
        assertEquals(Ratio.of(0, 0), low.lossRate());
    }

    @Test
    void itIsOpenUntilTheDaysAreOver() {
        assertEquals(HandOver.Outcome.FELL, outcome(80, change(A, 80)));
        HandOvers open = measure(81, change(A, 80));
        assertEquals(HandOver.Outcome.OPEN, open.list().get(0).outcome());
        assertEquals(phase(0), open.list().get(0).lowest());
        assertEquals(Ratio.of(0, 0), open.lossRate());
        assertEquals(phase(0), measure(1, change(A, 0)).list().get(0).highest()); // of the one day that is known
    }

    @Test
    void theDaysGoOnAfterTheWindow() {
        Span window = Span.of(ago(80), ago(79));

        assertEquals(
                HandOver.Outcome.FELL,
                measure(20, window, change(A, 80)).list().get(0).outcome());
        assertEquals(List.of(), measure(20, window, change(A, 79)).days());
        assertEquals(List.of(), measure(20, window, change(A, 81)).days());
    }

    @Test
    void whoStaysOrJoinsIsNoHandOver() {
        AccountOwner sato = AccountOwner.of(A, SATO, Span.until(ago(80)));
        AccountOwner satoGoesOn = AccountOwner.of(A, SATO, Span.from(ago(80)));
        AccountOwner joins = AccountOwner.of(A, MORI, Span.from(ago(80)));
        AccountOwner supports = AccountOwner.of(A, MORI, Span.until(ago(70)), OwnerRole.SUPPORT);
        assertEquals(List.of(), measure(5, owners(sato, satoGoesOn)).days());
        assertEquals(List.of(), measure(5, owners(sato, satoGoesOn, joins)).days());
        assertEquals(List.of(), measure(5, owners(joins)).days());
        assertEquals(List.of(), measure(5, owners(supports)).days());
        assertEquals(List.of(), measure(5, Ownership.none()).days());
        // of two leads one leaves; then nobody takes over; who is not on the board is not followed
        HandOvers some = measure(
                5,
                owners(
                        sato,
                        AccountOwner.of(A, MORI, Span.until(ago(75))),
                        AccountOwner.of(STRANGER, SATO, Span.until(ago(80))),
                        AccountOwner.of(B, SATO, Span.until(LocalDate.MIN))));
        assertEquals(
                List.of(ago(80), ago(75)),
                some.days().stream().map(HandOverDay::date).toList());
        assertEquals(ImmutableSortedSet.of(MORI, SATO), some.list().get(0).from());
        assertEquals(ImmutableSortedSet.of(MORI), some.list().get(0).to());
        assertEquals(ImmutableSortedSet.of(), some.list().get(1).to());
    }

    /** A is handed over 66 days ago, when B is in phase 1; B is in phase 0 from 40 days ago on. */
    private static Ratio base(int withinDays, AccountOwner... others) {
        List<AccountOwner> all = new ArrayList<>(change(A, 66).list());
        all.addAll(Arrays.asList(others));
        HandOvers handOvers = measure(withinDays, Ownership.of(Sellers.of(List.of()), all));
        HandOverDay day = handOvers.days().stream()
                .filter(one -> one.date().equals(ago(66)))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(A), day.handOvers().stream().map(HandOver::account).toList());
        return day.base();
    }

    @Test
    void theOthersAreFollowedFromTheSameDays() {
        assertEquals(Ratio.of(0, 0), base(25)); // nobody leads B
        AccountOwner sato = AccountOwner.of(B, SATO);
        assertEquals(Ratio.of(0, 1), base(25, sato));
        assertEquals(Ratio.of(1, 1), base(26, sato));
        assertEquals(Ratio.of(0, 0), base(67, sato)); // not over
        assertEquals(Ratio.of(0, 0), base(10, AccountOwner.of(B, SATO, Span.from(ago(66)))));
        assertEquals(Ratio.of(0, 1), base(10, AccountOwner.of(B, SATO, Span.from(ago(67)))));

        HandOvers both = measure(
                26,
                owners(
                        AccountOwner.of(A, SATO, Span.until(ago(66))),
                        sato,
                        AccountOwner.of(B, MORI, Span.until(ago(39)))));
        assertEquals(Ratio.of(1, 1), both.days().get(0).base());
        assertEquals(Ratio.of(1, 1), both.baseRate());
        assertEquals(Ratio.of(1, 1), both.days().get(0).lossRate());
        assertEquals(Ratio.of(1, 1), both.lossRate()); // B is in the lowest phase by then
    }

    @Test
    void theOthersAreNotHandedOverThemselves() {
        AccountOwner mori = AccountOwner.of(B, MORI);
        assertEquals(Ratio.of(0, 0), base(10, mori, AccountOwner.of(B, SATO, Span.until(ago(76)))));
        assertEquals(Ratio.of(0, 1), base(10, mori, AccountOwner.of(B, SATO, Span.until(ago(77)))));
        assertEquals(Ratio.of(0, 0), base(10, mori, AccountOwner.of(B, SATO, Span.until(ago(56)))));
        assertEquals(Ratio.of(0, 1), base(10, mori, AccountOwner.of(B, SATO, Span.until(ago(55)))));
    }

    /** So that hand-overs just before and after the window keep an account out of the base. */
    @Test
    void whatIsNearTheWindowCounts() {
        Ownership before = owners(
                AccountOwner.of(A, SATO, Span.until(ago(66))),
                AccountOwner.of(B, MORI),
                AccountOwner.of(B, SATO, Span.until(ago(76))));
        Ownership after = owners(
                AccountOwner.of(A, SATO, Span.until(ago(66))),
                AccountOwner.of(B, MORI),
                AccountOwner.of(B, SATO, Span.until(ago(56))));
        Span day = Span.of(ago(66), ago(65));
        assertEquals(Ratio.of(0, 0), measure(10, day, before).baseRate());
        assertEquals(Ratio.of(0, 1), measure(9, day, before).baseRate());
        assertEquals(Ratio.of(0, 0), measure(10, day, after).baseRate());
        assertEquals(Ratio.of(0, 1), measure(9, day, after).baseRate());
    }

    @Test
    void accountsOfOneDayAreInTheirOrder() {
        HandOvers both = measure(
                10,
                owners(AccountOwner.of(B, SATO, Span.until(ago(66))), AccountOwner.of(A, SATO, Span.until(ago(66)))));

        assertEquals(1, both.days().size());
        assertEquals(
                ACCOUNTS.list().stream().map(account -> account.id()).toList(),
                both.list().stream().map(HandOver::account).toList());
        assertEquals(Ratio.of(1, 2), both.lossRate());
        assertEquals(Ratio.of(0, 0), both.baseRate());
    }

    @Test
    void thePolicyHasBounds() {
        PhaseKpiPolicy policy = PhaseKpiPolicy.standard();
        assertEquals(180, policy.handOverWithinDays());
        assertEquals(1, policy.withHandOverWithinDays(1).handOverWithinDays());
        assertEquals(3_650, policy.withHandOverWithinDays(3_650).handOverWithinDays());
        assertRefused(
                "handOverWithinDays must be 1 to 3650, was 0 (policy phase-kpi-policy@1)",
                () -> policy.withHandOverWithinDays(0));
        assertRefused(
                "handOverWithinDays must be 1 to 3650, was 3651 (policy phase-kpi-policy@1)",
                () -> policy.withHandOverWithinDays(3_651));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheParameterThatIsNull() {
        assertNames("ownership", () -> measure(1, null));
        assertNames("outcome", () -> measure(1, Ownership.none()).with(null));
    }
}
