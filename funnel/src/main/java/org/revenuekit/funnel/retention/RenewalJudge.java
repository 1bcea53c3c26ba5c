package org.revenuekit.funnel.retention;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.asset.RenewalDue;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.measure.Ratio;

/** Tells how far each contract is and how likely it is renewed. */
final class RenewalJudge {
    private static final Ratio SURE = Ratio.of(1, 1);
    private static final Ratio NEVER = Ratio.of(0, 1);

    private final RenewalPolicy policy;
    private final Optional<Ratio> measured;
    private final Optional<Ratio> measuredAutomatic;
    private final Optional<AccountRisk> risk;
    private final LocalDate today;
    private final Map<AccountId, Optional<Ratio>> keeping = new TreeMap<>(); // how likely each account stays
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    RenewalJudge(RenewalPolicy policy, Optional<RenewalRates> rates, Optional<AccountRisk> risk, LocalDate today) {
        this.policy = policy;
        this.measured = rates.flatMap(past -> rate(past.only(false)));
        this.measuredAutomatic = rates.flatMap(past -> rate(past.only(true)));
        this.risk = risk;
        this.today = today;
    }

    private Optional<Ratio> rate(RenewalRates past) {
        return past.due() < policy.minimumPast() ? Optional.empty() : Optional.of(past.rate());
    }

    ExpectedRenewal judge(PricedRenewal priced) {
        RenewalDue renewal = priced.renewal();
        LocalDate decideBy = renewal.noticeBy().orElseGet(() -> dayBefore(renewal.due()));
        RenewalState state = state(renewal, decideBy);
        return switch (state) {
            case OVERDUE -> expected(priced, decideBy, state, NEVER, RateSource.OVERDUE);
            case SECURED -> expected(priced, decideBy, state, SURE, RateSource.SECURED);
            case OPEN, LATER -> expected(priced, decideBy, state);
        };
    }

    private static LocalDate dayBefore(LocalDate due) {
        return LocalDate.ofEpochDay(Math.max(due.toEpochDay() - 1, LocalDate.MIN.toEpochDay()));
    }

    private RenewalState state(RenewalDue renewal, LocalDate decideBy) {
        if (!renewal.due().isAfter(today)) {
            return RenewalState.OVERDUE;
        }
        if (renewal.automatic() && decideBy.isBefore(today)) {
            return RenewalState.SECURED;
        }
        return decideBy.toEpochDay() - today.toEpochDay() > policy.openDays() ? RenewalState.LATER : RenewalState.OPEN;
    }

    private ExpectedRenewal expected(PricedRenewal priced, LocalDate decideBy, RenewalState state) {
        Optional<Ratio> own = keeping.computeIfAbsent(priced.renewal().account(), this::keeping);
        if (own.isPresent()) {
            return expected(priced, decideBy, state, own.get(), RateSource.RISK);
        }
        boolean automatic = priced.renewal().automatic();
        return (automatic ? measuredAutomatic : measured)
                .map(rate -> expected(priced, decideBy, state, rate, RateSource.MEASURED))
                .orElseGet(() -> expected(
                        priced,
                        decideBy,
                        state,
                        automatic ? policy.automaticRate() : policy.rate(),
                        RateSource.POLICY));
    }

    private Optional<Ratio> keeping(AccountId account) {
        Optional<Ratio> told = risk.flatMap(known -> known.of(account));
        told.filter(ratio -> !Rates.isShare(ratio))
                .ifPresent(ratio -> findings.add(Finding.of(
                        RetentionFinding.RISK_OUT_OF_BOUNDS, Subject.of(account), "risk", ratio.toString())));
        return told.filter(Rates::isShare)
                .map(ratio -> Ratio.of(ratio.denominator().subtract(ratio.numerator()), ratio.denominator()));
    }

    private static ExpectedRenewal expected(
            PricedRenewal priced, LocalDate decideBy, RenewalState state, Ratio rate, RateSource source) {
        return new ExpectedRenewal(priced.renewal(), priced.amount(), decideBy, state, rate, source);
    }

    /** Those of accounts whose risk was looked at so far. */
    Findings findings() {
        return Findings.of(findings.build());
    }
}
