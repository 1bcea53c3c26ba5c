package org.revenuekit.hierarchy.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.account.Account;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.account.Accounts;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.opportunity.Opportunities;
import org.revenuekit.core.opportunity.Opportunity;
import org.revenuekit.core.opportunity.OpportunityId;
import org.revenuekit.core.opportunity.Outcome;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyResolution;
import org.revenuekit.hierarchy.HierarchyView;
import org.revenuekit.hierarchy.link.ParentLink;
import org.revenuekit.hierarchy.rollup.Measure;
import org.revenuekit.hierarchy.rollup.RollUp;
import org.revenuekit.hierarchy.rollup.RollUpAnalysis;

/** Our own roll-up keeps the laws, asked as any user asks it. */
class OwnRollUpProperties implements RollUpContract {
    private static final LocalDate MARCH_31 = LocalDate.of(2026, 3, 31);
    private static final AsOf AS_OF =
            BusinessCalendar.of(ZoneOffset.UTC, Month.APRIL).endOf(MARCH_31);

    @Override
    public RollUpSubject subject() {
        return OwnRollUpProperties::totals;
    }

    /** Children and whoever has an amount are accounts; a parent without one is known from links only. */
    private static Map<String, Long> totals(Map<String, String> parents, Map<String, Long> amounts) {
        Set<String> accounts = new LinkedHashSet<>(amounts.keySet());
        accounts.addAll(parents.keySet());
        Hierarchy hierarchy = HierarchyResolution.of(HierarchyView.standard())
                .resolve(
                        Accounts.of(accounts.stream()
                                .map(id -> Account.of(AccountId.of(id)))
                                .toList()),
                        parents.entrySet().stream()
                                .map(link -> ParentLink.of(AccountId.of(link.getKey()), AccountId.of(link.getValue())))
                                .toList(),
                        AS_OF);
        List<Opportunity> won = amounts.entrySet().stream()
                .map(amount -> won(amount.getKey(), amount.getValue()))
                .toList();
        RollUp<Money> rollUp = RollUpAnalysis.of(Measure.sumIn(CurrencyUnit.JPY))
                .total(hierarchy, Opportunities.of(TaxBasis.UNSTATED, won), AS_OF);

        Set<String> ids = new LinkedHashSet<>(accounts);
        ids.addAll(parents.values());
        Map<String, Long> totals = new LinkedHashMap<>();
        ids.forEach(id -> totals.put(id, rollUp.of(AccountId.of(id)).getAmountMinorLong()));
        return totals;
    }

    private static Opportunity won(String account, long amount) {
        return Opportunity.builder()
                .id(OpportunityId.of("o-" + account))
                .account(AccountId.of(account))
                .outcome(Outcome.WON)
                .closedOn(MARCH_31)
                .amount(MoneyFraction.of(CurrencyUnit.JPY, BigDecimal.valueOf(amount)))
                .build();
    }
}
