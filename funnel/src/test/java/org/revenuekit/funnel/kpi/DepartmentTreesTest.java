package org.revenuekit.funnel.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.revenuekit.funnel.kpi.KpiWorld.APRIL;
import static org.revenuekit.funnel.kpi.KpiWorld.AS_OF;
import static org.revenuekit.funnel.kpi.KpiWorld.JPY;
import static org.revenuekit.funnel.kpi.KpiWorld.assertNull;
import static org.revenuekit.funnel.kpi.KpiWorld.assertRefused;
import static org.revenuekit.funnel.kpi.KpiWorld.facts;
import static org.revenuekit.funnel.kpi.KpiWorld.id;
import static org.revenuekit.funnel.kpi.KpiWorld.measure;
import static org.revenuekit.funnel.kpi.KpiWorld.yen;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.kpi.Kpi;
import org.revenuekit.core.kpi.KpiContributions;
import org.revenuekit.core.kpi.KpiDirection;
import org.revenuekit.core.kpi.KpiFinding;
import org.revenuekit.core.kpi.KpiFormula;
import org.revenuekit.core.kpi.KpiId;
import org.revenuekit.core.kpi.KpiLevel;
import org.revenuekit.core.kpi.KpiReport;
import org.revenuekit.core.kpi.KpiReview;
import org.revenuekit.core.kpi.KpiTree;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.process.StageId;

class DepartmentTreesTest {
    private static final BigDecimal Z = new BigDecimal("1.96");
    private static final List<KpiTree> ALL = List.of(
            DepartmentTrees.marketing(),
            DepartmentTrees.insideSales(),
            DepartmentTrees.fieldSales(JPY),
            DepartmentTrees.customerSuccess(JPY),
            DepartmentTrees.churn(),
            DepartmentTrees.company(JPY));

    /** 400 visitors bring 10 leads, 8 MAL, 6 MQL, 3 opportunities, 2 won of together 700,000 yen. */
    private static Conversion conversion() {
        return new ModelWorld()
                .add(2, 1)
                .add(2, 2)
                .add(3, 3)
                .add(1, 5)
                .add(1, 7, Optional.of(yen(300_000)))
                .add(1, 8, Optional.of(yen(400_000)))
                .conversion();
    }

    private static MarketingReport marketing() {
        return measure(
                facts("website", APRIL).visitors(250).conversions(4).build(),
                facts("search-ad", APRIL).visitors(150).conversions(6).build());
    }

    private static CustomerFacts customers() {
        return new CustomerFacts(20, 1, 2, 3, MoneyFraction.of(yen(1_000_000)), MoneyFraction.of(yen(50_000)));
    }

    private static KpiLeaves leaves() {
        return KpiLeaves.builder()
                .addMarketing(marketing())
                .addConversion(conversion(), JPY)
                .addFigures(customers().figures(Z, AS_OF))
                .build();
    }

    private static KpiReport report(KpiTree tree) {
        return KpiReview.of(tree).measure(leaves().of(tree), Map.of(), AS_OF);
    }

    private static String outline(KpiTree tree) {
        return report(tree).results().stream()
                .map(result -> result.kpi().id() + " " + result.kpi().label().ja() + " "
                        + result.kpi().label().en() + " " + result.kpi().level() + " "
                        + result.kpi().formula() + " " + result.kpi().unit() + " " + result.actual())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void marketingBringsLeads() {
        assertEquals("""
                lead.count リード Lead KGI PRODUCT count 10/1
                visitors 訪問者数 Visitors KSF SUM count 400/1
                visitors.owned 訪問者数(オウンドメディア) Visitors by owned media KPI LEAF count 250/1
                visitors.paid 訪問者数(ペイドメディア) Visitors by paid media KPI LEAF count 150/1
                visitors.earned 訪問者数(アーンドメディア) Visitors by earned media KPI LEAF count 0/1
                visitors.shared 訪問者数(シェアドメディア) Visitors by shared media KPI LEAF count 0/1
                visitors.unmapped 訪問者数(区分なし) Visitors by channels without a class KPI LEAF count 0/1
                cvr コンバージョン率(CVR) Conversion rate (CVR) KPI QUOTIENT rate 1/40
                cvr.numerator コンバージョン数(CV) Conversions (CV) KPI LEAF count 10/1
                cvr.base 訪問者数 Visitors KPI LEAF count 400/1""", outline(DepartmentTrees.marketing()));
    }

    @Test
    void insideSalesMakesOpportunities() {
        assertEquals("""
                opportunity.count 商談化 Opportunity KGI PRODUCT count 3/1
                mql.count MQL Marketing qualified lead (MQL) KSF PRODUCT count 6/1
                lead.count リード Lead KSF LEAF count 10/1
                mal-rate MAL率 MAL rate KPI QUOTIENT rate 4/5
                mal-rate.numerator MAL Marketing accepted lead (MAL) KPI LEAF count 8/1
                mal-rate.base リード Lead KPI LEAF count 10/1
                mql-rate MQL率 MQL rate KPI QUOTIENT rate 3/4
                mql-rate.numerator MQL Marketing qualified lead (MQL) KPI LEAF count 6/1
                mql-rate.base MAL Marketing accepted lead (MAL) KPI LEAF count 8/1
                opportunity-rate 商談化率 Opportunity rate KPI QUOTIENT rate 1/2
                opportunity-rate.numerator 商談化 Opportunity KPI LEAF count 3/1
                opportunity-rate.base MQL Marketing qualified lead (MQL) KPI LEAF count 6/1""", outline(DepartmentTrees.insideSales()));
    }

    @Test
    void fieldSalesWins() {
        assertEquals("""
                new-revenue 新規売上 New revenue KGI PRODUCT JPY 700000/1
                won.count 受注 Won KSF PRODUCT count 2/1
                opportunity.count 商談化 Opportunity KSF LEAF count 3/1
                close-rate 成約率 Close rate KPI QUOTIENT rate 2/3
                close-rate.numerator 受注 Won KPI LEAF count 2/1
                close-rate.base 商談化 Opportunity KPI LEAF count 3/1
                mean-contract-value 平均契約額 Mean contract value KPI QUOTIENT JPY 350000/1
                mean-contract-value.numerator 契約額 Contract value KPI LEAF JPY 700000/1
                mean-contract-value.base 契約額の分かる成約数 Contracts whose value is known KPI LEAF count 2/1""", outline(DepartmentTrees.fieldSales(JPY)));
    }

    @Test
    void customerSuccessKeepsCustomers() {
        assertEquals("""
                existing-revenue 既存顧客売上 Revenue of existing customers KGI SUM JPY 1050000/1
                retained-revenue 継続売上 Retained revenue KSF PRODUCT JPY 1000000/1
                customers-at-start 期首顧客数 Customers at the start KPI LEAF count 20/1
                retention-rate リテンション率 Retention rate KPI QUOTIENT rate 7/10
                retention-rate.numerator 継続顧客数 Retained customers KPI LEAF count 14/1
                retention-rate.base 期首顧客数 Customers at the start KPI LEAF count 20/1
                mean-customer-revenue 継続顧客単価 Mean revenue of a retained customer KPI QUOTIENT JPY 500000/7
                mean-customer-revenue.numerator 継続売上 Retained revenue KPI LEAF JPY 1000000/1
                mean-customer-revenue.base 継続顧客数 Retained customers KPI LEAF count 14/1
                growth-revenue アップセル・クロスセル売上 Up-sell and cross-sell revenue KSF LEAF JPY 50000/1""", outline(DepartmentTrees.customerSuccess(JPY)));
        assertEquals("""
                churn-rate 解約率 Churn rate KGI QUOTIENT rate 3/10
                churn-rate.numerator 解約顧客数 Churned customers KSF SUM count 6/1
                churned-in-onboarding オンボーディング期の解約顧客数 Churned in onboarding KPI LEAF count 1/1
                churned-in-adoption アダプション期の解約顧客数 Churned in adoption KPI LEAF count 2/1
                churned-in-retention リテンション期の解約顧客数 Churned in retention KPI LEAF count 3/1
                churn-rate.base 期首顧客数 Customers at the start KPI LEAF count 20/1""", outline(DepartmentTrees.churn()));
    }

    @Test
    void theCompanyJoinsThem() {
        KpiReport report = report(DepartmentTrees.company(JPY));

        assertEquals(Ratio.of(1_750_000, 1), report.goal().actual());
        assertEquals("売上", report.goal().kpi().label().ja());
        assertEquals("Revenue", report.goal().kpi().label().en());
        assertEquals("JPY", report.goal().kpi().unit());
        assertEquals(
                List.of(
                        "company-revenue",
                        "new-revenue",
                        "won.count",
                        "opportunity.count",
                        "mql.count",
                        "lead.count",
                        "visitors",
                        "existing-revenue",
                        "retained-revenue",
                        "growth-revenue"),
                report.results().stream()
                        .filter(result -> result.kpi().level() != KpiLevel.KPI)
                        .map(result -> result.kpi().id().value())
                        .toList());
        // Every figure of the departments is in it, and as there.
        for (KpiTree tree : ALL.subList(0, 4)) {
            report(tree)
                    .results()
                    .forEach(result -> assertEquals(
                            result.actual(), report.of(result.kpi().id()).actual()));
        }
        assertTrue(report.findings().of(KpiFinding.MISSING_VALUE).stream()
                .allMatch(finding -> finding.details().containsValue("target")));
    }

    @Test
    void ofChurnLessIsBetter() {
        assertEquals(
                Map.of(KpiDirection.LOWER_IS_BETTER, 5L, KpiDirection.HIGHER_IS_BETTER, 1L),
                DepartmentTrees.churn().nodes().stream()
                        .collect(Collectors.groupingBy(Kpi::direction, Collectors.counting())));
        assertTrue(ALL.get(5).nodes().stream().allMatch(kpi -> kpi.direction() == KpiDirection.HIGHER_IS_BETTER));
    }

    @Test
    void treesAreNamedByDepartmentAndCurrency() {
        assertEquals(
                "[kpi-marketing@1, kpi-inside-sales@1, kpi-field-sales-jpy@1, kpi-customer-success-jpy@1, kpi-churn@1,"
                        + " kpi-company-jpy@1]",
                ALL.stream().map(tree -> tree.ref()).toList().toString());
        assertEquals(
                DefinitionRef.of("kpi-company-usd", 1),
                DepartmentTrees.company(CurrencyUnit.USD).ref());
        assertEquals(DepartmentTrees.company(JPY), DepartmentTrees.company(JPY));
    }

    @Test
    void partsOfAGapSumToTheWhole() {
        KpiTree tree = DepartmentTrees.company(JPY);
        KpiLeaves targets = KpiLeaves.builder()
                .addMarketing(marketing())
                .addFigures(
                        new CustomerFacts(20, 0, 1, 0, MoneyFraction.of(yen(1_100_000)), MoneyFraction.of(yen(90_000)))
                                .figures(Z, AS_OF))
                .addConversion(
                        new ModelWorld()
                                .add(3, 1)
                                .add(3, 3)
                                .add(4, 7, Optional.of(yen(500_000)))
                                .conversion(),
                        JPY)
                .build();
        KpiContributions gap = KpiReview.of(tree)
                .measure(leaves().of(tree), targets.of(tree), AS_OF)
                .gap(id("company-revenue"));

        Ratio sum = gap.parts().values().stream()
                .reduce(
                        Ratio.of(0, 1),
                        (some, part) ->
                                some.difference(Ratio.of(part.numerator().negate(), part.denominator())));
        assertEquals(Ratio.of(1_750_000 - 3_190_000, 1), gap.whole());
        assertEquals(0, Ratio.byValue().compare(gap.whole(), sum));
    }

    @Test
    void stagesAndNamedRatesAreFigures() {
        Conversion conversion = conversion();
        KpiFigures figures = ConversionFigures.of(conversion, JPY);

        assertEquals(
                List.of(
                        "lead.count 10/1",
                        "mal.count 8/1",
                        "mql.count 6/1",
                        "opportunity.count 3/1",
                        "proposal.count 3/1",
                        "negotiation.count 2/1",
                        "won.count 2/1",
                        "onboarded.count 1/1",
                        "mal-rate 8/10",
                        "mql-rate 6/8",
                        "opportunity-rate 3/6",
                        "close-rate 2/3",
                        "onboarding-rate 1/2",
                        "mean-contract-value JPY 700000/2"),
                figures.list().stream().map(KpiFigure::toString).toList());
        assertEquals(
                Optional.of(conversion.interval(StageId.of("opportunity"), StageId.of("won"))),
                figures.of(id("close-rate")).interval());
        assertEquals("成約率", figures.of(id("close-rate")).term().name().ja());
        assertEquals(
                "close-rate = Won / Opportunity",
                figures.of(id("close-rate")).term().toString());
        assertEquals(conversion.asOf(), figures.of(id("close-rate")).asOf());
        assertEquals(conversion.findings(), figures.findings());
        assertEquals(
                Optional.of(NoValue.NOTHING_TO_MEASURE),
                ConversionFigures.of(conversion, CurrencyUnit.USD)
                        .of(id("mean-contract-value"))
                        .noValue());
    }

    @Test
    void churnAndRetentionAreOneTogether() {
        KpiFigures figures = customers().figures(Z, AS_OF);

        assertEquals(
                Ratio.of(20, 20),
                Ratio.of(
                        figures.of(id("churn-rate"))
                                .value()
                                .numerator()
                                .add(figures.of(id("retention-rate")).value().numerator()),
                        figures.of(id("churn-rate")).value().denominator()));
        assertEquals("解約顧客数", figures.of(id("churn-rate")).term().numerator().ja());
        assertEquals(6, customers().churned());
        assertEquals(14, customers().retained());
    }

    @Test
    void customersAreChecked() {
        MoneyFraction none = MoneyFraction.zero(JPY);

        assertEquals(0, new CustomerFacts(3, 1, 1, 1, none, none).retained());
        assertRefused("churned must be >= 0, were -1, 0, 0", () -> new CustomerFacts(3, -1, 0, 0, none, none));
        assertRefused("churned must be >= 0, were 0, -1, 0", () -> new CustomerFacts(3, 0, -1, 0, none, none));
        assertRefused("churned must be >= 0, were 0, 0, -1", () -> new CustomerFacts(3, 0, 0, -1, none, none));
        assertRefused("churned must be <= 3 (atStart), were 4", () -> new CustomerFacts(3, 1, 2, 1, none, none));
        assertRefused("churned must be <= -1 (atStart), were 0", () -> new CustomerFacts(-1, 0, 0, 0, none, none));
        assertRefused(
                "revenues must be in one currency, were JPY 0 and USD 0",
                () -> new CustomerFacts(3, 0, 0, 0, none, MoneyFraction.zero(CurrencyUnit.USD)));
    }

    @Test
    void leavesAreThoseOfATree() {
        KpiTree tree = DepartmentTrees.fieldSales(JPY);
        KpiLeaves leaves = leaves();

        assertEquals(
                tree.nodes().stream()
                        .filter(kpi -> kpi.formula() == KpiFormula.LEAF)
                        .map(Kpi::id)
                        .collect(Collectors.toSet()),
                leaves.of(tree).keySet());
        assertTrue(leaves.values().containsKey(id("won.count"))); // which the tree makes itself
        assertEquals(
                Map.of(id("opportunity.count"), BigDecimal.valueOf(7)),
                KpiLeaves.builder().put("opportunity.count", 7).build().of(tree));
    }

    @Test
    void aValueMayBeGivenAgainButNotChanged() {
        KpiLeaves.Builder leaves = KpiLeaves.builder().put("x", 7);

        assertEquals("{x=7}", leaves.put(id("x"), new BigDecimal("7.0")).build().toString());
        assertRefused("value must be the same whenever it is given, was 7 and 8 (kpi x)", () -> leaves.put("x", 8));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void nothingIsOptional() {
        KpiLeaves.Builder leaves = KpiLeaves.builder();
        MoneyFraction none = MoneyFraction.zero(JPY);

        assertNull("currency", () -> DepartmentTrees.fieldSales(null));
        assertNull("currency", () -> DepartmentTrees.customerSuccess(null));
        assertNull("currency", () -> DepartmentTrees.company(null));
        assertNull("conversion", () -> ConversionFigures.of(null, JPY));
        assertNull("currency", () -> ConversionFigures.of(conversion(), null));
        assertNull("stage", () -> ConversionFigures.count(null));
        assertNull("process", () -> ConversionFigures.rate(null, null));
        assertNull("rate", () -> ConversionFigures.rate(conversion().process(), null));
        assertNull("id", () -> leaves.put((KpiId) null, BigDecimal.ONE));
        assertNull("value", () -> leaves.put(id("x"), null));
        assertNull("figures", () -> leaves.addFigures(null));
        assertNull("report", () -> leaves.addMarketing(null));
        assertNull("conversion", () -> leaves.addConversion(null, JPY));
        assertNull("tree", () -> leaves.build().of(null));
        assertNull("retainedRevenue", () -> new CustomerFacts(0, 0, 0, 0, null, none));
        assertNull("growthRevenue", () -> new CustomerFacts(0, 0, 0, 0, none, null));
        assertNull("z", () -> customers().figures(null, AS_OF));
        assertNull("asOf", () -> customers().figures(Z, null));
    }
}
