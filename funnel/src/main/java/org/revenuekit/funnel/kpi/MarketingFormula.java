package org.revenuekit.funnel.kpi;

import static org.revenuekit.funnel.kpi.MarketingPart.ACQUISITION_COST;
import static org.revenuekit.funnel.kpi.MarketingPart.CLICKS;
import static org.revenuekit.funnel.kpi.MarketingPart.CONVERSIONS;
import static org.revenuekit.funnel.kpi.MarketingPart.COST;
import static org.revenuekit.funnel.kpi.MarketingPart.IMPRESSIONS;
import static org.revenuekit.funnel.kpi.MarketingPart.NEW_CUSTOMERS;
import static org.revenuekit.funnel.kpi.MarketingPart.PROFIT;
import static org.revenuekit.funnel.kpi.MarketingPart.REVENUE;
import static org.revenuekit.funnel.kpi.MarketingPart.VISITORS;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;

/** How a figure is made of the parts of a cell: one, or one over another. */
record MarketingFormula(KpiTerm term, Shape shape, MarketingPart above, Optional<MarketingPart> below) {
    /** What kind of figure it is. */
    enum Shape {
        COUNT,
        AMOUNT,
        /** Count over count, of one month. */
        SHARE,
        /** Amount over count; of a result in the month in which it comes. */
        PRICE,
        /** Amount over amount, the first in the month in which it comes. */
        RETURN,
        /** The same, without what was spent. */
        NET_RETURN
    }

    /** All, in the order in which they are shown; that of the share of cost depends on the whole and is not here. */
    static ImmutableList<MarketingFormula> all(CvrBase cvrBase) {
        return ImmutableList.of(
                cost(),
                amount(MarketingTerms.ACQUISITION_COST, ACQUISITION_COST),
                count(MarketingTerms.IMPRESSIONS, IMPRESSIONS),
                count(MarketingTerms.CLICKS, CLICKS),
                visitors(MarketingTerms.VISITORS),
                count(MarketingTerms.CONVERSIONS, CONVERSIONS),
                count(MarketingTerms.NEW_CUSTOMERS, NEW_CUSTOMERS),
                amount(MarketingTerms.REVENUE, REVENUE),
                amount(MarketingTerms.PROFIT, PROFIT),
                quotient(MarketingTerms.CTR, Shape.SHARE, CLICKS, IMPRESSIONS),
                quotient(MarketingTerms.cvr(cvrBase), Shape.SHARE, CONVERSIONS, base(cvrBase)),
                quotient(MarketingTerms.CPC, Shape.PRICE, COST, CLICKS),
                quotient(MarketingTerms.CPA, Shape.PRICE, COST, CONVERSIONS),
                quotient(MarketingTerms.CAC, Shape.PRICE, ACQUISITION_COST, NEW_CUSTOMERS),
                quotient(MarketingTerms.ROAS, Shape.RETURN, REVENUE, COST),
                quotient(MarketingTerms.ROI, Shape.NET_RETURN, PROFIT, COST));
    }

    static MarketingFormula cost() {
        return amount(MarketingTerms.COST, COST);
    }

    static MarketingFormula visitors(KpiTerm term) {
        return count(term, VISITORS);
    }

    private static MarketingPart base(CvrBase cvrBase) {
        return switch (cvrBase) {
            case VISITORS -> VISITORS;
            case CLICKS -> CLICKS;
        };
    }

    private static MarketingFormula count(KpiTerm term, MarketingPart part) {
        return new MarketingFormula(term, Shape.COUNT, part, Optional.empty());
    }

    private static MarketingFormula amount(KpiTerm term, MarketingPart part) {
        return new MarketingFormula(term, Shape.AMOUNT, part, Optional.empty());
    }

    private static MarketingFormula quotient(KpiTerm term, Shape shape, MarketingPart above, MarketingPart below) {
        return new MarketingFormula(term, shape, above, Optional.of(below));
    }

    /** Whether it has a base. */
    boolean isQuotient() {
        return below.isPresent();
    }

    /** Whether spend is set against what it brings about, perhaps later. */
    private boolean isLagged() {
        return switch (shape) {
            case COUNT, AMOUNT, SHARE -> false;
            case PRICE, RETURN, NET_RETURN -> true;
        };
    }

    /** Whether costs that all share count though they are on no base: only of what winning customers costs. */
    boolean takesShared() {
        return above == ACQUISITION_COST;
    }

    Optional<BigDecimal> above(MarketingCell cell) {
        Optional<BigDecimal> part = cell.part(above, isLagged());
        return shape == Shape.NET_RETURN ? part.flatMap(gross -> below(cell).map(gross::subtract)) : part;
    }

    /** The base; of a plain sum it is the sum itself, so that both are given, or neither. */
    Optional<BigDecimal> below(MarketingCell cell) {
        return cell.part(below.orElse(above), isLagged());
    }

    /** Whether one part was given without the other. */
    boolean isHalf(MarketingCell cell) {
        return cell.part(above, isLagged()).isPresent() != below(cell).isPresent();
    }
}
