package org.revenuekit.funnel.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.funnel.lifecycle.Story.POLICY;
import static org.revenuekit.funnel.lifecycle.Story.account;
import static org.revenuekit.funnel.lifecycle.Story.asOf;
import static org.revenuekit.funnel.lifecycle.Story.day;
import static org.revenuekit.funnel.lifecycle.Story.recorded;
import static org.revenuekit.funnel.lifecycle.Story.texts;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.revenuekit.funnel.success.ContractEvent;
import org.revenuekit.funnel.success.ContractEventKind;
import org.revenuekit.funnel.success.FactTally;

class CustomerLifecycleFindingsTest {
    @Test
    void whatIsNotLookedAtIsSaidOnce() {
        CustomerLifecycles lifecycles = new Story()
                .leadWithoutAccount("x")
                .leadWithoutAccount("y")
                .touch("y", "2026-01-01")
                .lead("quiet", "a", "web")
                .lead("tomorrow", "a", "web")
                .touch("tomorrow", "2026-02-01")
                .lead("known", "a", "web")
                .touch("known", "2026-01-31")
                .active("b", "[2026-01-01,..)", recorded("2026-02-01"))
                .active("b", "[2026-02-01,..)")
                .active("b", "[2026-01-01,2026-01-01)")
                .active("b", "[2026-02-01,2026-02-01)")
                .renewed("b", "2026-02-01")
                .add(new ContractEvent(account("b"), ContractEventKind.RENEWED, day("2026-01-01"), day("2026-02-01")))
                .follow("2026-01-31");

        assertEquals(
                List.of(
                        "LEAD_WITHOUT_ACCOUNT known on 2026-01-31, leads 2",
                        "LEAD_WITHOUT_EVENT known on 2026-01-31, leads 2",
                        "NOT_YET_KNOWN known on 2026-01-31, periods 3",
                        "EMPTY_PERIOD known on 2026-01-31, periods 1",
                        "AFTER_AS_OF known on 2026-01-31, events 2"),
                texts(lifecycles.findings()));
        assertEquals(
                new CustomerLifecycleTally(new FactTally(1, 4), new FactTally(0, 4), new FactTally(0, 2)),
                lifecycles.tally());
        assertEquals(1, lifecycles.list().size());
    }

    @Test
    void ofDaysThatAreAlwaysThereIsNoTenureToTell() {
        CustomerLifecycles lifecycles = new Story()
                .active("a", "[..,2026-01-11)")
                .active("a", "[..,..)")
                .active("b", "[2026-01-01,..)")
                .lead("l", "a", "web")
                .enter("l", "deal", "2020-01-01")
                .active("c", "[..,..)")
                .lead("m", "c", "web")
                .enter("m", "deal", "2020-01-01")
                .follow("2026-01-31");
        assertEquals(
                List.of(
                        "UNKNOWN_START account a, periods 2",
                        "CUSTOMER_WITHOUT_LEAD account b",
                        "UNKNOWN_START account c, periods 1"),
                texts(lifecycles.findings()));
        assertEquals(new FactTally(1, 3), lifecycles.tally().periods());
        assertEquals(CustomerStage.ORDERED, lifecycles.of(account("a")).stage());
    }

    @Test
    void contractEventsOfOtherDaysAreSetAside() {
        CustomerLifecycles lifecycles = new Story()
                .active("a", "[2026-01-05,2026-01-11)")
                .renewed("a", "2026-01-04")
                .renewed("a", "2026-01-11")
                .renewed("a", "2026-01-10")
                .renewed("nobody", "2026-01-10")
                .follow("2026-01-31");
        assertEquals(
                List.of(
                        "OUTSIDE_CONTRACT account a, events 2",
                        "CUSTOMER_WITHOUT_LEAD account a",
                        "OUTSIDE_CONTRACT account nobody, events 1"),
                texts(lifecycles.findings()));
        assertEquals(new FactTally(1, 3), lifecycles.tally().contractEvents());
    }

    private static Story won() {
        return new Story().lead("l", "a", "web").enter("l", "deal", "2026-01-01");
    }

    private static List<String> findings(int startWithinDays, String day, Story story) {
        return texts(story.follow(POLICY.withStartWithinDays(startWithinDays), asOf(day))
                .findings());
    }

    @Test
    void aDealWithoutAnAssetIsSaidWhenItsDaysAreOver() {
        String without = "WON_WITHOUT_ASSET account a, wonOn 2026-01-01, days 1";
        assertEquals(List.of(), findings(10, "2026-01-10", won()));
        assertEquals(List.of(without), findings(10, "2026-01-11", won()));
        assertEquals(List.of(without), findings(0, "2026-01-01", won()));
        assertEquals(List.of(), findings(0, "2026-01-01", won().active("a", "[2026-01-01,2026-01-02)")));
        assertEquals(
                List.of(without, "ASSET_BEFORE_WIN account a, days 1"),
                findings(0, "2026-01-01", won().active("a", "[2025-12-31,2026-01-01)")));
        assertEquals(List.of(), findings(10, "2026-02-28", won().active("a", "[2026-02-01,..)")));
        assertEquals(
                List.of(), findings(10, "2026-01-31", won().active("a", "[2026-03-01,..)", recorded("2026-01-15"))));
        assertEquals(
                List.of("NOT_YET_KNOWN known on 2026-01-31, periods 1", without),
                findings(10, "2026-01-31", won().active("a", "[2026-03-01,..)")));
    }

    @Test
    void allDealsAfterTheLastAssetAreSaidAtOnce() {
        Story story = won().active("a", "[2026-01-05,2026-02-01)")
                .lead("m", "a", "web")
                .enter("m", "deal", "2026-02-01")
                .lead("n", "a", "web")
                .enter("n", "deal", "2026-02-11")
                .lead("o", "a", "web")
                .enter("o", "deal", "2026-02-12")
                .lead("p", "a", "web")
                .enter("p", "deal", "2026-01-31");
        assertEquals(
                List.of("WON_WITHOUT_ASSET account a, wonOn 2026-02-01, days 2"), findings(10, "2026-02-21", story));
    }

    @Test
    void fromWhereCustomersCameIsSaidIfItIsNotKnown() {
        Story story = new Story()
                .active("a", "[2026-01-05,2026-01-06)")
                .active("later", "[2026-02-01,..)", recorded("2026-01-01"))
                .lead("l", "b", "web")
                .touch("l", "2026-01-01")
                .lead("m", "b", "web")
                .touch("m", "2026-01-01")
                .active("b", "[2026-01-31,..)")
                .lead("quiet", "c", "web")
                .active("c", "[2026-01-05,..)");
        assertEquals(
                List.of(
                        "LEAD_WITHOUT_EVENT known on 2026-01-31, leads 1",
                        "CUSTOMER_WITHOUT_LEAD account a",
                        "CUSTOMER_WITHOUT_WIN account b, leads 2",
                        "CUSTOMER_WITHOUT_LEAD account c"),
                texts(story.follow("2026-01-31").findings()));
    }

    @Test
    void anAssetBeforeTheFirstDealIsSaid() {
        assertEquals(
                List.of("ASSET_BEFORE_WIN account a, days 366"),
                texts(won().active("a", "[2024-12-31,..)").follow("2026-01-31").findings()));
        assertEquals(
                List.of(),
                texts(won().active("a", "[2026-01-01,..)").follow("2026-01-31").findings()));
    }

    @Test
    void findingsAreNamedAndWeighed() {
        assertEquals(
                List.of(
                        "LEAD_WITHOUT_ACCOUNT INFO",
                        "LEAD_WITHOUT_EVENT INFO",
                        "NOT_YET_KNOWN INFO",
                        "EMPTY_PERIOD WARNING",
                        "AFTER_AS_OF INFO",
                        "UNKNOWN_START WARNING",
                        "OUTSIDE_CONTRACT INFO",
                        "WON_WITHOUT_ASSET WARNING",
                        "CUSTOMER_WITHOUT_LEAD WARNING",
                        "CUSTOMER_WITHOUT_WIN WARNING",
                        "ASSET_BEFORE_WIN INFO"),
                Stream.of(CustomerLifecycleFinding.values())
                        .map(kind -> kind.code() + " " + kind.severity())
                        .toList());
    }
}
