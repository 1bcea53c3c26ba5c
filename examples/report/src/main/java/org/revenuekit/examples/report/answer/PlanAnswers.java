package org.revenuekit.examples.report.answer;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.money.TaxBasis;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.examples.report.load.DataSet;
import org.revenuekit.examples.report.mapping.Mapping;
import org.revenuekit.examples.report.mapping.PlanDefinitions;
import org.revenuekit.funnel.attainment.Attainment;
import org.revenuekit.funnel.attainment.AttainmentPolicy;
import org.revenuekit.funnel.attainment.AttainmentReview;
import org.revenuekit.funnel.attainment.DateBasis;
import org.revenuekit.funnel.attainment.SalesFact;
import org.revenuekit.funnel.attainment.SalesFacts;
import org.revenuekit.funnel.attainment.SalesTarget;
import org.revenuekit.funnel.attainment.SalesTargets;
import org.revenuekit.funnel.conversion.Conversion;
import org.revenuekit.funnel.forecast.MonthForecast;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Pass;
import org.revenuekit.funnel.plan.Headcount;
import org.revenuekit.funnel.plan.Plan;
import org.revenuekit.funnel.plan.PlanBasis;
import org.revenuekit.funnel.plan.PlanPolicy;
import org.revenuekit.funnel.plan.Planning;
import org.revenuekit.funnel.plan.Quantity;
import org.revenuekit.funnel.plan.RevenueTarget;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.queue.CallQueue;
import org.revenuekit.funnel.queue.CallQueuePolicy;
import org.revenuekit.funnel.queue.CallRanking;
import org.revenuekit.funnel.queue.LeadScorePolicy;
import org.revenuekit.funnel.queue.LeadScoring;

/**
 * What is planned and forecast of a funnel, as far as a mapping asks for it.
 *
 * @param deals how field sales does
 * @param attainment what was won beside the targets
 * @param forecast what will be won
 * @param plan what must happen for the targets to come
 * @param refusal why there is no plan
 * @param queue whom to call first
 */
public record PlanAnswers(
        Optional<DealAnswers> deals,
        Optional<Attainment> attainment,
        Optional<ForecastAnswers> forecast,
        Optional<Plan> plan,
        Optional<PlanRefusal> refusal,
        Optional<CallQueue> queue) {
    private static final DefinitionRef MEASURED = DefinitionRef.of("measured-rates", 1);

    /** Checks that nothing is null. */
    public PlanAnswers {
        requireNonNull(deals, "deals");
        requireNonNull(attainment, "attainment");
        requireNonNull(forecast, "forecast");
        requireNonNull(plan, "plan");
        requireNonNull(refusal, "refusal");
        requireNonNull(queue, "queue");
    }

    /**
     * Plans and forecasts.
     *
     * @param data what was read
     * @param mapping what is asked for
     * @param funnel how leads went through the process until now, if there are any
     * @return empty if nothing is asked for, or there are no leads
     */
    public static Optional<PlanAnswers> of(DataSet data, Mapping mapping, Optional<FunnelAnswers> funnel) {
        return mapping.plan().flatMap(asked -> funnel.map(answers -> of(data, mapping, asked, answers)));
    }

    private static PlanAnswers of(DataSet data, Mapping mapping, PlanDefinitions asked, FunnelAnswers funnel) {
        Journeys journeys = funnel.journeys();
        CurrencyUnit currency = mapping.currency();
        Optional<ForecastAnswers> forecast = asked.forecast()
                .map(policy -> ForecastAnswers.of(
                        journeys,
                        FunnelAnswers.events(data, mapping.funnel(), journeys.asOf()),
                        policy,
                        asked.horizonDays(),
                        asked.backtests(),
                        currency));
        Map<YearMonth, Money> ahead = ahead(asked, journeys.asOf());
        Optional<PlanRefusal> refusal = asked.policy().flatMap(policy -> refusal(funnel.conversion(), ahead, currency));
        Optional<Plan> plan = asked.policy()
                .filter(policy -> refusal.isEmpty())
                .flatMap(policy -> plan(asked, policy, ahead, funnel.conversion(), forecast, currency));
        return new PlanAnswers(
                asked.fieldSales()
                        .map(policy -> DealAnswers.of(
                                journeys,
                                policy,
                                FunnelAnswers.breakdown(journeys.leads(), mapping.funnel(), data.sellers()),
                                currency)),
                Optional.of(asked.targets())
                        .filter(targets -> !targets.isEmpty())
                        .map(targets -> attainment(targets, mapping, journeys)),
                forecast,
                plan,
                refusal.or(
                        () -> asked.policy().filter(policy -> plan.isEmpty()).map(policy -> PlanRefusal.OUT_OF_BOUNDS)),
                Optional.of(journeys)
                        .filter(all -> asked.callQueue())
                        .map(LeadScoring.of(LeadScorePolicy.standard())::score)
                        .map(CallRanking.of(CallQueuePolicy.standard())::rank));
    }

    /** The targets above 0 of the months that have not begun. */
    private static Map<YearMonth, Money> ahead(PlanDefinitions asked, AsOf asOf) {
        return Maps.filterValues(asked.targets().tailMap(YearMonth.from(asOf.date()), false), Money::isPositive);
    }

    private static Attainment attainment(Map<YearMonth, Money> targets, Mapping mapping, Journeys journeys) {
        TaxBasis tax = mapping.taxBasis();
        AttainmentPolicy standard = AttainmentPolicy.standard(mapping.currency());
        AttainmentPolicy policy = tax == standard.taxBasis()
                ? standard
                : standard.toBuilder()
                        .ref(DefinitionRef.of("attainment-" + tax.name().toLowerCase(Locale.ROOT), 1))
                        .taxBasis(tax)
                        .build();
        return AttainmentReview.of(policy)
                .review(
                        SalesTargets.of(
                                tax,
                                targets.entrySet().stream()
                                        .map(one -> SalesTarget.of(one.getKey(), MoneyFraction.of(one.getValue())))
                                        .toList()),
                        SalesFacts.of(DateBasis.ORDER, tax, won(journeys)),
                        journeys.asOf());
    }

    /** Each pass that reached the goal or went beyond it, on the day on which it did, at what the lead is worth. */
    private static ImmutableList<SalesFact> won(Journeys journeys) {
        ImmutableList.Builder<SalesFact> facts = ImmutableList.builder();
        journeys.stream()
                .forEach(journey -> journey.lead()
                        .value()
                        .ifPresent(value -> journey.passes().stream()
                                .flatMap(pass -> wonOn(pass, journeys).stream())
                                .forEach(day -> facts.add(SalesFact.of(day, value)))));
        return facts.build();
    }

    private static Optional<LocalDate> wonOn(Pass pass, Journeys journeys) {
        return pass.firstAtOrBeyond(journeys.definition(), journeys.definition().goal())
                .map(visit -> journeys.asOf().calendar().dateOf(visit.enteredAt()));
    }

    private static Optional<PlanRefusal> refusal(
            Conversion conversion, Map<YearMonth, Money> ahead, CurrencyUnit currency) {
        ImmutableList<StageId> stages =
                conversion.process().stages().stream().map(Stage::id).collect(ImmutableList.toImmutableList());
        if (ahead.isEmpty()) {
            return Optional.of(PlanRefusal.NO_TARGET_TO_COME);
        }
        if (!conversion.definition().ratesMultiply()) {
            return Optional.of(PlanRefusal.RATES_DO_NOT_MULTIPLY);
        }
        if (IntStream.rangeClosed(1, stages.indexOf(conversion.process().goal()))
                .anyMatch(i -> conversion.count(stages.get(i)) == 0)) {
            return Optional.of(PlanRefusal.STEP_NEVER_MADE);
        }
        return Optional.of(PlanRefusal.NO_VALUE)
                .filter(none -> conversion
                                .value(conversion.process().goal(), currency)
                                .sum()
                                .amount()
                                .signum()
                        <= 0);
    }

    /** Empty if what was measured is beyond the bounds of plans, which nobody but the library knows. */
    private static Optional<Plan> plan(
            PlanDefinitions asked,
            PlanPolicy policy,
            Map<YearMonth, Money> ahead,
            Conversion conversion,
            Optional<ForecastAnswers> forecast,
            CurrencyUnit currency) {
        try {
            PlanBasis basis = PlanBasis.measured(MEASURED, policy, conversion, currency);
            Plan plan = Planning.of(policy)
                    .with(asked.headcounts().toArray(new Headcount[0]))
                    .withExpectedWins(forecast.map(answers -> expected(answers, conversion.asOf()))
                            .orElse(new TreeMap<>()))
                    .backFrom(
                            RevenueTarget.monthly(ahead),
                            asked.plannedFrom().map(basis::startingAt).orElse(basis),
                            conversion.asOf());
            plan.leads().total().roundedUp(); // there is no larger number in it
            return Optional.of(plan);
        } catch (IllegalArgumentException | ArithmeticException outOfBounds) {
            return Optional.empty();
        }
    }

    /** What today's stock brings in months that have not begun. */
    private static Map<YearMonth, Quantity> expected(ForecastAnswers answers, AsOf asOf) {
        Map<YearMonth, Quantity> wins = new TreeMap<>();
        for (MonthForecast month : answers.forecast().byMonth()) {
            YearMonth key = YearMonth.from(month.days().from().orElseThrow());
            if (key.isAfter(YearMonth.from(asOf.date()))) {
                wins.merge(key, Quantity.of(month.fromStock().count()), Quantity::plus);
            }
        }
        return wins;
    }

    /**
     * Returns the definitions that were applied.
     *
     * @return each once
     */
    public ImmutableSet<DefinitionRef> definitions() {
        ImmutableSet.Builder<DefinitionRef> refs = ImmutableSet.builder();
        deals.ifPresent(answer -> refs.add(answer.created().definition().ref()));
        attainment.ifPresent(answer -> refs.add(answer.definition().ref()));
        forecast.ifPresent(answer -> refs.add(answer.forecast().definition().ref()));
        plan.ifPresent(
                answer -> refs.add(answer.definition().ref(), answer.basis().ref()));
        queue.ifPresent(answer ->
                refs.add(answer.scores().definition().ref(), answer.definition().ref()));
        return refs.build();
    }

    /**
     * Returns what is wrong with what was planned and forecast from.
     *
     * @return the findings of attainment, forecast and plan
     */
    public Findings findings() {
        return attainment
                .map(Attainment::findings)
                .orElse(Findings.none())
                .plus(forecast.map(answer -> answer.forecast().findings()).orElse(Findings.none()))
                .plus(plan.map(Plan::findings).orElse(Findings.none()));
    }
}
