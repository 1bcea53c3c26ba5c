package org.revenuekit.funnel.revenue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.revenuekit.funnel.revenue.Contracts.account;
import static org.revenuekit.funnel.revenue.Contracts.day;
import static org.revenuekit.funnel.revenue.Contracts.usd;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.internal.EqualHashes;

/** Contracts that take quadratic time where that is possible. */
class RevenueHostileSizesTest {
    private static final int HOSTILE = 100_000;

    /** Some thirty times what it takes on a quiet machine, so that a slow one passes, too. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void oneAssetOfManyPeriods() {
        Contracts contracts = new Contracts();
        LocalDate first = day("1900-01-01");
        for (int i = HOSTILE - 1; i >= 0; i--) {
            int start = i;
            contracts.add(
                    "a/p",
                    "[..,..)",
                    1 + i % 2,
                    period -> period.withActive(Span.of(first.plusDays(start), first.plusDays(start + 2L)))
                            .withRecordedOn(first));
        }
        assertAll(contracts, 1);
    }

    @Test
    void oneAccountOfManyAssets() {
        Contracts contracts = new Contracts();
        for (int i = 0; i < HOSTILE; i++) {
            contracts.add("a/p" + i, i % 2 == 0 ? "[2026-01-01,2026-02-10)" : "[2026-02-10,..)", 1 + i % 2);
        }
        assertAll(contracts, 1);
    }

    @Test
    void manyAccounts() {
        Contracts contracts = new Contracts();
        for (int i = 0; i < HOSTILE; i++) {
            contracts.add("a" + i + "/p" + i, "[2026-01-01,..)", 1);
        }
        assertAll(contracts, HOSTILE);
    }

    @Test
    void manyAccountsOfOneHashThatReplaceAProduct() {
        int many = 1 << 16;
        Contracts contracts = new Contracts();
        for (int i = 0; i < many; i++) {
            String id = EqualHashes.text(i);
            contracts.add(id + "/old", "[2026-01-01,2026-02-10)", 1);
            contracts.add(id + "/new", "[2026-02-10,..)", 3);
        }
        Grouping<AccountId, String> together = Grouping.of("together", id -> Optional.of("all"));
        assertTimeoutPreemptively(PATIENCE, () -> {
            RecurringRevenue<String> revenue = contracts.measure().by(together);
            Movements<String> movements = revenue.movements(day("2026-01-31"), day("2026-02-28"));
            assertEquals(usd(2L * many), movements.of(ChangeCause.UPSELL));
        });
    }

    private static void assertAll(Contracts contracts, int keys) {
        assertTimeout(PATIENCE, () -> {
            RecurringRevenue<AccountId> revenue = contracts.measure();
            assertEquals(keys, revenue.keys().size());
            Movements<AccountId> movements = revenue.movements(day("2026-01-31"), day("2026-02-28"));
            assertEquals(revenue.at(day("2026-02-28")), movements.end());
            assertEquals(
                    movements.end(),
                    revenue.monthly(YearMonth.of(2026, 1), YearMonth.of(2026, 2))
                            .end());
            assertEquals(usd(0), revenue.changeSince(contracts.measure()).amount(day("2026-02-28")));
            assertEquals(movements.end(), revenue.byAsset().byProduct().at(day("2026-02-28")));
            if (keys == 1) {
                revenue.steps(account("a"));
                revenue.explain(account("a"), day("2026-02-28"));
            }
        });
    }
}
