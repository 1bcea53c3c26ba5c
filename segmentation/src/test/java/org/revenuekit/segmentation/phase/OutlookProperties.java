package org.revenuekit.segmentation.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.revenuekit.segmentation.phase.PhaseWorld.A;
import static org.revenuekit.segmentation.phase.PhaseWorld.TODAY;
import static org.revenuekit.segmentation.phase.PhaseWorld.criterion;
import static org.revenuekit.segmentation.phase.PhaseWorld.endOf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.revenuekit.core.definition.Label;

/** What plans are said to bring is what they bring: they are held, put on record, and judged on their day. */
class OutlookProperties {
    @Provide
    Arbitrary<PhaseModel> models() {
        return Combinators.combine(
                        PhaseArbitraries.model(),
                        PhaseArbitraries.pattern().list().ofMinSize(1).ofMaxSize(3))
                .as((model, patterns) -> {
                    PhaseModel.Builder with = model.toBuilder();
                    for (int level = 0; level < model.top().level(); level++) {
                        for (int number = 0; number < patterns.size(); number++) {
                            with.addActivities(AdvancementActivity.builder()
                                    .id(AdvancementActivityId.of(level + "-" + number))
                                    .name(Label.of("a", "a"))
                                    .fromLevel(level)
                                    .pattern(patterns.get(number))
                                    .addServes(model.gate(level + 1)
                                            .criteria()
                                            .get(0)
                                            .id())
                                    .build());
                        }
                    }
                    return with.build();
                });
    }

    /** Records that are known today of what took place by today. */
    @Provide
    Arbitrary<List<Evidence>> records() {
        return PhaseArbitraries.evidence()
                .filter(record -> record.status() != EvidenceStatus.PLANNED
                        && !record.observedOn().isAfter(TODAY)
                        && !record.recordedOn().isAfter(TODAY))
                .list()
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<Evidence>> plans() {
        return Combinators.combine(
                        PhaseArbitraries.evidence(), Arbitraries.integers().between(0, 12))
                .as((record, days) -> record.withValidUntil(Optional.empty())
                        .withStatus(EvidenceStatus.PLANNED)
                        .withAccount(A)
                        .withObservedOn(TODAY.plusDays(days))
                        .withRecordedOn(TODAY.minusDays(1))
                        .withValidUntil(record.validUntil().map(valid -> TODAY.plusDays(20))))
                .list()
                .ofMaxSize(3)
                .map(OutlookProperties::numbered);
    }

    private static List<Evidence> numbered(List<Evidence> plans) {
        List<Evidence> numbered = new ArrayList<>();
        plans.forEach(plan -> numbered.add(plan.withId(EvidenceId.of("P" + numbered.size()))));
        return numbered;
    }

    @Property
    void heldAsPlannedTheyBringWhatWasSaid(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll("plans") List<Evidence> plans) {
        List<Evidence> known = new ArrayList<>(records);
        known.addAll(plans);
        AccountOutlook outlook =
                PhaseWorld.judge(model, known.toArray(Evidence[]::new)).outlook(A);

        assertEquals(
                outlook.verdict().planned(),
                outlook.plans().stream().map(PlannedEffect::plan).toList());
        List<Evidence> later = new ArrayList<>(known);
        for (PlannedEffect effect : outlook.plans()) {
            PhaseVerdict without = judgeOn(effect.plan(), model, later);
            Set<AdvancementActivity> notDone = notDone(effect.plan(), outlook, later);
            later.add(effect.plan()
                    .withStatus(EvidenceStatus.HELD)
                    .withRecordedOn(effect.plan().observedOn()));
            PhaseVerdict with = judgeOn(effect.plan(), model, later);
            notDone.removeAll(notDone(effect.plan(), outlook, later));

            assertEquals(with.phase(), effect.phase());
            assertEquals(
                    with.criteria().stream()
                            .filter(verdict -> verdict.isMet()
                                    && !without.of(verdict.criterion().id()).isMet())
                            .map(CriterionVerdict::criterion)
                            .toList(),
                    effect.meets());
            assertEquals(notDone, Set.copyOf(effect.closes()));
        }
    }

    private static PhaseVerdict judgeOn(Evidence plan, PhaseModel model, List<Evidence> records) {
        return PhaseWorld.judge(model, endOf(plan.observedOn()), records.toArray(Evidence[]::new))
                .of(A);
    }

    private static Set<AdvancementActivity> notDone(Evidence plan, AccountOutlook outlook, List<Evidence> records) {
        Set<AdvancementActivity> notDone = new HashSet<>();
        for (ActivityStanding standing : outlook.activities()) {
            PhaseModel done = PhaseWorld.model(
                    Gate.anyOf(criterion("done", standing.activity().pattern())));
            if (judgeOn(plan, done, records).phase().low().level() == 0) {
                notDone.add(standing.activity());
            }
        }
        return notDone;
    }

    @Property
    void anActivityIsDoneIfItsPatternIsMetAndPlannedIfAPlanDoesIt(
            @ForAll("models") PhaseModel model,
            @ForAll("records") List<Evidence> records,
            @ForAll("plans") List<Evidence> plans) {
        List<Evidence> known = new ArrayList<>(records);
        known.addAll(plans);
        AccountOutlook outlook =
                PhaseWorld.judge(model, known.toArray(Evidence[]::new)).outlook(A);

        assertEquals(
                model.activitiesFrom(outlook.verdict().phase().low().level()).size(),
                outlook.activities().size());
        for (ActivityStanding standing : outlook.activities()) {
            CriterionVerdict done = PhaseWorld.judge(
                            PhaseWorld.model(Gate.anyOf(
                                    criterion("done", standing.activity().pattern()))),
                            known.toArray(Evidence[]::new))
                    .of(A)
                    .criteria()
                    .get(0);
            boolean planned =
                    outlook.plans().stream().anyMatch(effect -> effect.closes().contains(standing.activity()));

            assertEquals(done.isMet(), standing.state() == ActivityState.DONE);
            assertEquals(!done.isMet() && planned, standing.state() == ActivityState.PLANNED);
            assertEquals(
                    standing.state() == ActivityState.PLANNED, standing.plan().isPresent());
            assertEquals(done.evidence(), standing.evidence());
            assertEquals(done.expiresOn(), standing.expiresOn());
        }
    }
}
