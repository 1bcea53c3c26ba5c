package org.revenuekit.segmentation.phase;

import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.revenuekit.core.account.AccountId;
import org.revenuekit.core.time.Span;

/** The numbers of progress, counted day by day. */
final class KpiOracle {
    /** Nothing in the small world is older. */
    static final LocalDate FIRST = TODAY.minusDays(50);

    private record Day(AccountId account, LocalDate date) {}

    private final PhaseModel model;
    private final PhaseKpiPolicy policy;
    private final PhaseOracle oracle;
    private final Map<Day, PhaseOracle.Answer> answers = new HashMap<>();
    private final Map<Day, Integer> levels = new HashMap<>();

    KpiOracle(PhaseModel model, List<Evidence> records, PhaseKpiPolicy policy) {
        this.model = model;
        this.policy = policy;
        this.oracle = new PhaseOracle(model, records, TODAY);
    }

    private PhaseOracle.Answer answer(AccountId account, LocalDate date) {
        return answers.computeIfAbsent(new Day(account, date), day -> oracle.byCriteria(account, date, date));
    }

    CriterionResult result(AccountId account, Criterion criterion, LocalDate date) {
        return Optional.ofNullable(answer(account, date).results().get(criterion.id()))
                .orElseThrow();
    }

    /** The level on a day, as it is kept, if the criteria alone say so much. */
    private int kept(AccountId account, LocalDate date, int byCriteria) {
        LocalDate from = switch (model.persistence().kind()) {
            case CURRENT -> date;
            case RATCHET -> FIRST;
            case RATCHET_WITH_EXPIRY ->
                date.minusDays(model.persistence().days().orElseThrow());
        };
        int level = byCriteria;
        for (LocalDate day = from; day.isBefore(date); day = day.plusDays(1)) {
            level = Math.max(level, answer(account, day).certain());
        }
        return level;
    }

    int level(AccountId account, LocalDate date) {
        return date.isBefore(FIRST)
                ? 0
                : levels.computeIfAbsent(
                        new Day(account, date),
                        day -> kept(account, date, answer(account, date).certain()));
    }

    RelationshipPhase phase(AccountId account, LocalDate date) {
        return model.phase(level(account, date));
    }

    List<PhaseEvent> events(List<AccountId> accounts, Span window) {
        List<PhaseEvent> events = new ArrayList<>();
        for (AccountId account : accounts) {
            days(window).forEach(day -> {
                RelationshipPhase from = phase(account, day.minusDays(1));
                RelationshipPhase to = phase(account, day);
                if (from.level() != to.level()) {
                    int aged = kept(
                            account,
                            day,
                            oracle.byCriteria(account, day, day.minusDays(1)).certain());
                    List<PhaseMove.Step> steps = new ArrayList<>();
                    if (aged != from.level()) {
                        steps.add(new PhaseMove.Step(PhaseCause.EXPIRED, from, model.phase(aged)));
                    }
                    if (aged != to.level()) {
                        steps.add(new PhaseMove.Step(PhaseCause.NEW_EVIDENCE, model.phase(aged), to));
                    }
                    events.add(new PhaseEvent(account, day, from, to, ImmutableList.copyOf(steps)));
                }
            });
        }
        return events;
    }

    static Stream<LocalDate> days(Span window) {
        return window.from().orElseThrow().datesUntil(window.to().orElseThrow());
    }

    /** The first day of the stay that a day belongs to; empty if the account was never elsewhere before. */
    Optional<LocalDate> since(AccountId account, LocalDate date) {
        LocalDate day = date;
        while (level(account, day.minusDays(1)) == level(account, date)) {
            day = day.minusDays(1);
            if (day.isBefore(FIRST)) {
                return Optional.empty();
            }
        }
        return Optional.of(day);
    }

    List<CriterionAttempt> attempts(AccountId account, Criterion criterion, int level) {
        return FIRST.datesUntil(TODAY.plusDays(1))
                .filter(day -> level(account, day.minusDays(1)) == level
                        && result(account, criterion, day) == CriterionResult.MET)
                .limit(1)
                .map(day -> new CriterionAttempt(
                        account, criterion.id(), model.phase(level), day, outcome(account, level, day)))
                .toList();
    }

    private CriterionAttempt.Outcome outcome(AccountId account, int level, LocalDate day) {
        LocalDate last = day.plusDays(policy.promotionWithinDays());
        if (last.isAfter(TODAY)) {
            return CriterionAttempt.Outcome.OPEN;
        }
        return day.datesUntil(last.plusDays(1)).anyMatch(later -> level(account, later) > level)
                ? CriterionAttempt.Outcome.PROMOTED
                : CriterionAttempt.Outcome.NOT_PROMOTED;
    }
}
