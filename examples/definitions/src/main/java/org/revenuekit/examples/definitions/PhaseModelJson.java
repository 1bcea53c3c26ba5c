package org.revenuekit.examples.definitions;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.revenuekit.core.definition.DefinitionRef;
import org.revenuekit.segmentation.phase.AdvancementActivity;
import org.revenuekit.segmentation.phase.AdvancementActivityId;
import org.revenuekit.segmentation.phase.Criterion;
import org.revenuekit.segmentation.phase.CriterionId;
import org.revenuekit.segmentation.phase.CriterionResult;
import org.revenuekit.segmentation.phase.EvidenceScope;
import org.revenuekit.segmentation.phase.Gate;
import org.revenuekit.segmentation.phase.PhaseDefinition;
import org.revenuekit.segmentation.phase.PhaseModel;
import org.revenuekit.segmentation.phase.PhasePersistence;
import org.revenuekit.segmentation.phase.RelationshipPhase;

/** A model of relationship phases. A criterion stands once, and gates name it, so that several gates can ask for it. */
final class PhaseModelJson {
    private static final String CRITERIA = "criteria";
    private static final String KEPT = "keptForDays";
    private static final ImmutableMap<String, PhasePersistence> PERSISTENCES =
            ImmutableMap.of("CURRENT", PhasePersistence.current(), "RATCHET", PhasePersistence.ratchet());

    private PhaseModelJson() {}

    static PhaseModel read(Fields fields) {
        return fields.build(() -> {
            PhaseModel.Builder model = PhaseModel.builder();
            model.ref(fields.text("ref", DefinitionRef::parse));
            fields.given("scope", EvidenceScope.class, model::scope);
            fields.given(
                    "persistence",
                    name -> fields.read(name, PERSISTENCES, PhaseModelJson::persistence),
                    model::persistence);
            ImmutableMap<String, Criterion> criteria = criteria(fields);
            model.addAllPhases(fields.list("phases", phase -> phase(phase, criteria)));
            fields.given("activities", name -> fields.list(name, PhaseModelJson::activity), model::activities);
            PhaseModel read = model.build();
            return fields.make(CRITERIA, () -> withAll(criteria, read));
        });
    }

    private static PhasePersistence persistence(Fields fields) {
        return fields.build(() -> PhasePersistence.ratchetWithExpiry(fields.integer(KEPT)));
    }

    private static ImmutableMap<String, Criterion> criteria(Fields fields) {
        ImmutableList<Criterion> given = fields.list(CRITERIA, PhaseModelJson::criterion);
        return fields.make(CRITERIA, () -> {
            Map<String, Criterion> byId = new LinkedHashMap<>();
            given.forEach(criterion -> checkArgument(
                    byId.put(criterion.id().value(), criterion) == null,
                    "each must stand once, had %s again",
                    criterion.id()));
            return ImmutableMap.copyOf(byId);
        });
    }

    /** What no gate asks for would be lost when the model is written. */
    private static PhaseModel withAll(ImmutableMap<String, Criterion> criteria, PhaseModel model) {
        Map<String, Criterion> left = new LinkedHashMap<>(criteria);
        model.criteria().forEach(criterion -> left.remove(criterion.id().value()));
        checkArgument(left.isEmpty(), "each must stand in a gate, %s did not", left.keySet());
        return model;
    }

    private static Criterion criterion(Fields fields) {
        return fields.build(() -> {
            Criterion.Builder criterion = Criterion.builder();
            criterion.id(fields.text("id", CriterionId::of)).question(fields.read("question", LabelJson::read));
            criterion.pattern(fields.read("pattern", EvidencePatternJson::read));
            fields.given(
                    "occasion",
                    name -> fields.read(name, EvidencePatternJson::read),
                    occasion -> criterion.occasion(occasion));
            fields.given("unseen", CriterionResult.class, criterion::unseen);
            fields.given("source", fields::text, source -> criterion.source(source));
            return criterion.build();
        });
    }

    private static PhaseDefinition phase(Fields fields, ImmutableMap<String, Criterion> criteria) {
        return fields.build(() -> new PhaseDefinition(
                RelationshipPhase.of(
                        fields.integer("level"), fields.text("code"), fields.read("name", LabelJson::read)),
                fields.or(
                        "gate",
                        name -> Optional.of(fields.read(name, gate -> gate(gate, criteria))),
                        Optional.<Gate>empty())));
    }

    private static Gate gate(Fields fields, ImmutableMap<String, Criterion> criteria) {
        return fields.build(() -> {
            ImmutableList<Criterion> asked =
                    fields.texts(CRITERIA, id -> known(id, criteria)).asList();
            return new Gate(fields.or("needed", fields::integer, asked.size()), asked);
        });
    }

    private static Criterion known(String id, ImmutableMap<String, Criterion> criteria) {
        @Nullable Criterion known = criteria.get(id);
        checkArgument(known != null, "must be one of the criteria, was %s", TextNode.valueOf(id));
        return known;
    }

    private static AdvancementActivity activity(Fields fields) {
        return fields.build(() -> {
            AdvancementActivity.Builder activity = AdvancementActivity.builder();
            activity.id(fields.text("id", AdvancementActivityId::of)).name(fields.read("name", LabelJson::read));
            activity.fromLevel(fields.integer("fromLevel"));
            activity.pattern(fields.read("pattern", EvidencePatternJson::read));
            activity.serves(fields.texts("serves", CriterionId::of));
            fields.given("effortMinutes", fields::integer, activity::effortMinutes);
            fields.given("source", fields::text, source -> activity.source(source));
            return activity.build();
        });
    }

    static void write(PhaseModel model, ObjectNode into) {
        into.put("ref", model.ref().toString()).put("scope", model.scope().name());
        PhasePersistence persistence = model.persistence();
        persistence
                .days()
                .ifPresentOrElse(
                        days -> into.putObject("persistence").put(KEPT, days),
                        () -> into.put("persistence", persistence.kind().name()));
        into.set(CRITERIA, Tree.list(model.criteria(), PhaseModelJson::write));
        into.set("phases", Tree.list(model.phases(), PhaseModelJson::write));
        into.set("activities", Tree.list(model.activities(), PhaseModelJson::write));
    }

    private static ObjectNode write(Criterion criterion) {
        ObjectNode node = Tree.object().put("id", criterion.id().value());
        node.set("question", LabelJson.write(criterion.question()));
        node.set("pattern", EvidencePatternJson.write(criterion.pattern()));
        criterion.occasion().ifPresent(occasion -> node.set("occasion", EvidencePatternJson.write(occasion)));
        node.put("unseen", criterion.unseen().name());
        criterion.source().ifPresent(source -> node.put("source", source));
        return node;
    }

    private static ObjectNode write(PhaseDefinition definition) {
        RelationshipPhase phase = definition.phase();
        ObjectNode node = Tree.object().put("level", phase.level()).put("code", phase.code());
        node.set("name", LabelJson.write(phase.name()));
        definition.gate().ifPresent(gate -> node.set("gate", write(gate)));
        return node;
    }

    private static ObjectNode write(Gate gate) {
        ObjectNode node = Tree.object().put("needed", gate.needed());
        node.set(
                CRITERIA,
                Tree.list(
                        gate.criteria(),
                        criterion -> TextNode.valueOf(criterion.id().value())));
        return node;
    }

    private static ObjectNode write(AdvancementActivity activity) {
        ObjectNode node = Tree.object().put("id", activity.id().value());
        node.set("name", LabelJson.write(activity.name()));
        node.put("fromLevel", activity.fromLevel());
        node.set("pattern", EvidencePatternJson.write(activity.pattern()));
        node.set("serves", Tree.list(activity.serves().asList(), id -> TextNode.valueOf(id.value())));
        node.put("effortMinutes", activity.effortMinutes());
        activity.source().ifPresent(source -> node.put("source", source));
        return node;
    }
}
