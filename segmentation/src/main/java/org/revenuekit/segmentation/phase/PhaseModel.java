package org.revenuekit.segmentation.phase;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.core.internal.Text;

/**
 * The phases of a relationship, what it takes to be in each, and what leads to the next: a definition.
 *
 * <p>An account is in the highest phase of which its own gate and those of all phases below are open.
 */
@Value.Immutable
public abstract class PhaseModel implements WithPhaseModel {
    /** The most criteria of one model. */
    public static final int MAX_CRITERIA = 1_000;

    PhaseModel() {}

    /**
     * The model to start from: 開拓, 面談可能, 信頼関係構築, プロポジション, パートナー. What is not from the seed's text is our proposal, and
     * says so as its source.
     *
     * @return {@code relationship-phases@1}
     */
    public static PhaseModel standard() {
        return StandardPhases.MODEL;
    }

    /**
     * Returns a builder.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that starts from this model; give the changed model another reference.
     *
     * @return a builder with all attributes set
     */
    public Builder toBuilder() {
        Builder builder = builder();
        builder.from(this);
        return builder;
    }

    /**
     * Returns name and version.
     *
     * @return the reference
     */
    public abstract DefinitionRef ref();

    /**
     * Returns the phases.
     *
     * @return those of levels 0, 1, 2 and so on, at least two, each code once
     */
    public abstract ImmutableList<PhaseDefinition> phases();

    /**
     * Returns what leads to the next phase, beside what judges.
     *
     * @return the activities in the order they are shown, each id once; each serves criteria of the next gate
     */
    public abstract ImmutableList<AdvancementActivity> activities();

    /**
     * Returns which evidence is judged together.
     *
     * @return {@link EvidenceScope#ACCOUNT} by default
     */
    @Value.Default
    public EvidenceScope scope() {
        return EvidenceScope.ACCOUNT;
    }

    /**
     * Returns how long a phase lasts.
     *
     * @return {@link PhasePersistence#current()} by default
     */
    @Value.Default
    public PhasePersistence persistence() {
        return PhasePersistence.current();
    }

    /**
     * Returns a phase.
     *
     * @param level its level
     * @return the phase
     * @throws IllegalArgumentException if the model has no such level
     */
    public RelationshipPhase phase(int level) {
        return definition(level).phase();
    }

    private PhaseDefinition definition(int level) {
        checkArgument(
                level >= 0 && level < phases().size(),
                "level must be 0 to %s, was %s (model %s)",
                phases().size() - 1,
                level,
                ref());
        return phases().get(level);
    }

    /**
     * Returns what leads into a phase from the one below.
     *
     * @param level its level, at least 1
     * @return the gate
     * @throws IllegalArgumentException if the model has no such level, or it is 0
     */
    public Gate gate(int level) {
        return definition(level)
                .gate()
                .orElseThrow(() -> new IllegalArgumentException("level 0 has no gate (model " + ref() + ")"));
    }

    /**
     * Returns the highest phase.
     *
     * @return the last of the phases
     */
    public RelationshipPhase top() {
        return phase(phases().size() - 1);
    }

    /**
     * Returns all criteria.
     *
     * @return each once, in the order of the gates
     */
    @Value.Lazy
    public ImmutableList<Criterion> criteria() {
        return phases().stream()
                .flatMap(phase -> phase.gate().stream())
                .flatMap(gate -> gate.criteria().stream())
                .distinct()
                .collect(toImmutableList());
    }

    /**
     * Returns a criterion.
     *
     * @param id its id
     * @return the criterion
     * @throws IllegalArgumentException if the model has no such criterion
     */
    public Criterion criterion(CriterionId id) {
        requireNonNull(id, "id");
        return criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the model " + ref() + " has no criterion " + Text.shown(id.value())));
    }

    /**
     * Returns what leads from a phase to the next.
     *
     * @param level the level of the lower phase
     * @return the activities in their order; none for the highest
     * @throws IllegalArgumentException if the model has no such level
     */
    public ImmutableList<AdvancementActivity> activitiesFrom(int level) {
        definition(level);
        return activities().stream()
                .filter(activity -> activity.fromLevel() == level)
                .collect(toImmutableList());
    }

    /**
     * Returns what is of no use in this model, or leaves room for opinion.
     *
     * @return the warnings; see {@link PhaseLint}
     */
    public PhaseWarnings lint() {
        return PhaseLint.of(this).check();
    }

    /** The reference alone: the hash of an enum differs from launch to launch. */
    @Override
    public int hashCode() {
        return ref().hashCode();
    }

    @Value.Check
    void check() {
        checkArgument(
                phases().size() >= 2, "there must be at least 2 phases, were %s (model %s)", phases().size(), ref());
        Set<String> codes = new HashSet<>();
        for (int level = 0; level < phases().size(); level++) {
            RelationshipPhase phase = phases().get(level).phase();
            checkArgument(
                    phase.level() == level,
                    "levels must be 0, 1, 2 and so on, was %s at %s (model %s)",
                    phase,
                    level,
                    ref());
            checkArgument(
                    codes.add(phase.code()),
                    "codes of phases must differ, had %s again (model %s)",
                    Text.shown(phase.code()),
                    ref());
        }
        checkCriteria();
        checkActivities();
    }

    private void checkCriteria() {
        checkArgument(
                criteria().size() <= MAX_CRITERIA,
                "there must be at most %s criteria, were %s (model %s)",
                MAX_CRITERIA,
                criteria().size(),
                ref());
        Map<CriterionId, Criterion> known = new LinkedHashMap<>();
        criteria()
                .forEach(criterion -> checkArgument(
                        known.put(criterion.id(), criterion) == null,
                        "criteria of one id must be equal, %s differs (model %s)",
                        Text.shown(criterion.id().value()),
                        ref()));
    }

    private void checkActivities() {
        Set<AdvancementActivityId> ids = new HashSet<>();
        for (AdvancementActivity activity : activities()) {
            checkArgument(
                    ids.add(activity.id()),
                    "ids of activities must differ, had %s again (model %s)",
                    Text.shown(activity.id().value()),
                    ref());
            checkArgument(
                    activity.fromLevel() < top().level(),
                    "fromLevel must be below %s, was %s (activity %s, model %s)",
                    top().level(),
                    activity.fromLevel(),
                    Text.shown(activity.id().value()),
                    ref());
            Gate next = gate(activity.fromLevel() + 1);
            activity.serves()
                    .forEach(served -> checkArgument(
                            next.criteria().stream()
                                    .anyMatch(criterion -> criterion.id().equals(served)),
                            "serves must be of the next gate, was %s (activity %s, model %s)",
                            Text.shown(served.value()),
                            Text.shown(activity.id().value()),
                            ref()));
        }
    }

    /** Builds a model; reference and phases are mandatory. */
    public static final class Builder extends ImmutablePhaseModel.Builder {
        /** Returns an empty builder. */
        public Builder() {}
    }
}
