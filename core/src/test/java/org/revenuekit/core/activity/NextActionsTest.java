package org.revenuekit.core.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.finding.CoreFinding;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;

class NextActionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
    private static final AsOf AS_OF =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(DAY);
    private static final Opportunity OPEN = opportunity("O1", Outcome.OPEN);
    private static final NextAction AGREED = NextAction.builder()
            .account(AccountId.of("A1"))
            .opportunity(OPEN.id())
            .what("send the offer")
            .due(DAY)
            .agreed(true)
            .recordedOn(DAY)
            .build();
    private static final NextAction LATE = AGREED.withDue(DAY.minusDays(1));

    private static Opportunity opportunity(String id, Outcome outcome) {
        return Opportunity.builder().id(OpportunityId.of(id)).outcome(outcome).build();
    }

    private static AgreedActions agreed(List<Opportunity> opportunities, NextAction... actions) {
        return NextActions.of(List.of(actions)).agreed(Opportunities.of(TaxBasis.UNSTATED, opportunities), AS_OF);
    }

    private static boolean isCounted(Opportunity opportunity) {
        return !agreed(List.of(opportunity)).without().isEmpty();
    }

    @Test
    void areFoundByAccount() {
        NextAction other = AGREED.withAccount(AccountId.of("A2"));
        NextActions actions = NextActions.of(List.of(AGREED, other, LATE));

        assertEquals(ImmutableList.of(AGREED, other, LATE), actions.list());
        assertEquals(ImmutableList.of(AGREED, LATE), actions.of(AccountId.of("A1")));
        assertEquals(ImmutableList.of(), actions.of(AccountId.of("A9")));
    }

    @Test
    void everyOpenOpportunityStandsInOnePlace() {
        Opportunity late = opportunity("O2", Outcome.OPEN);
        Opportunity none = opportunity("O3", Outcome.OPEN);
        NextAction lateOne = LATE.withOpportunity(late.id());
        AgreedActions agreed = agreed(
                List.of(OPEN, late, none, opportunity("O4", Outcome.WON)),
                LATE,
                AGREED,
                lateOne,
                AGREED.withOpportunity(none.id()).withAgreed(false),
                AGREED.withOpportunity(none.id()).withDoneOn(DAY));

        assertEquals(ImmutableListMultimap.of(OPEN.id(), AGREED), agreed.inTime());
        assertEquals(ImmutableListMultimap.of(late.id(), lateOne), agreed.overdue());
        assertEquals(ImmutableList.of(none), agreed.without());
        assertEquals(Findings.none(), agreed.findings());
        assertEquals(AS_OF, agreed.asOf());
    }

    @Test
    void anActionInNoOpportunityCountsForNone() {
        AgreedActions agreed = agreed(
                List.of(OPEN.withAccount(AccountId.of("A1"))),
                NextAction.builder()
                        .account(AccountId.of("A1"))
                        .what("call")
                        .due(DAY)
                        .agreed(true)
                        .recordedOn(DAY)
                        .build());

        assertEquals(1, agreed.without().size());
        assertEquals(Findings.none(), agreed.findings());
    }

    @Test
    void whatWasDecidedLaterWasOpenAndWhatWasCreatedLaterWasNotThere() {
        Opportunity won = opportunity("O1", Outcome.WON);

        assertEquals(true, isCounted(OPEN.withCreatedOn(DAY)));
        assertEquals(false, isCounted(OPEN.withCreatedOn(DAY.plusDays(1))));
        assertEquals(true, isCounted(OPEN.withClosedOn(DAY.minusDays(1)))); // planned to close
        assertEquals(false, isCounted(won));
        assertEquals(false, isCounted(won.withClosedOn(DAY)));
        assertEquals(true, isCounted(won.withClosedOn(DAY.plusDays(1))));
    }

    @Test
    void anOpportunityThatWasNotGivenIsReportedOnce() {
        AgreedActions agreed = agreed(List.of(), AGREED, LATE);

        assertEquals(
                Findings.of(List.of(Finding.of(CoreFinding.UNKNOWN_OPPORTUNITY, Subject.of(OPEN.id())))),
                agreed.findings());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void allIsMandatory() {
        NextActions none = NextActions.of(List.of());
        assertNames("given", () -> NextActions.of((List<NextAction>) null));
        assertNames("account", () -> none.of((AccountId) null));
        assertNames("opportunities", () -> none.agreed(null, AS_OF));
        assertNames("asOf", () -> none.agreed(Opportunities.of(TaxBasis.UNSTATED, List.of()), null));
    }

    private static void assertNames(String parameter, Executable call) {
        assertEquals(parameter, assertThrows(NullPointerException.class, call).getMessage());
    }
}
