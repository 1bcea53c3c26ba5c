package org.revenuekit.funnel.retention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.revenue.RecurringRevenue;
import org.revenuekit.funnel.revenue.RevenueAnalysis;
import org.revenuekit.funnel.revenue.RevenuePolicy;

/** A few customers who come, go and return within half a year, all of it agreed from the beginning. */
final class RetentionWorld {
    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    static final int DAYS = 180;
    static final RevenuePolicy REVENUE =
            Customers.REVENUE.toBuilder().nettingDays(0).build();

    private RetentionWorld() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS - 1).map(FIRST::plusDays);
    }

    /** Each period is of an asset of its own, so that none overlap. */
    static Arbitrary<List<AssetPeriod>> periods() {
        Arbitrary<AssetPeriod> period = Combinators.combine(
                        Arbitraries.of("a-1", "a-2", "b-1", "c"),
                        days(),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(1, 4))
                .as((account, from, length, price) -> Customers.period(
                                account,
                                "base",
                                Span.of(from, from.plusDays(length)).toString(),
                                1,
                                "USD " + price)
                        .withRecordedOn(FIRST));
        return period.list().ofMaxSize(10).map(RetentionWorld::numbered).withoutEdgeCases();
    }

    private static List<AssetPeriod> numbered(List<AssetPeriod> periods) {
        List<AssetPeriod> numbered = new ArrayList<>();
        for (AssetPeriod period : periods) {
            numbered.add(period.withAsset(AssetId.of("asset" + numbered.size())));
        }
        return numbered;
    }

    static AsOf at(LocalDate day) {
        return Customers.TOKYO.endOf(day);
    }

    static RecurringRevenue<AccountId> revenue(List<AssetPeriod> periods, LocalDate day) {
        return RevenueAnalysis.of(REVENUE).measure(periods, at(day));
    }

    static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
