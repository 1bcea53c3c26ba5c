package org.revenuekit.funnel.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.funnel.lifecycle.Story.account;
import static org.revenuekit.funnel.lifecycle.Story.asOf;
import static org.revenuekit.funnel.lifecycle.Story.day;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetAction;
import org.revenuekit.core.asset.AssetChange.Renewal;
import org.revenuekit.core.asset.AssetHistories;
import org.revenuekit.core.asset.AssetHistory;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPolicy;
import org.revenuekit.core.asset.AssetRenewal;
import org.revenuekit.core.asset.AssetTracking;
import org.revenuekit.core.asset.Purchase;
import org.revenuekit.core.offering.ProductId;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.success.ContractEvent;
import org.revenuekit.funnel.success.ContractEventKind;

/** Capricorn Coffee from the first visit of the web site to the end, its assets followed from what was done to them. */
class CapricornLifecycleTest {
    private static final AccountId CAPRICORN = account("capricorn");
    private static final AssetId MACHINE = AssetId.of("machine");

    private static final List<AssetAction> ACTIONS = List.of(
            AssetAction.of(
                            MACHINE,
                            day("2025-04-01"),
                            Purchase.of(CAPRICORN, ProductId.of("coffee")).withUntil(day("2026-04-01")))
                    .withDecidedOn(day("2025-03-10")),
            AssetAction.of(MACHINE, day("2026-04-01"), Renewal.until(day("2027-04-01")))
                    .withDecidedOn(day("2026-03-20")));

    private static CustomerLifecycle follow(String day) {
        AsOf asOf = asOf(day);
        AssetHistories histories = AssetTracking.of(AssetPolicy.standard()).follow(ACTIONS, asOf);
        List<ContractEvent> contractEvents = new ArrayList<>();
        for (AssetHistory history : histories.list()) {
            for (AssetRenewal renewal : history.renewals()) {
                AssetAction action = renewal.action();
                contractEvents.add(new ContractEvent(
                        history.account(), ContractEventKind.RENEWED, action.effectiveFrom(), action.knownFrom()));
            }
        }
        Story story = new Story()
                .lead("visitor", "capricorn", "web")
                .activity("visitor", "2025-01-15")
                .enter("visitor", "interest", "2025-01-20")
                .enter("visitor", "deal", "2025-03-10");
        return CustomerLifecycleTracking.of(CustomerLifecyclePolicy.standard())
                .follow(story.journeys(asOf), histories.periods(), contractEvents)
                .of(CAPRICORN);
    }

    @Test
    void itBuysUsesRenewsAndEnds() {
        assertEquals(CustomerStage.PROSPECT, follow("2025-03-09").stage());
        assertEquals(CustomerStage.ORDERED, follow("2025-03-31").stage());
        assertEquals(CustomerStage.CUSTOMER, follow("2026-03-31").stage());
        assertEquals(
                List.of("2025-01-15 FIRST_CONTACT", "2025-03-10 WON", "2025-04-01 STARTED", "2026-04-01 RENEWED"),
                Story.events(follow("2027-03-31")));
        CustomerLifecycle ended = follow("2027-04-01");
        assertEquals(CustomerStage.FORMER, ended.stage());
        assertEquals(
                "PROSPECT [2025-01-15,2025-03-10), ORDERED [2025-03-10,2025-04-01), CUSTOMER [2025-04-01,2027-04-01), "
                        + "FORMER [2027-04-01,2027-04-02)",
                ended.history().toString());
    }
}
