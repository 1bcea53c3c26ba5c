package org.revenuekit.funnel.forecast;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.revenuekit.core.measure.Grouping;
import org.revenuekit.core.measure.Ratio;
import org.revenuekit.core.money.MoneyFraction;
import org.revenuekit.core.time.AsOf;
import org.revenuekit.funnel.journey.Journey;
import org.revenuekit.funnel.journey.Journeys;
import org.revenuekit.funnel.journey.Lead;
import org.revenuekit.funnel.journey.Pass;
import org.revenuekit.funnel.journey.Visit;
import org.revenuekit.funnel.process.Stage;
import org.revenuekit.funnel.process.StageId;

/** A forecast by the word of the definition: for each lead all stays are looked at again, day by day. */
final class ForecastOracle {
    private final ForecastPolicy policy;
    private final Grouping<Lead, String> segments;
    private final Journeys journeys;
    private final AsOf asOf;
    private final List<Stay> stays = new ArrayList<>();
    private final List<Stay> open = new ArrayList<>();

    /** A stay: after how many days it was left, and when what happened. */
    record Stay(Lead lead, StageId stage, long left, boolean lasts, long time, Fate fate) {
        boolean wasThereAfter(long age) {
            return lasts ? left >= age : left > age;
        }
    }

    /** What is expected of a lead. */
    record Answer(ForecastBasis basis, long sample, double probability, double unobserved, Optional<BigDecimal> mean) {}

    ForecastOracle(ForecastPolicy policy, Grouping<Lead, String> segments, Journeys journeys) {
        this.policy = policy;
        this.segments = segments;
        this.journeys = journeys;
        this.asOf = journeys.asOf();
        journeys.stream().forEach(journey -> journey.passes().forEach(pass -> add(journey, pass)));
    }

    private long day(Instant instant) {
        return asOf.calendar().dateOf(instant).toEpochDay();
    }

    private boolean isBeforeGoal(Visit visit) {
        return journeys.definition()
                .isBefore(visit.stage(), journeys.definition().goal());
    }

    private void add(Journey journey, Pass pass) {
        Optional<Visit> goal =
                pass.visits().stream().filter(visit -> !isBeforeGoal(visit)).findFirst();
        Fate fate = goal.isPresent() ? Fate.WON : pass.end().isPresent() ? Fate.LOST : Fate.OPEN;
        long out = goal.map(visit -> day(visit.enteredAt()))
                .or(() -> pass.end().map(end -> day(end.at())))
                .orElse(asOf.date().toEpochDay());
        for (Visit visit : pass.visits()) {
            if (!isBeforeGoal(visit)) {
                break;
            }
            long entered = day(visit.enteredAt());
            boolean lasts = visit.leftAt().isEmpty();
            long left = visit.leftAt().map(this::day).orElse(out) - entered;
            Stay stay = new Stay(journey.lead(), visit.stage(), left, lasts, out - entered, fate);
            if (policy.historyDays().isEmpty()
                    || entered > asOf.date().toEpochDay() - policy.historyDays().getAsInt()) {
                stays.add(stay);
            }
            if (lasts) {
                open.add(stay);
            }
        }
    }

    Optional<Answer> of(Lead lead, int days) {
        return open.stream()
                .filter(stay -> stay.lead().equals(lead))
                .findFirst()
                .map(stay -> answer(stay, days));
    }

    private Answer answer(Stay stay, int days) {
        Optional<String> segment = segments.keyOf(stay.lead());
        Predicate<Stay> sameStage = other -> other.stage().equals(stay.stage());
        Predicate<Stay> sameSegment =
                other -> segment.isPresent() && segments.keyOf(other.lead()).equals(segment);
        Predicate<Stay> notBefore = other -> !journeys.definition().isBefore(other.stage(), stay.stage());
        return answer(ForecastBasis.SEGMENT, stay, days, sameStage.and(sameSegment))
                .or(() -> answer(ForecastBasis.STAGE, stay, days, sameStage))
                .or(() -> answer(ForecastBasis.LATER_STAGES, stay, days, notBefore))
                .orElse(new Answer(ForecastBasis.NONE, 0, 0, 0, Optional.empty()));
    }

    private Optional<Answer> answer(ForecastBasis basis, Stay stay, int days, Predicate<Stay> some) {
        long age = stay.left();
        List<Stay> alike = stays.stream()
                .filter(some.and(other -> other.wasThereAfter(age)))
                .toList();
        long sample = alike.stream().filter(other -> other.time() > age).count();
        if (sample < policy.minimumSample()) {
            return Optional.empty();
        }
        double reached = 0;
        double left = 1;
        double unobserved = 0;
        for (long day = age + 1; day <= age + days && unobserved == 0; day++) {
            long then = day;
            long atRisk = alike.stream().filter(other -> other.time() >= then).count();
            if (atRisk == 0) {
                unobserved = left;
            } else {
                reached += left * count(alike, then, Fate.WON) / atRisk;
                left -= left * (count(alike, then, Fate.WON) + count(alike, then, Fate.LOST)) / atRisk;
            }
        }
        return Optional.of(new Answer(
                basis,
                sample,
                reached,
                unobserved,
                mean(stays.stream().filter(some).toList())));
    }

    private static long count(List<Stay> stays, long day, Fate fate) {
        return stays.stream()
                .filter(stay -> stay.time() == day && stay.fate() == fate)
                .count();
    }

    private Optional<BigDecimal> mean(List<Stay> comparable) {
        List<BigDecimal> values = comparable.stream()
                .filter(stay -> stay.fate() == Fate.WON && stay.wasThereAfter(0))
                .flatMap(stay -> value(stay.lead()).stream())
                .toList();
        return values.size() >= policy.minimumSample() ? mean(values.stream()) : overall();
    }

    /** Of all passes won that began in the history used. */
    private Optional<BigDecimal> overall() {
        List<BigDecimal> values = new ArrayList<>();
        journeys.stream()
                .forEach(journey -> journey.passes().stream()
                        .filter(pass -> pass.visits().stream().anyMatch(visit -> !isBeforeGoal(visit)))
                        .filter(pass -> policy.historyDays().isEmpty()
                                || ChronoUnit.DAYS.between(
                                                asOf.calendar()
                                                        .dateOf(pass.visits()
                                                                .get(0)
                                                                .enteredAt()),
                                                asOf.date())
                                        < policy.historyDays().getAsInt())
                        .forEach(pass -> value(journey.lead()).ifPresent(values::add)));
        return values.isEmpty() ? Optional.empty() : mean(values.stream());
    }

    private static Optional<BigDecimal> mean(Stream<BigDecimal> values) {
        List<BigDecimal> all = values.toList();
        BigDecimal sum = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(sum.divide(BigDecimal.valueOf(all.size()), 6, RoundingMode.HALF_UP));
    }

    /** The weighted pipeline: of those ever in a stage, in passes that are over, how many reached the goal. */
    Map<StageId, StageWeight> weights() {
        Map<StageId, StageWeight> weights = new LinkedHashMap<>();
        for (Stage stage : journeys.definition().stages()) {
            if (journeys.definition().isBefore(stage.id(), journeys.definition().goal())) {
                weights.put(stage.id(), weight(stage.id()));
            }
        }
        return weights;
    }

    private StageWeight weight(StageId stage) {
        List<Pass> over = journeys.stream()
                .flatMap(journey -> journey.passes().stream())
                .filter(pass -> isWon(pass) || pass.end().isPresent())
                .filter(pass ->
                        pass.visits().stream().anyMatch(visit -> visit.stage().equals(stage)))
                .toList();
        Ratio rate = Ratio.of(over.stream().filter(this::isWon).count(), over.size());
        List<Lead> here = open.stream()
                .filter(stay -> stay.stage().equals(stage))
                .map(Stay::lead)
                .toList();
        BigDecimal share = rate.rounded(6).orElse(BigDecimal.ZERO);
        BigDecimal value = here.stream().flatMap(lead -> value(lead).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new StageWeight(
                here.size(),
                rate,
                new ExpectedWins(
                        share.multiply(BigDecimal.valueOf(here.size())),
                        MoneyFraction.of(ForecastWorld.JPY, value.multiply(share))),
                here.stream().filter(lead -> value(lead).isEmpty()).count());
    }

    private boolean isWon(Pass pass) {
        return pass.visits().stream().anyMatch(visit -> !isBeforeGoal(visit));
    }

    static Optional<BigDecimal> value(Lead lead) {
        return lead.value()
                .filter(value -> value.currency().equals(ForecastWorld.JPY))
                .map(MoneyFraction::amount)
                .filter(amount -> amount.signum() >= 0);
    }
}
