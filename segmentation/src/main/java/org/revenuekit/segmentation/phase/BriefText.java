package org.revenuekit.segmentation.phase;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.Optional;
import java.util.StringJoiner;
import org.revenuekit.core.opportunity.OpportunityId;

/** Puts the sentences of a brief in their order. */
final class BriefText {
    private static final int SHOWN_WAYS = 5;
    private static final int SHOWN_ACTIVITIES = 3;

    private final ReviewBrief brief;
    private final BriefWords words;
    private final StringJoiner lines = new StringJoiner("\n");

    BriefText(ReviewBrief brief, BriefWords words) {
        this.brief = brief;
        this.words = words;
    }

    String text() {
        PhaseVerdict verdict = brief.verdict();
        lines.add(words.standing(brief.account().label(), verdict.phase()));
        verdict.heldUp().ifPresent(held -> lines.add(words.kept(held.lastMetOn())));
        brief.goal()
                .ifPresent(goal -> lines.add(words.goal(goal, brief.wanted().orElseThrow(), brief.isGoalReached())));
        addMissing(brief.missing());
        addPlans();
        addActivities();
        addActions();
        brief.expiring()
                .forEach(criterion -> lines.add(words.expiring(
                        criterion.criterion(), criterion.expiresOn().orElseThrow())));
        brief.talkingPoints().forEach(point -> lines.add(words.talkingPoint(point)));
        return lines.toString();
    }

    private void addMissing(Advancements ways) {
        if (ways.phase().isEmpty()) {
            lines.add(words.highest());
            return;
        }
        RelationshipPhase next = ways.phase().orElseThrow();
        if (ways.count().equals(Optional.of(BigInteger.ONE))) {
            Advancement only = ways.list().get(0);
            lines.add(words.allOf(next));
            questions(only)
                    .forEach(question -> lines.add(words.together(opportunity(only), ImmutableList.of(question))));
            return;
        }
        lines.add(words.anyOf(next));
        ways.list().stream()
                .limit(SHOWN_WAYS)
                .forEach(way -> lines.add(words.together(opportunity(way), questions(way))));
        if (ways.count().isEmpty() || ways.list().size() > SHOWN_WAYS) {
            lines.add(words.more(ways.count()
                    .map(all -> all.subtract(BigInteger.valueOf(SHOWN_WAYS)))
                    .map(BigInteger::toString)));
        }
    }

    private static Optional<String> opportunity(Advancement way) {
        return way.opportunity().map(OpportunityId::value);
    }

    private ImmutableList<String> questions(Advancement way) {
        return way.criteria().stream()
                .map(verdict -> words.question(verdict.criterion(), verdict.reason() != CriterionReason.NO_OCCASION))
                .collect(toImmutableList());
    }

    private void addPlans() {
        for (PlannedEffect effect : brief.plans()) {
            lines.add(words.plan(
                    effect.plan(),
                    effect.meets().stream()
                            .map(criterion -> words.name(criterion.question()))
                            .collect(toImmutableList()),
                    effect.closes().stream()
                            .map(activity -> words.name(activity.name()))
                            .collect(toImmutableList())));
        }
        if (!brief.plans().isEmpty()) {
            lines.add(words.plansJudgeNothing());
        }
    }

    private void addActivities() {
        ImmutableList<String> open = brief.activities().stream()
                .filter(standing -> standing.state() == ActivityState.OPEN)
                .map(standing -> words.name(standing.activity().name()))
                .collect(toImmutableList());
        if (!open.isEmpty()) {
            int shown = Math.min(SHOWN_ACTIVITIES, open.size());
            lines.add(words.open(open.subList(0, shown), open.size() - shown));
        }
    }

    private void addActions() {
        if (brief.nextActions().isEmpty()) {
            lines.add(words.noAction());
        }
        brief.nextActions().forEach(action -> lines.add(words.action(action, action.isOverdue(brief.asOf()))));
        ImmutableList<String> without =
                brief.withoutAgreement().stream().map(OpportunityId::value).collect(toImmutableList());
        if (!without.isEmpty()) {
            lines.add(words.withoutAgreement(without));
        }
    }
}
