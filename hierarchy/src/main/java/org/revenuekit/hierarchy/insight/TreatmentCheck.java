package org.revenuekit.hierarchy.insight;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.hierarchy.Hierarchy;
import org.revenuekit.hierarchy.HierarchyFinding;

/**
 * Whether the accounts of a family are treated alike in one respect. Add it to a {@link FamilyReview}, one for each
 * respect.
 *
 * <p>A family is judged by the treatments that hold at the date, if they are known of two of its accounts or more; an
 * account of which nothing is known is named, not taken for equal.
 */
public final class TreatmentCheck implements FamilyCheck {
    private final TreatmentRule rule;
    private final ImmutableListMultimap<AccountId, Treatment> byAccount;

    private TreatmentCheck(TreatmentRule rule, ImmutableListMultimap<AccountId, Treatment> byAccount) {
        this.rule = rule;
        this.byAccount = byAccount;
    }

    /**
     * Returns the check.
     *
     * @param rule what is to be alike
     * @param treatments the facts, in any order; those of other aspects do not matter
     * @return the check
     */
    public static TreatmentCheck of(TreatmentRule rule, Iterable<Treatment> treatments) {
        requireNonNull(rule, "rule");
        ImmutableListMultimap.Builder<AccountId, Treatment> byAccount = ImmutableListMultimap.builder();
        for (Treatment treatment : requireNonNull(treatments, "treatments")) {
            if (treatment.aspect().equals(rule.aspect())) {
                byAccount.put(treatment.account(), treatment);
            }
        }
        return new TreatmentCheck(rule, byAccount.build());
    }

    @Override
    public DefinitionRef ref() {
        return rule.ref();
    }

    /** Returns the rule. */
    @Override
    public TreatmentRule definition() {
        return rule;
    }

    @Override
    public ImmutableList<Insight> inspect(FamilyCase family) {
        ImmutableMap.Builder<AccountId, ImmutableSortedSet<TreatmentValue>> known = ImmutableMap.builder();
        ImmutableList.Builder<AccountId> unknown = ImmutableList.builder();
        for (AccountId account : family.family().members()) {
            ImmutableSortedSet<TreatmentValue> values = valuesOf(account, family.asOf());
            if (values.isEmpty()) {
                unknown.add(account);
            } else {
                known.put(account, values);
            }
        }
        ImmutableMap<AccountId, ImmutableSortedSet<TreatmentValue>> values = known.buildOrThrow();
        if (values.size() < 2) {
            return ImmutableList.of();
        }
        ImmutableSortedSet<TreatmentValue> all = ImmutableSortedSet.copyOf(Iterables.concat(values.values()));
        Optional<BigDecimal> spread = spread(all.first(), all.last());
        return isAlike(all, spread)
                ? ImmutableList.of()
                : ImmutableList.of(
                        new TreatmentInconsistency(family.family(), rule.aspect(), values, unknown.build(), spread));
    }

    @Override
    public Findings findings(Hierarchy hierarchy, AsOf asOf) {
        List<Finding> findings = new ArrayList<>();
        for (Treatment treatment : byAccount.values()) {
            if (hierarchy.accountOf(treatment.account()).isEmpty()) {
                findings.add(Finding.of(
                        HierarchyFinding.UNKNOWN_ACCOUNT,
                        Subject.of(treatment.account()),
                        "account",
                        treatment.account().value()));
            } else if (!asOf.isLive(treatment.validity())) {
                findings.add(about(treatment, TreatmentFinding.TREATMENT_NOT_VALID)
                        .putDetail("validity", treatment.validity().toString())
                        .build());
            } else if (!isComparable(treatment.value())) {
                findings.add(about(treatment, TreatmentFinding.NOT_COMPARABLE)
                        .putDetail("value", treatment.value().toString())
                        .build());
            }
        }
        return Findings.of(findings);
    }

    private static Finding.Builder about(Treatment treatment, TreatmentFinding kind) {
        Finding.Builder finding = Finding.builder();
        finding.kind(kind)
                .subject(Subject.of(treatment.account()))
                .putDetail("aspect", treatment.aspect().name());
        return finding;
    }

    private ImmutableSortedSet<TreatmentValue> valuesOf(AccountId account, AsOf asOf) {
        return byAccount.get(account).stream()
                .filter(treatment -> asOf.isLive(treatment.validity()))
                .map(Treatment::value)
                .filter(this::isComparable)
                .collect(ImmutableSortedSet.toImmutableSortedSet(TreatmentValue::compareTo));
    }

    private boolean isComparable(TreatmentValue value) {
        return switch (rule.comparison()) {
            case EQUAL -> true;
            case NUMBERS -> value instanceof TreatmentValue.Amount;
            case DAYS -> value instanceof TreatmentValue.Day;
        };
    }

    private boolean isAlike(ImmutableSortedSet<TreatmentValue> all, Optional<BigDecimal> spread) {
        return spread.map(wide -> wide.compareTo(rule.tolerance()) <= 0).orElseGet(() -> all.size() == 1);
    }

    private Optional<BigDecimal> spread(TreatmentValue smallest, TreatmentValue largest) {
        return switch (rule.comparison()) {
            case EQUAL -> Optional.empty();
            case NUMBERS -> Optional.of(number(largest).subtract(number(smallest)));
            case DAYS ->
                Optional.of(BigDecimal.valueOf(ChronoUnit.DAYS.between(
                        ((TreatmentValue.Day) smallest).date(), ((TreatmentValue.Day) largest).date())));
        };
    }

    private static BigDecimal number(TreatmentValue value) {
        return ((TreatmentValue.Amount) value).number();
    }
}
