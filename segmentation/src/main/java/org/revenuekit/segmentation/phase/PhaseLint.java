package org.revenuekit.segmentation.phase;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;
import org.revenuekit.core.finding.Finding;
import org.revenuekit.core.finding.Findings;
import org.revenuekit.core.finding.Subject;

/**
 * The question what is of no use in a phase model, or leaves room for opinion: phases nobody reaches, criteria nobody
 * can observe or that others make superfluous, questions that are not closed. Asked when a model is written, before any
 * customer is judged.
 *
 * <p>What it reports about patterns is so, by any calendar; it may miss something, as it looks at two criteria at a
 * time. About questions it judges by words alone. English is taken for open if it does not end with a question mark, or
 * begins with who, whom, whose, what, when, where, why, how or which. Japanese is taken for open if it ends neither
 * with か nor with a question mark (a 。 after it is allowed), or has one of 何 なに なぜ どうして どう どの どれ どこ どんな どちら 誰 だれ いつ いくら
 * いくつ that is not followed by か, も, でも or らか, which make it "anything", "anybody".
 */
public final class PhaseLint {
    private final PhaseModel definition;

    private PhaseLint(PhaseModel definition) {
        this.definition = definition;
    }

    /**
     * Returns the question.
     *
     * @param definition the model
     * @return the question
     */
    public static PhaseLint of(PhaseModel definition) {
        return new PhaseLint(requireNonNull(definition, "definition"));
    }

    /**
     * Looks for what is of no use or leaves room for opinion.
     *
     * @return the warnings: phases, then criteria in the order of the model, then activities; O(criteria^2)
     */
    public PhaseWarnings check() {
        List<Finding> found = new ArrayList<>();
        addUnreachable(found);
        definition.criteria().forEach(criterion -> addWarnings(criterion, found));
        for (PhaseDefinition phase : definition.phases()) {
            phase.gate().ifPresent(gate -> addDominated(phase.phase().level(), gate, found));
        }
        for (AdvancementActivity activity : definition.activities()) {
            if (!isObservable(activity.pattern())) {
                found.add(Finding.of(
                        PhaseLintFinding.UNOBSERVABLE_ACTIVITY,
                        new Subject("activity", activity.id().value()),
                        "asks",
                        asks(activity.pattern())));
            }
        }
        return new PhaseWarnings(definition, Findings.of(found));
    }

    private void addUnreachable(List<Finding> found) {
        boolean reached = true;
        for (PhaseDefinition phase :
                definition.phases().subList(1, definition.phases().size())) {
            Gate gate = phase.gate().orElseThrow();
            long possible = gate.criteria().stream().filter(PhaseLint::canBeMet).count();
            reached &= possible >= gate.needed();
            if (!reached) {
                found.add(Finding.builder()
                        .kind(PhaseLintFinding.UNREACHABLE_PHASE)
                        .subject(new Subject("phase", phase.phase().code()))
                        .putDetail("needed", Integer.toString(gate.needed()))
                        .putDetail("possible", Long.toString(possible))
                        .build());
            }
        }
    }

    private static boolean canBeMet(Criterion criterion) {
        return isObservable(criterion.pattern())
                && criterion.occasion().map(PhaseLint::isObservable).orElse(true);
    }

    private static boolean isObservable(EvidencePattern pattern) {
        return pattern.kinds().stream()
                .anyMatch(kind -> (pattern.minimumMinutes().isEmpty() || kind.isLasting())
                        && (pattern.minimumAmount().isEmpty() || kind.isValued())
                        && (pattern.roles().isEmpty() || kind.isPersonal()));
    }

    private static String asks(EvidencePattern pattern) {
        StringJoiner asks = new StringJoiner(", ");
        pattern.minimumMinutes().ifPresent(minutes -> asks.add("minutes"));
        pattern.minimumAmount().ifPresent(amount -> asks.add("amount"));
        if (!pattern.roles().isEmpty()) {
            asks.add("actor");
        }
        return asks.toString();
    }

    private static void addWarnings(Criterion criterion, List<Finding> found) {
        Subject subject = subject(criterion);
        if (!isObservable(criterion.pattern())) {
            found.add(Finding.of(PhaseLintFinding.UNOBSERVABLE, subject, "asks", asks(criterion.pattern())));
        }
        criterion.occasion().ifPresent(occasion -> {
            if (!isObservable(occasion)) {
                found.add(Finding.of(PhaseLintFinding.IMPOSSIBLE_OCCASION, subject, "asks", asks(occasion)));
            }
            if (implies(occasion, criterion.pattern())) {
                found.add(Finding.of(PhaseLintFinding.OCCASION_ANSWERS, subject));
            }
            addShortWindow(subject, occasion, found);
        });
        addShortWindow(subject, criterion.pattern(), found);
        addOpen(criterion, "en", criterion.question().en(), ClosedQuestion::whyOpenInEnglish, found);
        addOpen(criterion, "ja", criterion.question().ja(), ClosedQuestion::whyOpenInJapanese, found);
    }

    private static void addShortWindow(Subject subject, EvidencePattern pattern, List<Finding> found) {
        pattern.withinDays()
                .map(days -> days + 1)
                .filter(days -> pattern.times() > days)
                .ifPresent(days -> found.add(Finding.builder()
                        .kind(PhaseLintFinding.SHORT_WINDOW)
                        .subject(subject)
                        .putDetail("times", Integer.toString(pattern.times()))
                        .putDetail("days", Integer.toString(days))
                        .build()));
    }

    private static void addOpen(
            Criterion criterion,
            String language,
            String question,
            Function<String, Optional<String>> whyOpen,
            List<Finding> found) {
        whyOpen.apply(question)
                .ifPresent(because -> found.add(Finding.builder()
                        .kind(PhaseLintFinding.OPEN_QUESTION)
                        .subject(subject(criterion))
                        .putDetail("language", language)
                        .putDetail("question", question)
                        .putDetail("because", because)
                        .build()));
    }

    private void addDominated(int level, Gate gate, List<Finding> found) {
        for (Criterion criterion : gate.criteria()) {
            for (int lower = 1; lower <= level; lower++) {
                Gate other = definition.gate(lower);
                if (lower == level || other.needed() == other.criteria().size()) {
                    other.criteria().stream()
                            .filter(by -> !by.equals(criterion) && implies(by, criterion))
                            .forEach(by -> found.add(Finding.builder()
                                    .kind(PhaseLintFinding.DOMINATED_CRITERION)
                                    .subject(subject(criterion))
                                    .putDetail("by", by.id().value())
                                    .putDetail("level", Integer.toString(level))
                                    .build()));
                }
            }
        }
    }

    /** Whether whatever meets one criterion meets another. */
    private static boolean implies(Criterion one, Criterion other) {
        return implies(one.pattern(), other.pattern())
                && other.occasion()
                        .map(asked -> one.occasion()
                                .filter(occasion -> implies(occasion, asked))
                                .isPresent())
                        .orElse(true);
    }

    /**
     * Whether whatever shows one pattern shows another. A no denies both or the narrower one alone, for it denies by
     * kind and actor, and the wider pattern has every slot of the narrower one.
     */
    private static boolean implies(EvidencePattern one, EvidencePattern other) {
        return other.kinds().containsAll(one.kinds())
                && (other.roles().isEmpty()
                        || (!one.roles().isEmpty() && other.roles().containsAll(one.roles())))
                && other.minimumMinutes().orElse(0) <= one.minimumMinutes().orElse(0)
                && other.minimumAmount()
                        .map(least -> one.minimumAmount()
                                .filter(amount -> amount.getCurrencyUnit().equals(least.getCurrencyUnit())
                                        && !amount.isLessThan(least))
                                .isPresent())
                        .orElse(true)
                && other.times() <= one.times()
                && lasts(one, other);
    }

    /**
     * Whether what is fresh for one pattern is for another, by any calendar: so many days have no more business days
     * than that, while so many business days can be any number of days.
     */
    private static boolean lasts(EvidencePattern one, EvidencePattern other) {
        int days = one.withinDays().orElse(EvidenceTable.NEVER);
        int atMost = one.withinBusinessDays().orElse(days);
        return other.withinDays().orElse(EvidenceTable.NEVER) >= days
                && other.withinBusinessDays().orElse(EvidenceTable.NEVER) >= atMost;
    }

    private static Subject subject(Criterion criterion) {
        return new Subject("criterion", criterion.id().value());
    }
}
