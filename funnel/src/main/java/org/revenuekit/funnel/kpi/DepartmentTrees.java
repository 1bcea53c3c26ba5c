package org.revenuekit.funnel.kpi;

import static com.google.common.collect.MoreCollectors.onlyElement;
import static java.util.Objects.requireNonNull;
import static org.revenuekit.funnel.kpi.KpiBranch.COUNT;
import static org.revenuekit.funnel.kpi.KpiBranch.RATE;
import static org.revenuekit.funnel.kpi.KpiBranch.leaf;
import static org.revenuekit.funnel.kpi.KpiBranch.price;
import static org.revenuekit.funnel.kpi.KpiBranch.product;
import static org.revenuekit.funnel.kpi.KpiBranch.quotient;
import static org.revenuekit.funnel.kpi.KpiBranch.rate;
import static org.revenuekit.funnel.kpi.KpiBranch.sum;

import com.google.common.base.Ascii;
import org.joda.money.CurrencyUnit;
import org.revenuekit.core.definition.Label;
import org.revenuekit.core.kpi.KpiTree;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.process.StandardProcesses;

/**
 * How the goal of each department follows from what it does (部門別KPIツリー), along {@link StandardProcesses#theModel() THE
 * MODEL}, and how they join to the revenue of the company. Each department has the goal by which the field judges it:
 * inbound leads, opportunities created, orders won, churn rate.
 *
 * <p>A rate is a quotient of two counts, its numerator and its base, and never a decimal: so the trees are exact, and
 * where the base of a rate is what it is multiplied with, the product is the count that was measured. Ids are those of
 * {@link KpiFigure#values()}, the same in all trees: a goal of one department is a figure of the next one's tree, given
 * there and made here, and {@link KpiLeaves} serves all.
 *
 * <p>Trees of amounts name their currency, so that they are asked with one. The outbound route has rates of its own,
 * and is not part of these trees.
 */
public final class DepartmentTrees {
    private static final SalesProcess PROCESS = StandardProcesses.theModel();

    private DepartmentTrees() {}

    /**
     * Marketing: inbound leads = visitors x CVR, visitors being the sum over classes of media.
     *
     * @return {@code kpi-marketing@1}, of the goal {@code lead.count}
     */
    public static KpiTree marketing() {
        return leads().tree("kpi-marketing");
    }

    /**
     * Inside sales: opportunities created = MQL x opportunity rate (商談化率), MQL being leads x MAL rate x MQL rate.
     *
     * @return {@code kpi-inside-sales@1}, of the goal {@code opportunity.count}
     */
    public static KpiTree insideSales() {
        return opportunities(leaf(reached("lead"), COUNT).asFactor()).tree("kpi-inside-sales");
    }

    /**
     * Field sales: new revenue = won x mean contract value, won being opportunities x close rate (成約率).
     *
     * @param currency in which currency contracts are
     * @return {@code kpi-field-sales-jpy@1} for JPY, of the goal {@code new-revenue}
     */
    public static KpiTree fieldSales(CurrencyUnit currency) {
        String unit = unit(currency);
        return newRevenue(leaf(reached("opportunity"), COUNT).asFactor(), unit).tree(ref("kpi-field-sales", unit));
    }

    /**
     * Customer success: the revenue of existing customers = what is retained + growth, retained being customers x
     * retention rate x mean revenue. Retention and {@linkplain #churn() churn rate} are 1 together.
     *
     * @param currency in which currency revenue is
     * @return {@code kpi-customer-success-jpy@1} for JPY, of the goal {@code existing-revenue}
     */
    public static KpiTree customerSuccess(CurrencyUnit currency) {
        String unit = unit(currency);
        return existingRevenue(unit).tree(ref("kpi-customer-success", unit));
    }

    /**
     * The churn rate by which customer success is judged: the sum of those who left in each phase, over customers at
     * the start. It has a tree of its own, as a tree of sums, products and quotients has no 1 - churn.
     *
     * @return {@code kpi-churn@1}, of the goal {@code churn-rate}, of which less is better
     */
    public static KpiTree churn() {
        KpiTerm rate = DepartmentTerms.CHURN_RATE;
        KpiBranch phases = sum(
                KpiTerm.sum(rate.numeratorId().value(), rate.numerator(), FigureUnit.COUNT)
                        .lowerIsBetter(),
                COUNT,
                leaf(DepartmentTerms.CHURNED_IN_ONBOARDING, COUNT),
                leaf(DepartmentTerms.CHURNED_IN_ADOPTION, COUNT),
                leaf(DepartmentTerms.CHURNED_IN_RETENTION, COUNT));
        return quotient(rate, RATE, phases.asFactor()).tree("kpi-churn");
    }

    /**
     * The company: revenue = new revenue + that of existing customers, down to the visitors of each class of media.
     *
     * @param currency in which currency revenue is
     * @return {@code kpi-company-jpy@1} for JPY, of the goal {@code company-revenue}
     */
    public static KpiTree company(CurrencyUnit currency) {
        String unit = unit(currency);
        KpiTerm revenue = KpiTerm.sum("company-revenue", Label.of("Revenue", "売上"), FigureUnit.MONEY);
        return sum(
                        revenue,
                        unit,
                        newRevenue(opportunities(leads().asFactor()).asFactor(), unit)
                                .asFactor(),
                        existingRevenue(unit).asFactor())
                .tree(ref("kpi-company", unit));
    }

    private static KpiBranch leads() {
        KpiBranch visitors = sum(
                MarketingTerms.VISITORS,
                COUNT,
                leaf(MarketingTerms.visitors(MediaClass.OWNED), COUNT),
                leaf(MarketingTerms.visitors(MediaClass.PAID), COUNT),
                leaf(MarketingTerms.visitors(MediaClass.EARNED), COUNT),
                leaf(MarketingTerms.visitors(MediaClass.SHARED), COUNT),
                leaf(MarketingTerms.VISITORS_UNMAPPED, COUNT));
        return product(reached("lead"), COUNT, visitors.asFactor(), rate(MarketingTerms.CVR));
    }

    private static KpiBranch opportunities(KpiBranch leads) {
        KpiBranch mql = product(reached("mql"), COUNT, leads, rate(named("mal-rate")), rate(named("mql-rate")));
        return product(reached("opportunity"), COUNT, mql.asFactor(), rate(named("opportunity-rate")));
    }

    private static KpiBranch newRevenue(KpiBranch opportunities, String unit) {
        KpiTerm revenue = KpiTerm.sum("new-revenue", Label.of("New revenue", "新規売上"), FigureUnit.MONEY);
        KpiBranch won = product(reached("won"), COUNT, opportunities, rate(named("close-rate")));
        return product(revenue, unit, won.asFactor(), price(DepartmentTerms.MEAN_CONTRACT_VALUE, unit));
    }

    private static KpiBranch existingRevenue(String unit) {
        KpiTerm existing =
                KpiTerm.sum("existing-revenue", Label.of("Revenue of existing customers", "既存顧客売上"), FigureUnit.MONEY);
        KpiTerm retained =
                KpiTerm.sum("retained-revenue", DepartmentTerms.MEAN_CUSTOMER_REVENUE.numerator(), FigureUnit.MONEY);
        return sum(
                existing,
                unit,
                product(
                                retained,
                                unit,
                                leaf(DepartmentTerms.CUSTOMERS_AT_START, COUNT),
                                rate(DepartmentTerms.RETENTION_RATE),
                                price(DepartmentTerms.MEAN_CUSTOMER_REVENUE, unit))
                        .asFactor(),
                leaf(DepartmentTerms.GROWTH_REVENUE, unit).asFactor());
    }

    /** Those who reach a stage of the process. */
    private static KpiTerm reached(String stage) {
        return ConversionFigures.count(PROCESS.stage(StageId.of(stage)));
    }

    /** A rate that the process names. */
    private static KpiTerm named(String code) {
        return PROCESS.rates().stream()
                .filter(rate -> rate.code().equals(code))
                .map(rate -> ConversionFigures.rate(PROCESS, rate))
                .collect(onlyElement());
    }

    private static String unit(CurrencyUnit currency) {
        return requireNonNull(currency, "currency").getCode();
    }

    private static String ref(String name, String unit) {
        return name + "-" + Ascii.toLowerCase(unit);
    }
}
