package org.revenuekit.hierarchy.whitespace;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.ExchangeRates;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.hierarchy.HierarchyFinding;
import org.revenuekit.hierarchy.rollup.Measure;
import org.revenuekit.hierarchy.rollup.MoneyRollUp;
import org.revenuekit.hierarchy.rollup.RollUpAnalysis;

/** What members spend in all, and what of that with us. */
final class Wallets {
    private final ImmutableMap<AccountId, BigDecimal> wallets;
    private final ImmutableMap<AccountId, BigDecimal> spent;

    private Wallets(Map<AccountId, BigDecimal> wallets, Map<AccountId, BigDecimal> spent) {
        this.wallets = ImmutableMap.copyOf(wallets);
        this.spent = ImmutableMap.copyOf(spent);
    }

    static Wallets of(Survey survey, ExchangeRates rates, List<Finding> findings) {
        return survey.facts().wallets().isEmpty()
                ? new Wallets(ImmutableMap.of(), ImmutableMap.of())
                : new Wallets(wallets(survey, rates, findings), spent(survey, rates, findings));
    }

    private static Map<AccountId, BigDecimal> wallets(Survey survey, ExchangeRates rates, List<Finding> findings) {
        ImmutableList<Wallet> given = survey.facts().wallets();
        Members members = survey.members();
        int[] accounts = members.hierarchy()
                .layout()
                .accountsOf(given.size(), i -> given.get(i).account());
        Map<Integer, Integer> times = new TreeMap<>();
        Map<AccountId, BigDecimal> wallets = new TreeMap<>();
        for (int i = 0; i < accounts.length; i++) {
            MoneyFraction perYear = given.get(i).perYear();
            Subject subject = Subject.of(given.get(i).account());
            Optional<MoneyFraction> amount = rates.convert(
                    perYear, survey.policy().currency(), survey.asOf().date());
            if (accounts[i] < 0) {
                findings.add(Finding.of(HierarchyFinding.UNKNOWN_ACCOUNT, subject, "account", subject.id()));
            } else if (amount.isEmpty()) {
                findings.add(Finding.of(HierarchyFinding.MISSING_RATE, subject, "amount", perYear.toString()));
            } else if (times.merge(accounts[i], 1, Integer::sum) > 1) {
                findings.add(Finding.of(WhiteSpaceFinding.DUPLICATE_STATEMENT, subject, "wallet", perYear.toString()));
            } else {
                AccountId member = members.id(members.rowOfAccount(accounts[i]));
                wallets.merge(member, amount.orElseThrow().amount(), BigDecimal::add);
            }
        }
        return wallets;
    }

    /** What was bought; what else is wrong with purchases than a missing rate is reported already. */
    private static Map<AccountId, BigDecimal> spent(Survey survey, ExchangeRates rates, List<Finding> findings) {
        Members members = survey.members();
        Map<AccountId, BigDecimal> spent = new TreeMap<>();
        MoneyRollUp bought = RollUpAnalysis.of(Measure.sumIn(survey.policy().currency()).toBuilder()
                        .ref(DefinitionRef.of("spend", 1))
                        .window(survey.policy().spendWindow())
                        .taxBasis(survey.facts().opportunities().taxBasis())
                        .build())
                .with(rates)
                .total(members.hierarchy(), survey.facts().opportunities(), survey.asOf());
        findings.addAll(bought.findings().of(HierarchyFinding.MISSING_RATE));
        bought.exactBy(Grouping.<AccountId, AccountId>of(
                        "member", account -> Optional.of(members.id(members.rowOf(account)))))
                .groups()
                .forEach((member, amount) -> spent.put(member, amount.amount()));
        return spent;
    }

    /** The part that we have, if the whole is known. */
    Optional<Ratio> share(AccountId member) {
        return Optional.ofNullable(wallets.get(member))
                .map(wallet -> Ratio.of(spent.getOrDefault(member, BigDecimal.ZERO), wallet));
    }
}
