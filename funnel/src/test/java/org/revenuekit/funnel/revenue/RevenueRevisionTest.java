package org.revenuekit.funnel.revenue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.revenue.Contracts.AS_OF;
import static org.revenuekit.funnel.revenue.Contracts.POLICY;
import static org.revenuekit.funnel.revenue.Contracts.account;
import static org.revenuekit.funnel.revenue.Contracts.asset;
import static org.revenuekit.funnel.revenue.Contracts.day;
import static org.revenuekit.funnel.revenue.Contracts.policy;
import static org.revenuekit.funnel.revenue.Contracts.recorded;
import static org.revenuekit.funnel.revenue.Contracts.usd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.AssetPeriod;
import org.revenuekit.core.definition.DefinitionClashException;

class RevenueRevisionTest {
    private static final LocalDate MARCH_END = day("2026-03-31");

    @Test
    void whyLastQuartersFigureMoved() {
        AssetPeriod before = Contracts.period("a/p", "[2026-01-01,..)", 10);
        AssetPeriod after = Contracts.period("a/p", "[2026-03-01,..)", 8).withRecordedOn(day("2026-04-20"));
        Contracts contracts = new Contracts()
                .add(before)
                .add(after)
                .add("a/q", "[2026-03-01,..)", 5, recorded("2026-04-10"))
                .add("b/p", "[2026-01-01,..)", 7)
                .add("c/p", "[2026-01-01,..)", 3)
                .add("c/p", "[2026-02-01,..)", 0, recorded("2026-04-01"))
                .add("d/p", "[2026-03-01,..)", 20, recorded("2026-04-30"));
        RecurringRevenue<AccountId> then =
                RevenueAnalysis.of(POLICY).measure(contracts.list(), AS_OF.knownOn(MARCH_END));
        RecurringRevenue<AccountId> now = contracts.measure();
        RevenueRevision<AccountId> revision = now.changeSince(then);

        assertSame(then, revision.earlier());
        assertSame(now, revision.later());
        assertEquals(usd(20), then.at(MARCH_END));
        assertEquals(usd(40), now.at(MARCH_END));
        assertEquals(usd(20), revision.amount(MARCH_END));
        List<KeyRevision<AccountId>> keys = revision.at(MARCH_END);
        assertEquals(
                List.of(account("a"), account("c"), account("d")),
                keys.stream().map(KeyRevision::key).toList());
        assertEquals(
                List.of(
                        new PeriodRevision(asset("a/p"), usd(10), usd(8), Optional.of(before), Optional.of(after)),
                        new PeriodRevision(
                                asset("a/q"),
                                usd(0),
                                usd(5),
                                Optional.empty(),
                                Optional.of(contracts.list().get(2)))),
                keys.get(0).periods());
        assertEquals(usd(10), keys.get(0).before());
        assertEquals(usd(13), keys.get(0).after());
        assertEquals(usd(3), keys.get(0).amount());
        assertEquals(
                List.of(new PeriodRevision(
                        asset("c/p"),
                        usd(3),
                        usd(0),
                        Optional.of(contracts.list().get(4)),
                        Optional.empty())),
                keys.get(1).periods());
        assertEquals(usd(-3), keys.get(1).amount());
        assertEquals(usd(20), keys.get(2).amount());
        assertEquals(List.of(), revision.at(day("2026-01-31")));
        assertEquals(usd(0), revision.amount(day("2026-01-31")));
    }

    @Test
    void onlyAnswersThatCanBeComparedAre() {
        Contracts contracts = new Contracts().add("a/p", "[2026-01-01,..)", 10);
        RecurringRevenue<AccountId> one = contracts.measure();
        RecurringRevenue<AccountId> clash = contracts.measure(POLICY.withGapMonths(3));
        RecurringRevenue<AccountId> other = contracts.measure(policy(policy -> policy.withGapMonths(3)));
        RecurringRevenue<AccountId> yen = contracts.measure(policy(policy -> policy.withCurrency(CurrencyUnit.JPY)));

        assertThrows(DefinitionClashException.class, () -> one.changeSince(clash));
        assertEquals(usd(0), one.changeSince(other).amount(MARCH_END));
        assertEquals(
                "currencies must be equal, were JPY and USD",
                assertThrows(IllegalArgumentException.class, () -> one.changeSince(yen))
                        .getMessage());
    }
}
