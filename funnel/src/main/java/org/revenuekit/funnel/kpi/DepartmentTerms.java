package org.revenuekit.funnel.kpi;

import org.revenuekit.core.definition.Label;

/**
 * The figures beyond the rates of a process by which field sales and customer success are steered (部門別指標): what each is
 * called, what is counted, and on what.
 */
public final class DepartmentTerms {
    /** Mean contract value (平均契約額): of the won ones whose value is known. */
    public static final KpiTerm MEAN_CONTRACT_VALUE = KpiTerm.quotient(
            "mean-contract-value",
            Label.of("Mean contract value", "平均契約額"),
            Label.of("Contract value", "契約額"),
            Label.of("Contracts whose value is known", "契約額の分かる成約数"),
            FigureUnit.MONEY);

    /** Customers at the start of a period (期首顧客数). */
    public static final KpiTerm CUSTOMERS_AT_START =
            KpiTerm.sum("customers-at-start", Label.of("Customers at the start", "期首顧客数"), FigureUnit.COUNT);

    /** Churn rate (解約率): who left in a period, of those who were customers at its start. */
    public static final KpiTerm CHURN_RATE = KpiTerm.quotient(
                    "churn-rate",
                    Label.of("Churn rate", "解約率"),
                    Label.of("Churned customers", "解約顧客数"),
                    CUSTOMERS_AT_START.name(),
                    FigureUnit.RATE)
            .lowerIsBetter();

    /** Who left in onboarding (オンボーディング期の解約): before they could use it. */
    public static final KpiTerm CHURNED_IN_ONBOARDING =
            churned("churned-in-onboarding", "Churned in onboarding", "オンボーディング期の解約顧客数");

    /** Who left in adoption (アダプション期の解約): before it had become a habit. */
    public static final KpiTerm CHURNED_IN_ADOPTION =
            churned("churned-in-adoption", "Churned in adoption", "アダプション期の解約顧客数");

    /** Who left later (リテンション期の解約). */
    public static final KpiTerm CHURNED_IN_RETENTION =
            churned("churned-in-retention", "Churned in retention", "リテンション期の解約顧客数");

    /** Retention rate (リテンション率): who stayed; with the churn rate it is 1. */
    public static final KpiTerm RETENTION_RATE = KpiTerm.quotient(
            "retention-rate",
            Label.of("Retention rate", "リテンション率"),
            Label.of("Retained customers", "継続顧客数"),
            CUSTOMERS_AT_START.name(),
            FigureUnit.RATE);

    /** Mean revenue of a retained customer (継続顧客単価), without growth. */
    public static final KpiTerm MEAN_CUSTOMER_REVENUE = KpiTerm.quotient(
            "mean-customer-revenue",
            Label.of("Mean revenue of a retained customer", "継続顧客単価"),
            Label.of("Retained revenue", "継続売上"),
            RETENTION_RATE.numerator(),
            FigureUnit.MONEY);

    /** Revenue by up-sell and cross-sell (アップセル・クロスセル売上). */
    public static final KpiTerm GROWTH_REVENUE = KpiTerm.sum(
            "growth-revenue", Label.of("Up-sell and cross-sell revenue", "アップセル・クロスセル売上"), FigureUnit.MONEY);

    private DepartmentTerms() {}

    private static KpiTerm churned(String code, String en, String ja) {
        return KpiTerm.sum(code, Label.of(en, ja), FigureUnit.COUNT).lowerIsBetter();
    }
}
