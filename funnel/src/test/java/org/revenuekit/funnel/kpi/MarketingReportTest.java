package org.revenuekit.funnel.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.revenuekit.funnel.kpi.KpiWorld.APRIL;
import static org.revenuekit.funnel.kpi.KpiWorld.AS_OF;
import static org.revenuekit.funnel.kpi.KpiWorld.CALENDAR;
import static org.revenuekit.funnel.kpi.KpiWorld.JPY;
import static org.revenuekit.funnel.kpi.KpiWorld.JUNE;
import static org.revenuekit.funnel.kpi.KpiWorld.MAY;
import static org.revenuekit.funnel.kpi.KpiWorld.QUARTER;
import static org.revenuekit.funnel.kpi.KpiWorld.assertNull;
import static org.revenuekit.funnel.kpi.KpiWorld.assertRefused;
import static org.revenuekit.funnel.kpi.KpiWorld.facts;
import static org.revenuekit.funnel.kpi.KpiWorld.id;
import static org.revenuekit.funnel.kpi.KpiWorld.measure;
import static org.revenuekit.funnel.kpi.KpiWorld.yen;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.UnknownIdException;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.statistics.WilsonInterval;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.process.ChannelId;

class MarketingReportTest {
    private static final ChannelId SEARCH = ChannelId.of("search-ad");
    private static final ChannelId SITE = ChannelId.of("website");
    private static final ChannelId SEMINAR = ChannelId.of("seminar");
    private static final Money DOLLAR = Money.of(CurrencyUnit.USD, 1);

    private static ChannelFacts search() {
        return facts("search-ad", APRIL)
                .cost(yen(100_000))
                .impressions(50_000)
                .clicks(1_000)
                .visitors(900)
                .conversions(45)
                .newCustomers(5)
                .revenue(yen(600_000))
                .profit(yen(240_000))
                .build();
    }

    /** Free, and without advertisements. */
    private static ChannelFacts site() {
        return facts("website", APRIL)
                .cost(yen(0))
                .visitors(3_000)
                .conversions(60)
                .newCustomers(6)
                .revenue(yen(900_000))
                .profit(yen(450_000))
                .build();
    }

    /** No visitors of a site, and nobody knows the revenue. */
    private static ChannelFacts seminar() {
        return facts("seminar", MAY)
                .cost(yen(40_000))
                .conversions(20)
                .newCustomers(4)
                .build();
    }

    private static MarketingReport report() {
        return measure(search(), site(), seminar());
    }

    private static List<String> texts(Iterable<Finding> findings) {
        List<String> texts = new ArrayList<>();
        findings.forEach(finding -> texts.add(finding.toString()));
        return texts;
    }

    private static MarketingPolicy.Builder policy() {
        MarketingPolicy.Builder policy = MarketingPolicy.builder();
        policy.ref(DefinitionRef.of("mine", 1));
        return policy;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cost               | 100000/1      | Cost                              | 費用                  | Cost                         | 費用
            acquisition-cost   | 100000/1      | All acquisition cost              | 顧客獲得費用          | All acquisition cost         | 顧客獲得費用
            impressions        | 50000/1       | Impressions                       | 表示回数              | Impressions                  | 表示回数
            clicks             | 1000/1        | Clicks                            | クリック数            | Clicks                       | クリック数
            visitors           | 900/1         | Visitors                          | 訪問者数              | Visitors                     | 訪問者数
            conversions        | 45/1          | Conversions (CV)                  | コンバージョン数(CV)  | Conversions (CV)             | コンバージョン数(CV)
            new-customers      | 5/1           | New customers                     | 新規顧客数            | New customers                | 新規顧客数
            attributed-revenue | 600000/1      | Attributed revenue                | 売上(チャネル帰属)    | Attributed revenue           | 売上(チャネル帰属)
            attributed-profit  | 240000/1      | Attributed profit before channel cost | 利益(チャネル帰属・費用控除前) | Attributed profit before channel cost | 利益(チャネル帰属・費用控除前)
            ctr                | 1000/50000    | Click-through rate (CTR)          | クリック率(CTR)       | Clicks / Impressions         | クリック数 / 表示回数
            cvr                | 45/900        | Conversion rate (CVR)             | コンバージョン率(CVR) | Conversions (CV) / Visitors  | コンバージョン数(CV) / 訪問者数
            cpc                | 100000/1000   | Cost per click (CPC)              | クリック単価(CPC)     | Cost / Clicks                | 費用 / クリック数
            cpa                | 100000/45     | Cost per action (CPA)             | コストパーアクション(CPA) | Cost / Conversions (CV)  | 費用 / コンバージョン数(CV)
            cac                | 100000/5      | Customer acquisition cost (CAC)   | 顧客獲得コスト(CAC)   | All acquisition cost / New customers | 顧客獲得費用 / 新規顧客数
            roas               | 600000/100000 | Return on advertising spend (ROAS) | 広告費用対効果(ROAS) | Attributed revenue / Cost    | 売上(チャネル帰属) / 費用
            roi                | 140000/100000 | Return on investment (ROI)        | 投資収益率(ROI)       | Profit - cost / Cost         | 利益 - 費用 / 費用
            cost-share         | 100000/140000 | Share of cost                     | 費用構成比            | Cost / Cost of all channels  | 費用 / 全チャネルの費用
            """)
    void eachFigureIsOfItsFormula(String code, String value, String en, String ja, String formula, String shiki) {
        KpiFigure figure = report().of(SEARCH).of(id(code));

        assertEquals(Ratio.parse(value), figure.value());
        assertEquals(Optional.empty(), figure.noValue());
        assertEquals(en, figure.term().name().en());
        assertEquals(ja, figure.term().name().ja());
        assertEquals(formula, figure.term().formula(Locale.ENGLISH));
        assertEquals(shiki, figure.term().formula(Locale.JAPANESE));
        assertEquals(AS_OF, figure.asOf());
    }

    @Test
    void amountsHaveACurrencyAndSharesAnInterval() {
        KpiFigures figures = report().of(SEARCH);

        assertEquals(17, figures.list().size());
        assertEquals(Optional.of(JPY), figures.of(id("cpc")).currency());
        assertEquals(Optional.of(JPY), figures.of(id("cost")).currency());
        assertEquals(Optional.empty(), figures.of(id("roas")).currency());
        assertEquals(
                Optional.of(WilsonInterval.of(1_000, 50_000, 1.96)),
                figures.of(id("ctr")).interval());
        assertEquals(
                Optional.of(WilsonInterval.of(45, 900, 1.96)),
                figures.of(id("cvr")).interval());
        assertEquals(Optional.empty(), figures.of(id("cost-share")).interval());
        assertEquals(
                Optional.of(WilsonInterval.of(45, 900, 1)),
                measure(policy().z(BigDecimal.ONE).build(), search())
                        .total()
                        .of(id("cvr"))
                        .interval());
    }

    @Test
    void freeIsACostOf0AndNotNoCost() {
        KpiFigures site = report().of(SITE);

        assertEquals(Ratio.of(0, 1), site.of(id("cost")).value());
        assertEquals(Ratio.of(0, 60), site.of(id("cpa")).value());
        assertEquals(Ratio.of(0, 6), site.of(id("cac")).value());
        assertEquals(Ratio.of(0, 140_000), site.of(id("cost-share")).value());
        assertEquals(Optional.of(NoValue.ZERO_BASE), site.of(id("roas")).noValue());
        assertEquals(Optional.of(NoValue.ZERO_BASE), site.of(id("roi")).noValue());
        assertEquals(Optional.of(NoValue.NOT_GIVEN), site.of(id("cpc")).noValue());
        assertEquals(Optional.of(NoValue.NOT_GIVEN), site.of(id("clicks")).noValue());
    }

    @Test
    void noClickIsABaseOf0AndNotNoBase() {
        KpiFigures unseen = measure(facts("search-ad", APRIL)
                        .cost(yen(500))
                        .impressions(0)
                        .clicks(0)
                        .build())
                .total();

        assertEquals(Ratio.of(500, 0), unseen.of(id("cpc")).value());
        assertEquals(Optional.of(NoValue.ZERO_BASE), unseen.of(id("cpc")).noValue());
        assertEquals(
                Optional.of(NoValue.NOTHING_TO_MEASURE), unseen.of(id("ctr")).noValue());
        assertEquals(Optional.of(NoValue.NOT_GIVEN), unseen.of(id("cpa")).noValue());
        assertEquals(
                Optional.of(NoValue.NOTHING_TO_MEASURE),
                measure(facts("search-ad", APRIL).cost(yen(0)).build())
                        .total()
                        .of(id("cost-share"))
                        .noValue());
    }

    @Test
    void aTotalIsOfThoseWithBothPartsAndSaysWhoLacksOne() {
        MarketingReport report = report();

        assertEquals(Ratio.of(140_000, 125), report.total().of(id("cpa")).value());
        assertEquals(Ratio.of(105, 3_900), report.total().of(id("cvr")).value());
        assertEquals(Ratio.of(100_000, 1_000), report.total().of(id("cpc")).value());
        assertEquals(Ratio.of(1_500_000, 100_000), report.total().of(id("roas")).value());
        assertEquals(
                Ratio.of(140_000, 140_000), report.total().of(id("cost-share")).value());
        assertEquals(
                List.of(
                        "LACKS_PART kpi impressions, used 1, lacking 2",
                        "LACKS_PART kpi clicks, used 1, lacking 2",
                        "LACKS_PART kpi visitors, used 2, lacking 1",
                        "LACKS_PART kpi attributed-revenue, used 2, lacking 1",
                        "LACKS_PART kpi attributed-profit, used 2, lacking 1",
                        "LACKS_PART kpi cvr, used 2, lacking 1",
                        "LACKS_PART kpi cpc, used 1, lacking 2",
                        "LACKS_PART kpi roas, used 2, lacking 1",
                        "LACKS_PART kpi roi, used 2, lacking 1"),
                texts(report.findings()));
        assertEquals(report.total().findings(), report.findings());
    }

    @Test
    void whatNobodyGivesIsNotLacking() {
        assertEquals(
                List.of("LACKS_PART kpi ctr, used 0, lacking 1", "LACKS_PART kpi cpc, used 0, lacking 1"),
                texts(measure(facts("seminar", MAY).clicks(1).build()).findings()));
        assertEquals(
                Optional.of(NoValue.NOT_GIVEN),
                measure(facts("seminar", MAY).clicks(1).build())
                        .total()
                        .of(id("cost-share"))
                        .noValue());
    }

    @Test
    void linesOfAMonthAddUp() {
        MarketingReport report = measure(
                facts("search-ad", APRIL).cost(yen(100)).clicks(10).visitors(8).build(),
                facts("search-ad", APRIL).cost(yen(50)).clicks(20).build());

        assertEquals(Ratio.of(150, 30), report.total().of(id("cpc")).value());
        assertEquals(
                Optional.of(NoValue.NOT_GIVEN),
                report.total().of(id("visitors")).noValue());
    }

    @Test
    void equalLinesBothCountAndAreReported() {
        ChannelFacts line = facts("search-ad", APRIL).clicks(10).build();
        MarketingReport report = measure(line, line, line);

        assertEquals(Ratio.of(30, 1), report.total().of(id("clicks")).value());
        assertEquals(
                "REPEATED_FACTS channel search-ad, month 2026-04, given 3",
                texts(report.findings()).get(0));
    }

    @Test
    void conversionsAreOnVisitorsOrOnClicks() {
        KpiFigures figures =
                measure(policy().cvrBase(CvrBase.CLICKS).build(), search()).total();

        assertEquals(Ratio.of(45, 1_000), figures.of(id("cvr-of-clicks")).value());
        assertEquals(
                "クリック基準コンバージョン率(CVR)",
                figures.of(id("cvr-of-clicks")).term().name().ja());
        assertEquals(
                "コンバージョン数(CV) / クリック数", figures.of(id("cvr-of-clicks")).term().formula(Locale.JAPANESE));
        assertThrows(UnknownIdException.class, () -> figures.of(id("cvr")));
    }

    @Test
    void customersCostMoreThanActions() {
        MarketingFacts facts = MarketingFacts.of(
                List.of(search(), site()),
                List.of(
                        new AcquisitionCost(CostCategory.AGENCY, APRIL, Optional.of(SEARCH), yen(20_000)),
                        AcquisitionCost.shared(CostCategory.MARKETING_PAY, MAY, yen(330_000)),
                        AcquisitionCost.shared(CostCategory.TOOLS, MAY, yen(1_000))));
        MarketingReport all = MarketingReview.of(MarketingPolicy.standard()).measure(facts, QUARTER, AS_OF);

        assertEquals(Ratio.of(120_000, 5), all.of(SEARCH).of(id("cac")).value());
        assertEquals(Ratio.of(100_000, 45), all.of(SEARCH).of(id("cpa")).value());
        assertEquals(Ratio.of(451_000, 11), all.total().of(id("cac")).value());
        assertEquals(
                Ratio.of(451_000, 1), all.total().of(id("acquisition-cost")).value());
        assertEquals(Ratio.of(100_000, 1), all.total().of(id("cost")).value());
        assertEquals(
                Ratio.of(331_000, 1),
                all.byChannel().ungrouped().of(id("acquisition-cost")).value());
        assertEquals(
                Optional.of(NoValue.NOT_GIVEN),
                all.byChannel().ungrouped().of(id("cac")).noValue());
        assertEquals(
                Ratio.of(331_000, 1),
                all.byMonth().of(MAY).orElseThrow().of(id("acquisition-cost")).value());

        MarketingReport media = MarketingReview.of(policy().acquisitionCosts(ImmutableSet.of(CostCategory.MEDIA))
                        .build())
                .measure(facts, QUARTER, AS_OF);
        assertEquals(Ratio.of(100_000, 11), media.total().of(id("cac")).value());

        MarketingReport fees = MarketingReview.of(policy().acquisitionCosts(ImmutableSet.of(CostCategory.AGENCY))
                        .build())
                .measure(facts, QUARTER, AS_OF);
        assertEquals(Ratio.of(20_000, 5), fees.total().of(id("cac")).value());
        assertEquals(
                "LACKS_PART kpi cac, used 1, lacking 1",
                fees.findings().of(MarketingFinding.LACKS_PART).stream()
                        .filter(finding -> finding.subject().id().equals("cac"))
                        .findFirst()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void withoutTheCostOfMediaCustomersHaveNoCost() {
        AcquisitionCost agency = new AcquisitionCost(CostCategory.AGENCY, APRIL, Optional.of(SEARCH), yen(20_000));
        AcquisitionCost later = new AcquisitionCost(CostCategory.AGENCY, MAY, Optional.of(SEARCH), yen(20_000));
        MarketingFacts facts = MarketingFacts.of(
                List.of(facts("search-ad", APRIL).newCustomers(5).build()), List.of(agency));

        assertEquals(
                Optional.of(NoValue.NOT_GIVEN),
                MarketingReview.of(MarketingPolicy.standard())
                        .measure(facts, QUARTER, AS_OF)
                        .total()
                        .of(id("cac"))
                        .noValue());
        KpiFigures alone = MarketingReview.of(MarketingPolicy.standard())
                .measure(MarketingFacts.of(List.of(search()), List.of(agency, later)), QUARTER, AS_OF)
                .of(SEARCH);
        assertEquals(Ratio.of(120_000, 1), alone.of(id("acquisition-cost")).value());
        assertEquals(
                "LACKS_PART kpi acquisition-cost, used 1, lacking 1",
                texts(alone.findings()).get(1));
    }

    @Test
    void costIsSetAgainstTheResultsOfLaterMonths() {
        MarketingPolicy lagged = policy().putLag(SITE, 2).build();
        MarketingReport report = measure(
                lagged,
                facts("website", APRIL)
                        .cost(yen(100))
                        .clicks(5)
                        .visitors(40)
                        .conversions(1)
                        .newCustomers(1)
                        .revenue(yen(10))
                        .profit(yen(10))
                        .build(),
                facts("website", JUNE)
                        .cost(yen(300))
                        .visitors(50)
                        .conversions(20)
                        .newCustomers(4)
                        .revenue(yen(700))
                        .profit(yen(250))
                        .build(),
                facts("search-ad", APRIL).cost(yen(7)).conversions(7).build());
        KpiFigures april = report.byMonth().of(APRIL).orElseThrow();

        assertEquals(Ratio.of(100, 20), report.of(SITE).of(id("cpa")).value());
        assertEquals(Ratio.of(107, 27), april.of(id("cpa")).value());
        assertEquals(Ratio.of(100, 4), april.of(id("cac")).value());
        assertEquals(Ratio.of(700, 100), april.of(id("roas")).value());
        assertEquals(Ratio.of(150, 100), april.of(id("roi")).value());
        // What comes at once is of its own month.
        assertEquals(Ratio.of(8, 1), april.of(id("conversions")).value());
        assertEquals(Ratio.of(1, 40), april.of(id("cvr")).value());
        assertEquals(Ratio.of(100, 5), april.of(id("cpc")).value());
        assertEquals(
                Ratio.of(710, 1), report.total().of(id("attributed-revenue")).value());
        assertEquals(
                List.of("LACKS_PART kpi cpa, used 2, lacking 1"),
                texts(report.findings()).stream()
                        .filter(text -> text.contains("kpi cpa"))
                        .toList());
    }

    @Test
    void resultsAfterThePeriodCountForTheSpendWithin() {
        Span april = Span.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1));
        MarketingFacts facts = MarketingFacts.of(List.of(
                facts("website", APRIL).cost(yen(100)).build(),
                facts("website", MAY).conversions(20).build()));
        MarketingReview review = MarketingReview.of(policy().putLag(SITE, 1).build());

        assertEquals(
                Ratio.of(100, 20),
                review.measure(facts, april, AS_OF).total().of(id("cpa")).value());
        assertEquals(
                Optional.of(NoValue.NOT_GIVEN),
                review.measure(facts, april, CALENDAR.endOf(LocalDate.of(2026, 4, 30)))
                        .total()
                        .of(id("cpa"))
                        .noValue());
    }

    @Test
    void onlyMonthsOfThePeriodCount() {
        Span may = Span.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1));
        MarketingReport report = MarketingReview.of(MarketingPolicy.standard())
                .measure(
                        MarketingFacts.of(List.of(
                                facts("website", APRIL).clicks(1).build(),
                                facts("search-ad", MAY).clicks(2).build(),
                                facts("x", JUNE).clicks(4).build())),
                        may,
                        AS_OF);

        assertEquals(ImmutableSet.of(SEARCH), report.channels());
        assertEquals(Ratio.of(2, 1), report.total().of(id("clicks")).value());
        assertEquals(may, report.period());
        assertEquals("marketing-policy@1 [2026-05-01,2026-06-01): 1", report.toString());
        assertEquals(
                "never given: channel website",
                assertThrows(UnknownIdException.class, () -> report.of(SITE)).getMessage());
    }

    @Test
    void whatIsNotKnownAtTheDateDoesNotCount() {
        AsOf date = CALENDAR.endOf(LocalDate.of(2026, 5, 1)).knownOn(LocalDate.of(2026, 5, 10));
        MarketingFacts facts = MarketingFacts.of(
                List.of(
                        facts("website", APRIL).clicks(1).build(),
                        facts("website", APRIL)
                                .clicks(2)
                                .recordedOn(LocalDate.of(2026, 5, 10))
                                .build(),
                        facts("website", APRIL)
                                .clicks(4)
                                .recordedOn(LocalDate.of(2026, 5, 11))
                                .build(),
                        facts("website", MAY).clicks(8).build(),
                        facts("website", JUNE).clicks(16).build(),
                        facts("website", JUNE)
                                .clicks(32)
                                .recordedOn(LocalDate.of(2026, 5, 1))
                                .build()),
                List.of(
                        AcquisitionCost.shared(CostCategory.TOOLS, MAY, yen(3)),
                        AcquisitionCost.shared(CostCategory.TOOLS, JUNE, yen(5)),
                        AcquisitionCost.shared(CostCategory.TOOLS, JUNE, yen(7))));
        MarketingReport report = MarketingReview.of(MarketingPolicy.standard()).measure(facts, QUARTER, date);

        assertEquals(Ratio.of(11, 1), report.total().of(id("clicks")).value());
        assertEquals(Ratio.of(3, 1), report.total().of(id("acquisition-cost")).value());
        assertEquals(date, report.asOf());
        assertEquals(
                List.of(
                        "AFTER_AS_OF channel website, lines 3",
                        "AFTER_AS_OF cost TOOLS, lines 2",
                        "OPEN_MONTH month 2026-05"),
                texts(report.findings()).subList(0, 3));
    }

    @Test
    void aMonthIsOpenUntilItsLastDay() {
        ChannelFacts line = facts("website", APRIL).clicks(1).build();
        MarketingReview review = MarketingReview.of(MarketingPolicy.standard());

        assertEquals(
                List.of("OPEN_MONTH month 2026-04"),
                texts(review.measure(
                                        MarketingFacts.of(List.of(line)),
                                        QUARTER,
                                        CALENDAR.endOf(LocalDate.of(2026, 4, 29)))
                                .findings())
                        .subList(0, 1));
        assertEquals(
                List.of(),
                review.measure(MarketingFacts.of(List.of(line)), QUARTER, CALENDAR.endOf(LocalDate.of(2026, 4, 30)))
                        .findings()
                        .of(MarketingFinding.OPEN_MONTH));
        assertEquals(
                1,
                review.measure(
                                MarketingFacts.of(List.of(line)),
                                QUARTER,
                                CALENDAR.endOf(LocalDate.of(2026, 4, 30)).knownOn(LocalDate.of(2026, 4, 29)))
                        .findings()
                        .of(MarketingFinding.OPEN_MONTH)
                        .size());
    }

    @Test
    void currenciesAreNotAdded() {
        MarketingFacts facts = MarketingFacts.of(
                List.of(
                        facts("website", APRIL)
                                .cost(DOLLAR)
                                .revenue(DOLLAR)
                                .profit(DOLLAR)
                                .conversions(2)
                                .newCustomers(1)
                                .build(),
                        search()),
                List.of(
                        AcquisitionCost.shared(CostCategory.TOOLS, APRIL, DOLLAR),
                        AcquisitionCost.shared(CostCategory.TOOLS, APRIL, yen(5)),
                        AcquisitionCost.shared(CostCategory.AGENCY, APRIL, DOLLAR)));
        MarketingReport report = MarketingReview.of(
                        policy().acquisitionCosts(ImmutableSet.of(CostCategory.TOOLS, CostCategory.MEDIA))
                                .build())
                .measure(facts, QUARTER, AS_OF);

        assertEquals(Ratio.of(100_000, 1), report.total().of(id("cost")).value());
        assertEquals(Ratio.of(100_000, 45), report.total().of(id("cpa")).value());
        assertEquals(Ratio.of(100_005, 5), report.total().of(id("cac")).value());
        assertEquals(
                List.of(
                        "FOREIGN_CURRENCY channel website, currency USD, amounts 3",
                        "FOREIGN_CURRENCY cost TOOLS, currency USD, amounts 1"),
                texts(report.findings()).subList(0, 2));
        assertEquals(
                Ratio.of(1, 2),
                MarketingReview.of(policy().currency(CurrencyUnit.USD).build())
                        .measure(facts, QUARTER, AS_OF)
                        .of(SITE)
                        .of(id("cpa"))
                        .value());
    }

    @Test
    void aChannelWithACostInAnotherCurrencyHasNoCac() {
        MarketingFacts facts = MarketingFacts.of(
                List.of(search()),
                List.of(
                        new AcquisitionCost(CostCategory.TOOLS, APRIL, Optional.of(SEARCH), DOLLAR),
                        new AcquisitionCost(CostCategory.TOOLS, APRIL, Optional.of(SEARCH), yen(9))));
        KpiFigures figures = MarketingReview.of(MarketingPolicy.standard())
                .measure(facts, QUARTER, AS_OF)
                .of(SEARCH);

        assertEquals(Optional.of(NoValue.NOT_GIVEN), figures.of(id("cac")).noValue());
        assertEquals(
                Optional.of(NoValue.NOT_GIVEN),
                figures.of(id("acquisition-cost")).noValue());
        assertEquals(Ratio.of(100_000, 45), figures.of(id("cpa")).value());
    }

    @Test
    void groupsAndTheUngroupedAreAll() {
        MarketingReport report = measure(
                search(), site(), seminar(), facts("tv", JUNE).visitors(7).build());
        Grouped<MediaClass, KpiFigures> media = report.byMediaClass();

        assertEquals("media class", media.grouping());
        assertEquals(
                List.of(MediaClass.OWNED, MediaClass.PAID, MediaClass.EARNED),
                List.copyOf(media.groups().keySet()));
        assertEquals(report.of(SEARCH), media.of(MediaClass.PAID).orElseThrow());
        assertEquals(report.of(SEMINAR), media.of(MediaClass.EARNED).orElseThrow());
        assertEquals(Ratio.of(7, 1), media.ungrouped().of(id("visitors")).value());
        assertEquals(report.total(), media.total());
        assertEquals(
                List.of("UNMAPPED_CHANNEL channel tv"), texts(report.findings()).subList(0, 1));

        Grouped<ChannelId, KpiFigures> channels = report.byChannel();
        assertEquals("channel", channels.grouping());
        assertEquals(report.channels(), channels.groups().keySet());
        assertEquals(report.of(SITE), channels.of(SITE).orElseThrow());
        assertEquals(
                Optional.of(NoValue.NOT_GIVEN),
                channels.ungrouped().of(id("visitors")).noValue());

        assertEquals("month", report.byMonth().grouping());
        assertEquals(
                List.of(APRIL, MAY, JUNE), List.copyOf(report.byMonth().groups().keySet()));
    }

    @Test
    void visitorsOfClassesAreAllVisitors() {
        KpiFigures visitors = measure(
                        search(),
                        site(),
                        seminar(),
                        facts("tv", JUNE).visitors(7).build())
                .visitorsByMediaClass();

        assertEquals(
                List.of(
                        "visitors.owned 3000/1",
                        "visitors.paid 900/1",
                        "visitors.earned NOT_GIVEN",
                        "visitors.shared 0/1",
                        "visitors.unmapped 7/1"),
                visitors.list().stream().map(KpiFigure::toString).toList());
        assertEquals(
                "訪問者数(オウンドメディア)",
                visitors.of(id("visitors.owned")).term().name().ja());
        assertEquals(
                "Visitors by shared media",
                visitors.of(id("visitors.shared")).term().name().en());
    }

    @Test
    void aFigureIsExplainedByChannels() {
        MarketingFacts facts = MarketingFacts.of(
                List.of(search(), site(), seminar()),
                List.of(AcquisitionCost.shared(CostCategory.TOOLS, MAY, yen(30_000))));
        MarketingReport report = MarketingReview.of(MarketingPolicy.standard()).measure(facts, QUARTER, AS_OF);

        assertEquals("""
                Customer acquisition cost (CAC) = 11333.33333333333333333333333333333 (quotient)
                  All acquisition cost = 170000
                    all channels = 30000
                    search-ad = 100000
                    seminar = 40000
                    website = 0
                  New customers = 15
                    search-ad = 5
                    seminar = 4
                    website = 6""", text(report.explain(id("cac"))));
        assertEquals("""
                Visitors = 3900
                  search-ad = 900
                  website = 3000""", text(report.explain(id("visitors"))));
        assertEquals("""
                Return on investment (ROI) = 5.9 (quotient)
                  Profit - cost = 590000
                    search-ad = 140000
                    website = 450000
                  Cost = 100000
                    search-ad = 100000
                    website = 0""", text(report.explain(id("roi"))));
        assertEquals(Optional.empty(), measure(seminar()).explain(id("visitors")));
        assertThrows(UnknownIdException.class, () -> report.explain(id("cost-share")));
    }

    private static String text(Optional<Explanation> explanation) {
        return explanation.orElseThrow().text();
    }

    @Test
    void thePeriodIsOfWholeMonths() {
        MarketingReview review = MarketingReview.of(MarketingPolicy.standard());
        MarketingFacts none = MarketingFacts.of(List.of());
        LocalDate first = LocalDate.of(2026, 4, 1);
        for (Span wrong : List.of(
                Span.from(first),
                Span.until(first),
                Span.always(),
                Span.of(first, first),
                Span.of(first, LocalDate.of(2026, 4, 30)),
                Span.of(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 6, 1)))) {
            assertRefused(
                    "period must be of whole months with both ends, was " + wrong,
                    () -> review.measure(none, wrong, AS_OF));
        }
        assertEquals(ImmutableSet.of(), review.measure(none, QUARTER, AS_OF).channels());
        assertEquals(
                MarketingPolicy.standard(), review.measure(none, QUARTER, AS_OF).definition());
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without it would see
    void nothingIsOptional() {
        MarketingReview review = MarketingReview.of(MarketingPolicy.standard());
        MarketingFacts none = MarketingFacts.of(List.of());
        MarketingReport report = review.measure(none, QUARTER, AS_OF);

        assertNull("definition", () -> MarketingReview.of(null));
        assertNull("facts", () -> review.measure(null, QUARTER, AS_OF));
        assertNull("period", () -> review.measure(none, null, AS_OF));
        assertNull("asOf", () -> review.measure(none, QUARTER, null));
        assertNull("channel", () -> report.of(null));
        assertNull("grouping", () -> report.by(null));
        assertNull("code", () -> report.explain(null));
        assertNull("media", () -> MarketingTerms.visitors(null));
        assertNull("base", () -> MarketingTerms.cvr(null));
    }
}
