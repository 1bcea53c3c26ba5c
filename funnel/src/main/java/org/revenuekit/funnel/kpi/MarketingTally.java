package org.revenuekit.funnel.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Subject;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.AsOf;

/** Sums one figure over cells: those in which all its parts are known; it counts the others. */
final class MarketingTally {
    private final MarketingFormula formula;
    private BigDecimal above = BigDecimal.ZERO;
    private BigDecimal below = BigDecimal.ZERO;
    private long used;
    private long half;
    private long without;

    private MarketingTally(MarketingFormula formula) {
        this.formula = formula;
    }

    static MarketingTally of(MarketingFormula formula, List<MarketingCell> cells) {
        MarketingTally tally = new MarketingTally(formula);
        cells.forEach(tally::add);
        return tally;
    }

    private void add(MarketingCell cell) {
        Optional<BigDecimal> part = formula.above(cell);
        Optional<BigDecimal> base = formula.below(cell);
        if (cell.isShared() && formula.isQuotient()) {
            above = above.add(part.orElse(BigDecimal.ZERO)); // on no base
        } else if (part.isPresent() && base.isPresent()) {
            above = above.add(part.orElseThrow());
            below = below.add(base.orElseThrow());
            used++;
        } else if (!cell.isShared()) {
            half += formula.isHalf(cell) ? 1 : 0;
            without++;
        }
    }

    BigDecimal above() {
        return above;
    }

    BigDecimal below() {
        return below;
    }

    /** Whether it was given at all. */
    boolean isGiven() {
        return used > 0;
    }

    KpiFigure figure(MarketingPolicy policy, AsOf asOf) {
        KpiTerm term = formula.term();
        if (!isGiven()) {
            return KpiFigure.notGiven(term, asOf);
        }
        return switch (formula.shape()) {
            case COUNT -> KpiFigure.count(term, above.longValueExact(), asOf);
            case AMOUNT -> KpiFigure.money(term, MoneyFraction.of(policy.currency(), above), asOf);
            case SHARE -> KpiFigure.share(term, above.longValueExact(), below.longValueExact(), policy.z(), asOf);
            case PRICE ->
                KpiFigure.money(term, MoneyFraction.of(policy.currency(), above), below.longValueExact(), asOf);
            case RETURN, NET_RETURN -> KpiFigure.ratio(term, Ratio.of(above, below), asOf);
        };
    }

    /** What is said if the figure does not cover all: a quotient of halves, or a sum of some. */
    Optional<Finding> finding() {
        long lacking = formula.isQuotient() ? half : without;
        if (lacking == 0 || !(formula.isQuotient() || isGiven())) {
            return Optional.empty();
        }
        Finding.Builder finding = Finding.builder();
        finding.kind(MarketingFinding.LACKS_PART)
                .subject(Subject.of(formula.term().code()))
                .putDetail("used", Long.toString(used))
                .putDetail("lacking", Long.toString(lacking));
        return Optional.of(finding.build());
    }
}
