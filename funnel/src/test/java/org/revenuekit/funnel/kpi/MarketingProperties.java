package org.revenuekit.funnel.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.funnel.kpi.KpiWorld.APRIL;
import static org.revenuekit.funnel.kpi.KpiWorld.AS_OF;
import static org.revenuekit.funnel.kpi.KpiWorld.JUNE;
import static org.revenuekit.funnel.kpi.KpiWorld.MAY;
import static org.revenuekit.funnel.kpi.KpiWorld.QUARTER;
import static org.revenuekit.funnel.kpi.KpiWorld.id;
import static org.revenuekit.funnel.kpi.KpiWorld.yen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.measure.Explanation;
import org.revenuekit.core.measure.Grouped;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.time.Span;
import org.revenuekit.funnel.process.ChannelId;

class MarketingProperties {
    private static final List<YearMonth> MONTHS = List.of(APRIL, MAY, JUNE);
    private static final List<String> CHANNELS = List.of("website", "search-ad", "seminar", "tv");

    private static Arbitrary<Optional<Money>> money() {
        return Arbitraries.integers()
                .between(0, 40)
                .map(amount -> amount == 40 ? Money.of(CurrencyUnit.USD, 1) : yen(amount))
                .optional(0.8);
    }

    private static Arbitrary<OptionalLong> counts() {
        return Arbitraries.longs()
                .between(0, 9)
                .optional(0.8)
                .map(count -> count.map(OptionalLong::of).orElse(OptionalLong.empty()));
    }

    @Provide
    Arbitrary<MarketingFacts> facts() {
        Arbitrary<ChannelFacts> amounts = Combinators.combine(
                        Arbitraries.of(CHANNELS), Arbitraries.of(MONTHS), money(), money(), money())
                .as((channel, month, cost, revenue, profit) -> KpiWorld.facts(channel, month)
                        .cost(cost)
                        .revenue(revenue)
                        .profit(profit)
                        .build());
        Arbitrary<ChannelFacts> lines = Combinators.combine(amounts, counts(), counts(), counts(), counts(), counts())
                .as((line, impressions, clicks, visitors, conversions, customers) -> line.withImpressions(impressions)
                        .withClicks(clicks)
                        .withVisitors(visitors)
                        .withConversions(conversions)
                        .withNewCustomers(customers));
        Arbitrary<AcquisitionCost> costs = Combinators.combine(
                        Arbitraries.of(CostCategory.TOOLS, CostCategory.SALES_PAY),
                        Arbitraries.of(MONTHS),
                        Arbitraries.of(CHANNELS).map(ChannelId::of).optional(0.5),
                        money().filter(Optional::isPresent).map(Optional::get))
                .as(AcquisitionCost::new);
        return Combinators.combine(lines.list().ofMaxSize(14), costs.list().ofMaxSize(4))
                .as(MarketingFacts::of)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<MarketingPolicy> policies() {
        return Arbitraries.integers()
                .between(0, 2)
                .list()
                .ofSize(2)
                .map(lags -> MarketingPolicy.builder()
                        .ref(DefinitionRef.of("any", 1))
                        .putLag(ChannelId.of("website"), lags.get(0))
                        .putLag(ChannelId.of("seminar"), lags.get(1))
                        .build());
    }

    private static MarketingReport measure(MarketingPolicy policy, MarketingFacts facts) {
        return MarketingReview.of(policy).measure(facts, QUARTER, AS_OF);
    }

    private static Optional<Ratio> given(KpiFigure figure) {
        return figure.noValue().equals(Optional.of(NoValue.NOT_GIVEN)) ? Optional.empty() : Optional.of(figure.value());
    }

    @Property
    void figuresAreThoseOfTheirDefinitions(
            @ForAll("policies") MarketingPolicy policy, @ForAll("facts") MarketingFacts facts) {
        Span twoMonths = Span.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 1));
        MarketingReport report = MarketingReview.of(policy).measure(facts, twoMonths, AS_OF);
        MarketingOracle oracle = new MarketingOracle(policy, facts, List.of(APRIL, MAY));

        for (String code : List.of("cost", "clicks", "conversions", "ctr", "cvr", "cpc", "cpa", "cac", "roas", "roi")) {
            assertEquals(oracle.value(code), given(report.total().of(id(code))), code);
        }
    }

    @Property
    void theOrderOfFactsDoesNotMatter(
            @ForAll("policies") MarketingPolicy policy, @ForAll("facts") MarketingFacts facts, @ForAll Random random) {
        List<ChannelFacts> lines = new ArrayList<>(facts.channels());
        List<AcquisitionCost> costs = new ArrayList<>(facts.costs());
        Collections.shuffle(lines, random);
        Collections.shuffle(costs, random);
        MarketingReport report = measure(policy, facts);
        MarketingReport shuffled = measure(policy, MarketingFacts.of(lines, costs));

        assertEquals(report.total(), shuffled.total());
        assertEquals(report.byMonth(), shuffled.byMonth());
        assertEquals(report.byMediaClass(), shuffled.byMediaClass());
        assertEquals(report.findings(), shuffled.findings());
    }

    @Property
    void twiceAsMuchOfEverythingChangesNoRate(
            @ForAll("policies") MarketingPolicy policy, @ForAll("facts") MarketingFacts facts) {
        List<ChannelFacts> lines = new ArrayList<>(facts.channels());
        lines.addAll(facts.channels());
        List<AcquisitionCost> costs = new ArrayList<>(facts.costs());
        costs.addAll(facts.costs());
        KpiFigures once = measure(policy, facts).total();
        KpiFigures twice = measure(policy, MarketingFacts.of(lines, costs)).total();

        for (KpiFigure figure : once.list()) {
            KpiFigure doubled = twice.of(figure.code());
            assertEquals(figure.noValue(), doubled.noValue());
            Ratio expected = figure.term().base().isPresent()
                    ? figure.value()
                    : figure.value().plus(Ratio.of(figure.value().numerator(), BigDecimal.ZERO));
            assertEquals(0, Ratio.byValue().compare(expected, doubled.value()), figure.toString());
        }
    }

    @Property
    void groupsSumToTheWhole(@ForAll("policies") MarketingPolicy policy, @ForAll("facts") MarketingFacts facts) {
        MarketingReport report = measure(policy, facts);

        assertSums(report.byMonth());
        assertSums(report.byChannel());
        assertSums(report.byMediaClass());
    }

    private static void assertSums(Grouped<?, KpiFigures> groups) {
        for (KpiFigure total : groups.total().list()) {
            List<KpiFigures> parts = new ArrayList<>(groups.groups().values());
            parts.add(groups.ungrouped());
            BigDecimal above = BigDecimal.ZERO;
            BigDecimal below = BigDecimal.ZERO;
            for (KpiFigures part : parts) {
                Ratio value = part.of(total.code()).value();
                above = above.add(value.numerator());
                below = below.add(value.denominator());
            }
            if (total.term().equals(MarketingTerms.COST_SHARE)) {
                assertEquals(total.value().numerator(), above);
            } else if (total.term().base().isEmpty()) {
                assertEquals(total.value().numerator(), above, total.toString());
            } else if (!total.term().equals(MarketingTerms.CAC)) { // costs that all share are on no base
                assertEquals(total.value(), Ratio.of(above, below), total.toString());
            }
        }
    }

    @Property
    void anExplanationIsThatOfTheFigure(
            @ForAll("policies") MarketingPolicy policy, @ForAll("facts") MarketingFacts facts) {
        MarketingReport report = measure(policy, facts);
        for (KpiFigure figure : report.total().list()) {
            if (!figure.term().equals(MarketingTerms.COST_SHARE)) {
                Optional<Explanation> explanation = report.explain(figure.code());
                assertEquals(given(figure).isPresent(), explanation.isPresent());
                explanation.ifPresent(why -> assertEquals(
                        figure.value().fold(Optional::of, reason -> Optional.<BigDecimal>empty()), why.amount()));
            }
        }
    }

    @Property
    void visitorsOfClassesAreAllVisitors(@ForAll("facts") MarketingFacts facts) {
        MarketingReport report = measure(MarketingPolicy.standard(), facts);
        BigDecimal sum = report.visitorsByMediaClass().list().stream()
                .map(figure -> figure.value().numerator())
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertEquals(report.total().of(id("visitors")).value().numerator(), sum);
    }
}
