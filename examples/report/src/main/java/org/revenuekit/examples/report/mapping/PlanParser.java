package org.revenuekit.examples.report.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.kpi.Kpi;
import org.revenuekit.core.kpi.KpiFormula;
import org.revenuekit.core.kpi.KpiId;
import org.revenuekit.core.time.BusinessCalendar;
import org.revenuekit.core.time.Span;
import org.revenuekit.examples.definitions.DefinitionJson;
import org.revenuekit.funnel.department.DealBasis;
import org.revenuekit.funnel.department.FieldSalesPolicy;
import org.revenuekit.funnel.department.FieldSalesReview;
import org.revenuekit.funnel.forecast.ForecastPolicy;
import org.revenuekit.funnel.forecast.Forecasting;
import org.revenuekit.funnel.journey.JourneyTracking;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Leads;
import org.revenuekit.funnel.plan.DailyFlow;
import org.revenuekit.funnel.plan.Headcount;
import org.revenuekit.funnel.plan.PlanPolicy;
import org.revenuekit.funnel.process.RoleId;
import org.revenuekit.funnel.process.SalesProcess;
import org.revenuekit.funnel.process.StageId;
import org.revenuekit.funnel.process.StandardProcesses;
import org.revenuekit.funnel.queue.LeadScorePolicy;
import org.revenuekit.funnel.queue.LeadScoring;

/** Reads the part of a mapping that says what is planned and forecast of its funnel. */
final class PlanParser {
    private static final String STANDARD = "standard";
    private static final int MOST_BACKTESTS = 24;
    private static final BigDecimal MOST = BigDecimal.TEN.pow(18);
    private static final int DECIMALS = 100;
    private static final int LAST_YEAR = 9_999;
    private static final String NUMBER = "must be a number from 0 to 10^18 of at most " + DECIMALS + " decimals";

    private final EmbeddedDefinitions embedded;
    private final SalesProcess process;
    private final CurrencyUnit currency;
    private final Journeys nobody;

    PlanParser(EmbeddedDefinitions embedded, SalesProcess process, CurrencyUnit currency) {
        this.embedded = embedded;
        this.process = process;
        this.currency = currency;
        this.nobody = JourneyTracking.of(process)
                .follow(
                        Leads.of(ImmutableList.of()),
                        ImmutableList.of(),
                        BusinessCalendar.of(ZoneOffset.UTC, Month.JANUARY).endOf(LocalDate.EPOCH));
    }

    PlanDefinitions definitions(Fields fields) {
        PlanDefinitions read = new PlanDefinitions(
                ofStage(fields, "opportunityStage", this::fieldSales),
                targets(fields),
                orStandard(fields, "policy", PlanPolicy.standard(), DefinitionJson.PLAN_POLICY::read),
                fields.list(
                        "headcount",
                        (json, path) -> Fields.of(json, path, fields.problems()).flatMap(PlanParser::headcount)),
                ofStage(fields, "from", this::beforeGoal),
                orStandard(fields, "forecast", ForecastPolicy.standard(), DefinitionJson.FORECAST_POLICY::read),
                fields.integer("horizonDays", 1, Forecasting.MAX_HORIZON_DAYS).orElse(PlanDefinitions.STANDARD_HORIZON),
                fields.integer("backtests", 0, MOST_BACKTESTS).orElse(0),
                callQueue(fields),
                fields.object("goals").map(this::goals).orElse(ImmutableMap.of()));
        if (read.policy().isPresent() && read.targets().isEmpty()) {
            fields.problem("policy", "needs targets");
        }
        if (read.forecast().isEmpty() && (fields.has("horizonDays") || fields.has("backtests"))) {
            fields.problem(fields.has("backtests") ? "backtests" : "horizonDays", "needs a forecast");
        }
        fields.finish();
        return read;
    }

    /** Where deals begin is all that a mapping says of field sales. */
    private FieldSalesPolicy fieldSales(StageId stage) {
        FieldSalesPolicy standard = FieldSalesPolicy.standard();
        FieldSalesPolicy policy = stage.equals(standard.opportunityStage())
                ? standard
                : standard.toBuilder()
                        .ref(DefinitionRef.of(process.ref().name() + "-field-sales", 1))
                        .opportunityStage(stage)
                        .build();
        return FieldSalesReview.of(policy)
                .measure(nobody, DealBasis.CREATED, Span.always())
                .definition();
    }

    private StageId beforeGoal(StageId stage) {
        if (!process.isBefore(stage, process.goal())) {
            throw new IllegalArgumentException("must come before the goal " + process.goal() + ", was " + stage);
        }
        return stage;
    }

    private <T> Optional<T> ofStage(Fields fields, String name, Function<StageId, T> made) {
        return fields.text(name)
                .flatMap(text -> FunnelParser.made(
                        fields,
                        name,
                        () -> made.apply(process.stage(StageId.of(text)).id())));
    }

    private <T> Optional<T> orStandard(Fields fields, String name, T standard, Function<String, T> reader) {
        boolean isStandard =
                fields.raw(name) instanceof Json.Text text && text.text().equals(STANDARD);
        return isStandard ? Optional.of(standard) : embedded.one(fields, name, reader);
    }

    private boolean callQueue(Fields fields) {
        boolean asked = fields.flag("callQueue").orElse(false);
        return asked
                && FunnelParser.made(
                                fields,
                                "callQueue",
                                () -> LeadScoring.of(LeadScorePolicy.standard()).score(nobody))
                        .isPresent();
    }

    /** Numbers by the ids of leaves in the trees of departments, which are those of THE MODEL. */
    private ImmutableMap<KpiId, BigDecimal> goals(Fields goals) {
        if (!process.equals(StandardProcesses.theModel())) {
            goals.problem("", "need the process the-model, was " + process.ref());
        }
        ImmutableSet<KpiId> leaves = DepartmentGoals.trees(currency).stream()
                .flatMap(tree -> tree.nodes().stream())
                .filter(kpi -> kpi.formula() == KpiFormula.LEAF)
                .map(Kpi::id)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableMap.Builder<KpiId, BigDecimal> read = ImmutableMap.builder();
        goals.members().forEach((name, json) -> {
            Optional<KpiId> leaf =
                    leaves.stream().filter(id -> id.value().equals(name)).findFirst();
            Optional<BigDecimal> number = number(json);
            if (leaf.isEmpty()) {
                goals.problem(name, "must be a figure that is given to a tree of a department");
            } else if (number.isEmpty()) {
                goals.problem(name, NUMBER);
            } else {
                read.put(leaf.get(), number.get());
            }
        });
        return read.buildOrThrow();
    }

    private static Optional<BigDecimal> number(@Nullable Json json) {
        return json instanceof Json.Numeral numeral
                ? Fields.decimal(numeral.digits())
                        .filter(number ->
                                number.signum() >= 0 && number.compareTo(MOST) <= 0 && number.scale() <= DECIMALS)
                : Optional.empty();
    }

    private ImmutableSortedMap<YearMonth, Money> targets(Fields fields) {
        Map<YearMonth, Money> targets = new TreeMap<>();
        fields.list(
                "targets",
                (json, path) -> Fields.of(json, path, fields.problems()).flatMap(target -> target(target, targets)));
        if (targets.size() > DailyFlow.MAX_MONTHS) {
            fields.problem(
                    "targets", "must be of at most " + DailyFlow.MAX_MONTHS + " months, were of " + targets.size());
        }
        return ImmutableSortedMap.copyOf(targets);
    }

    private Optional<YearMonth> target(Fields target, Map<YearMonth, Money> targets) {
        Optional<YearMonth> month = month(target, "month");
        Optional<Money> amount = amount(target);
        target.finish();
        month.filter(targets::containsKey)
                .ifPresent(twice -> target.problem("month", "must have one target, " + twice + " had two"));
        month.ifPresent(one -> amount.ifPresent(money -> targets.put(one, money)));
        return month;
    }

    private Optional<Money> amount(Fields target) {
        Json json = target.raw("amount");
        Optional<BigDecimal> number = number(json);
        if (number.isEmpty()) {
            target.problem("amount", json == null ? "is required" : NUMBER);
        }
        return number.map(amount -> Money.of(currency, amount, RoundingMode.HALF_UP));
    }

    private static Optional<Headcount> headcount(Fields fields) {
        String role = fields.requiredText("role");
        int people = fields.integer("people", 0, Headcount.MAX_PEOPLE).orElse(0);
        if (!fields.has("people")) {
            fields.problem("people", "is required");
        }
        Optional<YearMonth> hired = fields.has("hired") ? month(fields, "hired") : Optional.empty();
        fields.finish();
        return role.isEmpty()
                ? Optional.empty()
                : FunnelParser.made(fields, "role", () -> new Headcount(RoleId.of(role), people, hired));
    }

    private static Optional<YearMonth> month(Fields fields, String name) {
        String text = fields.requiredText(name);
        if (!text.isEmpty()) {
            try {
                YearMonth month = YearMonth.parse(text);
                if (month.getYear() >= 1 && month.getYear() <= LAST_YEAR) {
                    return Optional.of(month);
                }
            } catch (DateTimeException e) {
                // said below, as for a year that no calendar has
            }
            fields.problem(name, "must be a month such as 2026-04, was '" + text + "'");
        }
        return Optional.empty();
    }
}
