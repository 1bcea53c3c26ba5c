package org.revenuekit.funnel.attainment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Books that take quadratic time where that is possible. */
class AttainmentHostileSizesTest {
    private static final int HOSTILE = 100_000;

    /** Far above what linear time needs, far below what quadratic time needs. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void asManyDaysAndDepartmentsAsFacts() {
        Shop shop = new Shop();
        LocalDate last = LocalDate.parse("2027-03-31");
        for (int i = 0; i < HOSTILE; i++) {
            shop.sold(SalesFact.of(last.minusDays(i), Shop.yen(1)).with("department", "d" + i));
        }
        assertTimeout(PATIENCE, () -> {
            Attainment all = shop.asOf("2027-03-31");
            assertEquals(Shop.yen(365), all.year().actual());
            assertEquals(HOSTILE, all.tally().factsUsed());
            assertEquals(HOSTILE, all.by(LedgerEntry.by("department")).groups().size());
        });
    }
}
